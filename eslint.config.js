import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Names that turn strings into markup or code; text is text here (architecture.md §8). */
const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'];

const IMPURE = ['Date', 'document', 'window', 'navigator', 'fetch', 'setTimeout', 'parseFloat'];
const pure = {
  'no-restricted-globals': ['error', ...IMPURE.map(name => ({ name, message: 'Pure and exact: no clock, DOM, timers or floats.' }))],
  'no-restricted-properties': [
    'error',
    ...['round', 'random', 'pow'].map(property => ({ object: 'Math', property, message: 'Amounts are decimal strings.' })),
  ],
};

export default tseslint.config(
  {
    ignores: [
      'stencil.config.ts',
      'scripts/*.config.ts',
      'dist',
      'build',
      'storybook-static',
      'coverage',
      'node_modules',
      'src/components.d.ts',
      'test/hosts',
      'test/bench',
      'test/**/.tmp',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.test.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^(h|Fragment)$', argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      'no-restricted-properties': [
        'error',
        ...MARKUP.map(property => ({ property, message: 'Text is text: build nodes, never markup from strings.' })),
      ],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'max-lines': ['error', { max: 400 }],
      complexity: ['error', 26],
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
    },
  },
  {
    // Stencil's `h` resolves to an error type in typescript-eslint (toolchain.md §9).
    files: ['src/**/*.tsx'],
    rules: {
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['**/*.test.*', '**/testing/**'],
    rules: { 'no-console': 'error', 'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }] },
  },
  { files: ['src/kit/warn.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      ...pure,
      'max-lines': ['error', { max: 120 }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
    },
  },
  { files: ['src/packs/**/*.ts', 'src/adapters/**/*.ts'], ignores: ['**/*.test.ts'], rules: pure },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'src/adapters/testing/*.ts', 'test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      'no-restricted-properties': 'off',
      'max-lines': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'URLSearchParams',
          'performance',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'fetch',
          'Buffer',
          'document',
          'window',
          'customElements',
          'HTMLElement',
          'MutationObserver',
          'CSSStyleSheet',
          'requestAnimationFrame',
          'Event',
          'CustomEvent',
          'location',
          'getComputedStyle',
          'Node',
          'Element',
          'FormData',
          'structuredClone',
          'TextDecoder',
          'TextEncoder',
          'globalThis',
          'crypto',
          'AbortController',
          'queueMicrotask',
          'navigator',
          'InputEvent',
          'KeyboardEvent',
        ].map(name => [name, 'readonly']),
      ),
    },
  },
);
