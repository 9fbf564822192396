import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Types of the queries that the pages ask, made from the public schema: `npm run codegen` writes them anew. Queries stay
 * plain text at run time, so that no page carries a parser.
 */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['web/**/*.{ts,tsx}', '!web/graphql/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'web/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        onlyOperationTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        defaultScalarType: 'unknown',
        scalars: {
          ID: 'string',
          Amount: 'number',
          PartialDate: 'string',
          DateTime: 'string',
          DateTimeISO: 'string',
          URL: 'string',
        },
        emitLegacyCommonJSImports: false,
      },
    },
  },
};

export default config;
