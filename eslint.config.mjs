import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { ROWS } from './.dependency-cruiser.mjs';

/** Rooms below the pages stay plain TypeScript, so that commands and tests run them without Astro. */
const PLAIN = ROWS.slice(ROWS.findIndex((row) => row.includes('site.ts')) + 1).flat();

export default tseslint.config(
  { ignores: ['dist*', '.cache', '.astro', 'node_modules', 'tests/fixtures', 'public'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Numbers in messages are fine; objects are not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `index['KEY']` is what TypeScript asks for on index signatures.
      '@typescript-eslint/dot-notation': 'off',
      // A template type such as Plugin<[() => X]> is what unified asks for.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      'max-lines-per-function': ['warn', { max: 60, skipComments: true, skipBlankLines: true }],
      complexity: ['warn', { max: 20 }],
    },
  },
  {
    files: PLAIN.map((room) => (room.endsWith('.ts') ? `src/${room}` : `src/${room}/**/*.ts`)),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^astro(?!/zod$)|^astro:', message: 'Plain TypeScript here: no Astro.' },
          ],
        },
      ],
    },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro', '**/*.mjs', '**/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    // Only the Astro checker knows the types of components; typescript-eslint sees errors.
    files: ['src/components/mdx/*components.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // What the first search loads: a function more is bytes more.
    files: ['src/search/{names-score,correct}.ts'],
    rules: { complexity: ['warn', { max: 26 }] },
  },
  { files: ['tests/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
);
