import js from '@eslint/js';
import prettier from 'eslint-config-prettier/flat';
import importX from 'eslint-plugin-import-x';
import jest from 'eslint-plugin-jest';
import n from 'eslint-plugin-n';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      '.wireit/**',
      'coverage/**',
      '**/__generated__/**',
      '*.cjs',
      '*.mjs',
      'test/support/*.mjs',
      'test/bench/**/*.mjs',
      'test/federation/**/*.{cjs,mjs}',
      'test/clients/**/*.{cjs,mjs,js}',
      'examples/**/*.mjs',
      'examples/typescript/**',
      'src/console/**',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, ...tseslint.configs.strictTypeChecked, importX.flatConfigs.typescript],
    plugins: { 'import-x': importX, n },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'import-x/no-default-export': 'error',
      'n/no-process-env': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      complexity: ['error', 8],
      // type-graphql's resolvers are given plain rows where classes are declared.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Code points, not user-perceived characters, are what folding and sorting work on.
      '@typescript-eslint/no-misused-spread': 'off',
      // Rows read from SQL are asserted once, at the edge.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Classes of resolvers and of GraphQL types carry their meaning in decorators.
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true, allowWithDecorator: true }],
    },
  },
  { files: ['test/support/databases.ts'], rules: { 'n/no-process-env': 'off' } },
  { files: ['**/*.test.ts', 'test/**/*.ts'], ...jest.configs['flat/recommended'] },
  {
    files: ['**/*.test.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'fc.assert', 'registries.data', 'registries.ask'] },
      ],
      'jest/no-conditional-expect': 'off',
    },
  },
  prettier,
);
