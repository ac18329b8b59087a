/** Lint: what the compiler does not see. Who imports whom is checked in .dependency-cruiser.cjs. */
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/*.test.tsx'];

/**
 * `raw()` puts text into a page as it stands. Only drawings may do so, whose texts are escaped where they are made, and the
 * one component that puts them on a page.
 */
const drawings = ['src/charts/**', 'src/pages/components/svg.tsx'];

const rawIsForCharts = { name: 'hono/html', importNames: ['raw'], message: 'raw() is for src/charts; JSX escapes.' };

const nothingOfNode = {
  regex: '^(node:|(fs|os|path|crypto|process|timers|child_process|worker_threads)(/|$))',
  message: 'The core runs in a browser too.',
};

/** The core is given the time, the day and the ids that it needs. */
const noClockNoChance = [
  ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'Date.now()'],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'new Date() without arguments'],
  ['CallExpression[callee.name="Date"]', 'Date()'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'Math.random'],
].map(([selector, what]) => ({ selector, message: `${what}: the core is given the time and the ids from outside.` }));

const noClockNoNetwork = ['process', 'fetch', 'crypto', 'performance', 'setTimeout', 'setInterval', 'Buffer'].map(
  (name) => ({ name, message: 'The core is pure: no I/O, no clock, no chance.' }),
);

const noRawMarkup = {
  selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  message: 'Pages escape what they show.',
};

const everyTestRuns = ['only', 'skip', 'todo'].map((property) => ({
  selector: `CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name="${property}"]`,
  message: `No .${property}: a known gap is an it.fails with its issue.`,
}));

export default tseslint.config(
  { ignores: ['build/', 'data*/', '.cache/', 'src/words/compiled/', 'node_modules/', 'test/cases/check/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 80, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { requireDefaultForNonUnion: true }],
      // The compiler reports these itself (noUnusedLocals, noUnusedParameters).
      '@typescript-eslint/no-unused-vars': 'off',
      // A port may be asynchronous on one engine and not on the other.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: drawings,
    rules: {
      'no-restricted-imports': ['error', { paths: [rawIsForCharts] }],
      'no-restricted-syntax': ['error', noRawMarkup],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-imports': ['error', { paths: [rawIsForCharts], patterns: [nothingOfNode] }],
      'no-restricted-globals': ['error', ...noClockNoNetwork],
      'no-restricted-syntax': ['error', ...noClockNoChance],
    },
  },
  {
    files: [...tests, 'test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 600 }],
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', ...everyTestRuns],
    },
  },
);
