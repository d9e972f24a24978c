import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** What a type check does not see. Layer rules are in tests/architecture.test.ts. */
export default [
  { ignores: ['dist/**', '**/.astro/**', '**/node_modules/**'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      // `x!` stands only where the line above has made it certain; elsewhere the strict compiler speaks first.
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**'],
    // A rule reads the prose of one language or the other, and says itself which.
    ignores: ['src/facts/rules/**'],
    rules: {
      // What one language has and every other gets would be silent about a third: `{ ko: …, en: … }[locale]` does not compile without it.
      'no-restricted-syntax': [
        'error',
        ...['ConditionalExpression', "IfStatement[test.operator='===']"].flatMap((where) =>
          ['left.name', 'left.property.name'].map((of) => ({
            selector: `${where} > BinaryExpression.test[${of}='locale'][right.value=/^(ko|en)$/]`,
            message: 'Say it for every language: { ko: …, en: … }[locale].',
          })),
        ),
      ],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // An Astro component is told what it takes by this interface's name, empty or not.
      '@typescript-eslint/no-empty-object-type': 'off',
      'astro/no-set-html-directive': 'off',
    },
  },
];
