/**
 * The walls between the folders: one rule for each arrow of docs/architecture.md, read by scripts/boundaries.mjs.
 * Imports of types count as imports (`tsPreCompilationDeps`).
 */

/**
 * What each part of src/ may import. A command opens the store and starts the server, so `cli` may know all the others;
 * a page of the site reaches the store through `app` only.
 */
const parts = {
  core: [],
  words: ['core'],
  charts: ['words', 'core'],
  store: ['charts', 'words', 'core'],
  documents: ['charts', 'words', 'core'],
  pages: ['charts', 'words', 'core'],
  app: ['store', 'documents', 'pages', 'charts', 'words', 'core'],
  web: ['app', 'pages', 'words', 'core'],
  cli: ['web', 'app', 'store', 'documents', 'pages', 'charts', 'words', 'core'],
};

/** What each part of src/core/ may import. */
const partsOfTheCore = {
  basics: [],
  content: ['basics'],
  record: ['content', 'basics'],
  collect: ['record', 'content', 'basics'],
  compare: ['record', 'content', 'basics'],
  publish: ['compare', 'record', 'content', 'basics'],
};

const tests = '\\.test\\.tsx?$';

/** One rule a part: from it to everything beside it in `folder` that its list does not name. */
function arrows(folder, allowed, prefix) {
  return Object.entries(allowed).map(([part, below]) => ({
    name: `${prefix}${part}-imports-down`,
    comment: `${folder}${part} may import ${below.length === 0 ? 'nothing beside it' : below.join(', ')}`,
    severity: 'error',
    from: { path: `^${folder}${part}/` },
    to: { path: `^${folder}`, pathNot: `^${folder}(${[part, ...below].join('|')})/` },
  }));
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...arrows('src/', parts, ''),
    ...arrows('src/core/', partsOfTheCore, 'core-'),
    {
      name: 'circular',
      comment: 'no circles, those made of types included',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-test-in-src',
      comment: 'what runs does not know its tests',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: `^(test|bench)/|${tests}` },
    },
    {
      name: 'core-takes-zod-only',
      comment: 'from npm the core takes its schema library and no more',
      severity: 'error',
      from: { path: '^src/core/', pathNot: tests },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional'], pathNot: '(^|/)node_modules/zod/' },
    },
    {
      name: 'core-is-pure',
      comment: 'the core runs in a browser too: nothing of Node in it',
      severity: 'error',
      from: { path: '^src/core/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'drivers-in-store-only',
      comment: 'the database is reached through the store',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/store/|${tests}` },
      to: { path: '(^|/)node_modules/(pg|@photostructure/sqlite)/' },
    },
    {
      name: 'no-development-package-in-src',
      comment: 'a package that the program runs with stands in dependencies, or a production install lacks it',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm'], pathNot: '(^|/)node_modules/@types/' },
    },
    {
      name: 'found',
      comment: 'what is imported exists and package.json names it',
      severity: 'error',
      // The peers that the bench compares with have a package.json of their own and are installed apart.
      from: { path: '^(src|test|bench)/', pathNot: '^bench/peers/' },
      to: { dependencyTypes: ['unknown', 'undetermined', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-grab-bag',
      comment: 'a folder is named after a thing of the field',
      severity: 'error',
      from: {},
      to: { path: '/(utils?|helpers?|common|types|misc|shared)/', pathNot: 'node_modules/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/words/compiled/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
