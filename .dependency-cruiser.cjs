/** The one way data flows: http → resolver → loader or repository → SQL. Each rule refuses an arrow the other way. */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Files that need each other to load cannot be read one after the other; types may.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'knex-only-where-sql-is',
      severity: 'error',
      from: { pathNot: '^src/(database/|modules/[^/]+/[^/]+\\.repository\\.ts)' },
      to: { path: 'node_modules/knex', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'database-knows-no-graphql',
      severity: 'error',
      from: { path: '^src/database' },
      to: {
        path: '^src/(graphql|modules|http|loaders|context|resolvers)|node_modules/(type-graphql|graphql|@apollo)/',
      },
    },
    {
      name: 'graphql-knows-no-entities',
      severity: 'error',
      from: { path: '^src/graphql' },
      to: { path: '^src/(modules|http|loaders|context|repositories|tables)' },
    },
    {
      name: 'resolvers-reach-repositories-through-the-context',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: {
        path: '\\.repository\\.ts$',
        pathNot: '/(change|search)\\.repository\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'repositories-know-no-graphql',
      severity: 'error',
      from: { path: '\\.repository\\.ts$' },
      to: { path: '^src/graphql|node_modules/(type-graphql|graphql|@apollo)/' },
    },
    {
      name: 'modules-meet-at-types-tables-and-lists',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: {
        path: '^src/modules/',
        pathNot: ['^src/modules/$1/', '^src/modules/(record|change|quality)/', '\\.(type|table|list)\\.ts$'],
      },
    },
    {
      name: 'the-client-is-published-alone',
      severity: 'error',
      from: { path: '^src/client/.*\\.ts$' },
      to: { pathNot: '^src/client/' },
    },
    {
      name: 'nothing-imports-the-http-layer-but-the-start',
      severity: 'error',
      from: { pathNot: '^src/(http/|start\\.ts)' },
      to: { path: '^src/http' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/console' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};
