import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import officeAddins from 'eslint-plugin-office-addins';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'reports/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/demo/host/*.ts'],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { 'react-hooks': reactHooks, 'no-unsanitized': noUnsanitized },
    rules: { ...reactHooks.configs.recommended.rules, ...noUnsanitized.configs.recommended.rules },
  },
  {
    files: ['src/outlook/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      officeAddins.configs.recommended
        .flatMap((config) => Object.entries(config.rules ?? {}))
        .filter(([rule]) => rule.startsWith('office-addins/')),
    ),
  },
  {
    // What an expression does, not how it is spelled: a newsletter of megabytes meets each of them.
    files: ['src/**/*.{ts,tsx}', 'assets/**/*.ts'],
    plugins: { regexp },
    rules: Object.fromEntries(
      [
        'no-super-linear-backtracking',
        'no-super-linear-move',
        'no-misleading-capturing-group',
        'no-misleading-unicode-character',
        'no-potentially-useless-backreference',
        'no-useless-backreference',
        'no-empty-alternative',
        'no-empty-capturing-group',
        'no-empty-character-class',
        'no-empty-group',
        'no-empty-lookarounds-assertion',
        'no-lazy-ends',
        'no-optional-assertion',
        'no-useless-assertions',
        'no-missing-g-flag',
        'no-invalid-regexp',
        'strict',
      ].map((rule) => [`regexp/${rule}`, 'error']),
    ),
  },
  {
    // Ambient globals can only be declared with var.
    files: ['**/*.d.ts'],
    rules: { 'no-var': 'off' },
  },
  {
    // Where Node runs, printing is the interface.
    files: ['src/cli/**', 'src/demo/**', 'src/service/**', 'assets/**', 'test/**', '**/*.build.ts', '**/*.bench.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // A failure that nobody can repeat is a rumour: the parameters come from test/effort.ts, with the seed.
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.object.name='fc'][callee.property.name='assert']:not([arguments.1.callee.name='runs'])",
          message: 'Give it its parameters: runs(…) of test/effort.ts.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Use the seed of test/effort.ts.',
        },
      ],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: { module: 'writable', process: 'readonly' } },
  },
);
