import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  // One copy of graphql, the one that Node itself takes: Vite would choose its development build, a second realm.
  resolve: { alias: { graphql: new URL('../node_modules/graphql/index.mjs', import.meta.url).pathname } },
  test: {
    include: ['test/**/*.test.ts'],
    // Pictures take their colours from the style sheet's own text.
    css: true,
    globalSetup: ['test/support/postgres.ts'],
    // Much of the time is spent waiting for a database, a browser or a process.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
