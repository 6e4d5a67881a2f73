import tseslint from 'typescript-eslint';

/** What would make the same input give other bytes, or write where only the command line may. */
const impure = [
  { name: 'console', message: 'Only src/cli writes.' },
  { name: 'Intl', message: 'The engine is locale-free.' },
];

export default tseslint.config(
  { ignores: ['dist', 'build', 'node_modules'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Same input, same bytes.' },
        { object: 'Date', property: 'now', message: 'The date comes in as an argument.' },
        { property: 'localeCompare', message: 'Sort by code unit.' },
      ],
    },
  },
);
