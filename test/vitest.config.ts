import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  // One copy of graphql: Pothos loads the CommonJS build, and a second realm would not know its types.
  resolve: { alias: { graphql: new URL('../node_modules/graphql/index.js', import.meta.url).pathname } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    server: { deps: { inline: [] } },
  },
})
