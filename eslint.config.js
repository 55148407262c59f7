import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The floors of the house, lowest first. Imports point down only. */
const ABOVE = {
  campaign: ['feed', 'ui', 'elements', 'languages', 'check', 'publish'],
  feed: ['ui', 'elements', 'languages', 'check', 'publish'],
  ui: ['elements', 'languages', 'check', 'publish'],
  elements: ['feed', 'languages', 'check', 'publish'],
  check: ['publish'],
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

const MARKUP = 'innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTML|setHTMLUnsafe';
const PARSERS = `${MARKUP}|parseHTMLUnsafe|parseFromString|createContextualFragment|writeln`;

/** What lets a stranger's text become markup, code or style. The linter's own rules hold eval. */
const sinks = [
  ['A feed is never parsed as markup.', `MemberExpression[property.name=/^(${PARSERS})$/]`],
  ['A feed is never parsed as markup.', `Literal[value=/^(${PARSERS})$/]`],
  ['A feed is never parsed as markup.', `Property[key.name=/^(${MARKUP})$/]`],
  [
    'A feed is never parsed as markup.',
    `MemberExpression[object.name='document'][property.name='write']`,
  ],
  ['A feed is never parsed as markup.', `Identifier[name='DOMParser']`],
  [
    'Lit makes no markup, style or attribute of a string.',
    'ImportSpecifier[imported.name=/^(unsafe|styleMap$)/]',
  ],
  [
    'Lit makes no markup, style or attribute of a string.',
    'ImportDeclaration[source.value=/(unsafe-|style-map|static-html|[/]static)/]',
  ],
  [
    'A template listens with @ and takes no markup.',
    'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement[value.raw=/\\s(on\\w+|[.]?srcdoc|[.]innerHTML|[.]outerHTML|style)\\s*=/i]',
  ],
  [
    'A node listens with addEventListener, and is dressed by a sheet.',
    'CallExpression[callee.property.name=/^(setAttribute|setAttributeNS|toggleAttribute)$/] > Literal[value=/^(on|style$|srcdoc$)/i]',
  ],
  [
    'A node listens with addEventListener, and is dressed by a sheet.',
    'CallExpression[callee.name=/^(word|link)$/] > ObjectExpression > Property:matches([key.name=/^(on|style$)/i], [key.value=/^(on|style$)/i])',
  ],
  ['A node is dressed by a sheet of ours.', 'MemberExpression[property.name=/^(cssText|style)$/]'],
].map(([message, selector]) => ({ selector, message }));

/** What the house writes in another way. */
const manners = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'look/', 'release/', 'test/releases/', '.browsers/'] },
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
      'no-restricted-syntax': ['error', ...manners],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...manners, ...sinks],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
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
