/** The import law of architecture.md §2. */
const never = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const TESTS = '\\.test\\.tsx?$|/testing/';

module.exports = {
  forbidden: [
    never('no-cycles', {}, { circular: true }, 'No cycles.'),
    never(
      'no-own-barrel',
      { path: '^(src/.+)/(?!index\\.ts)[^/]+\\.tsx?$', pathNot: TESTS },
      { path: '^$1/index\\.ts$' },
      "No module imports its own folder's barrel.",
    ),
    never(
      'domain-is-pure',
      { path: '^src/domain', pathNot: TESTS },
      {
        pathNot: '^src/domain|node_modules/(libphonenumber-js|@cfworker/json-schema)',
      },
      'The domain knows nothing but itself and the libraries of ADR 10.',
    ),
    never(
      'packs-and-adapters',
      { path: '^src/(packs|adapters)', pathNot: TESTS },
      { pathNot: '^src/(packs|adapters|domain)' },
      'Packs and adapters know the domain.',
    ),
    never('i18n', { path: '^src/i18n', pathNot: TESTS }, { pathNot: '^src/(i18n|domain)' }, 'Words know the domain types.'),
    never(
      'kit',
      { path: '^src/kit', pathNot: TESTS },
      { path: '^src/(components|adapters|bindings|testing|sdk)' },
      'The kit knows no component.',
    ),
    never('styles', { path: '^src/(styles|tokens)', pathNot: TESTS }, { path: '^src/(?!styles|tokens)' }, 'Styles know nothing.'),
    never(
      'components-apart',
      { path: '^src/components/([^/]+/[^/]+)/', pathNot: TESTS },
      { path: '^src/components/', pathNot: '^src/components/$1/' },
      'A component uses another by its tag, never by its module.',
    ),
    never(
      'components-packs',
      { path: '^src/components', pathNot: TESTS },
      { path: '^src/packs', dependencyTypesNot: ['type-only'] },
      'Packs reach a component as data: types only.',
    ),
    never(
      'components-adapters',
      { path: '^src/components', pathNot: TESTS },
      { path: '^src/(adapters|bindings|testing|sdk)' },
      'Components know the canonical model only.',
    ),
    never('public-only', { path: '^(stories|test/hosts)' }, { path: '^src/(?!tokens)' }, 'Stories and hosts use public entry points.'),
    never(
      'no-dev-packages',
      { path: '^src', pathNot: TESTS },
      {
        dependencyTypes: ['npm-dev'],
        pathNot: 'node_modules/(@stencil/core|libphonenumber-js|@cfworker|@types/|react|vue|typescript)',
      },
      'What ships is bundled and listed.',
    ),
  ],
  options: {
    exclude: { path: '^(dist/|src/components\\.d\\.ts$)' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'] },
  },
};
