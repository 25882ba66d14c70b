import {configs as regexp} from 'eslint-plugin-regexp'
import {defineConfig, globalIgnores} from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'fixtures/', 'reports/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    languageOptions: {parserOptions: {project: './tsconfig.json', tsconfigRootDir: import.meta.dirname}},
    rules: {
      // Offsets and counts are numbers, and they go into messages.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // `import {type X}` would keep an empty import at run time; see `verbatimModuleSyntax`.
      '@typescript-eslint/consistent-type-imports': 'error',
      // `for (;;)` and `while (true)` end by `break`.
      '@typescript-eslint/no-unnecessary-condition': ['error', {allowConstantLoopConditions: true}],
      // `value => void write(value)` and callbacks of one call are clear enough.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}]
    }
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    // What backtracks without end is found here; what is slow on long texts, by tests/regex.test.ts.
    extends: [regexp['flat/recommended']]
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      // A cast says what the compiler could not find: a guard or a default finds it.
      '@typescript-eslint/consistent-type-assertions': ['error', {assertionStyle: 'never'}],
      'no-restricted-syntax': [
        'error',
        {selector: 'ExportDefaultDeclaration', message: 'Export by name, so that a thing has one name everywhere.'}
      ]
    }
  }
)
