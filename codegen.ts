import type { CodegenConfig } from '@graphql-codegen/cli'

/* The second half of `npm run generate`: the client's typed documents, from the SDL that schema/print.ts wrote. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'client/src/**/*.graphql',
  ignoreNoDocuments: true,
  generates: {
    'client/src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        sort: false,
        useTypeImports: true,
        importExtension: '.ts',
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Decimal: 'string', ID: 'string' },
        immutableTypes: true,
        avoidOptionals: { field: true },
      },
    },
  },
}

export default config
