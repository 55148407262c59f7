import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The floors of the house, lowest first. Imports point down only. */
const ABOVE = {
  campaign: ['feed', 'ui', 'elements', 'publish'],
  feed: ['ui', 'elements', 'publish'],
  ui: ['elements', 'publish'],
  elements: ['feed', 'publish'],
};

const floors = Object.entries(ABOVE).map(([floor, above]) => ({
  files: [`src/${floor}/**/*.ts`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${above.join('|')})/`,
            message: `Imports point down: ${floor}/ knows nothing of ${above.join('/, ')}/.`,
          },
        ],
      },
    ],
  },
}));

/** What lets a stranger's text become markup or code. */
const markup = [
  "[property.name='innerHTML']",
  "[property.name='outerHTML']",
  "[property.name='insertAdjacentHTML']",
  "[property.name='setHTMLUnsafe']",
  "[object.name='document'][property.name='write']",
].map((member) => ({
  selector: `MemberExpression${member}`,
  message: 'A feed is never parsed as markup.',
}));

export default tseslint.config(
  { ignores: ['dist/', 'look/', '.browsers/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
      litA11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreVoidReturningFunctions: true, ignoreArrowShorthand: true },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        ...markup,
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
      ],
    },
  },
  {
    files: ['**/*.test.ts', 'test/hosts/suite.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // The types say that each assertion is a promise. One that rejects unseen fails its file.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['vite.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: {
        PerformanceObserver: 'readonly',
        structuredClone: 'readonly',
        requestAnimationFrame: 'readonly',
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        AbortSignal: 'readonly',
        document: 'readonly',
        window: 'readonly',
      },
    },
  },
  ...floors,
);
