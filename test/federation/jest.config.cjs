const { join } = require('node:path');

/** In the tests' own words; the suite stands in another package, which knows nothing of this project. */
const ours = { testEnvironment: 'node', transform: { '\\.ts$': require.resolve('@swc/jest') } };

const SUITE = '@apollo/federation-subgraph-compatibility-tests/dist';

module.exports = {
  rootDir: __dirname,
  testTimeout: 60_000,
  projects: [
    { ...ours, displayName: 'gateways', rootDir: __dirname, testMatch: ['<rootDir>/*.test.ts'] },
    {
      ...ours,
      displayName: 'compatibility',
      rootDir: join(__dirname, 'packages', 'node_modules', SUITE),
      testMatch: ['<rootDir>/tests/*.test.js'],
      // What is usually ignored is where packages are, and the suite is one.
      testPathIgnorePatterns: [],
      haste: { retainAllFiles: true },
      globalSetup: join(__dirname, 'compatibility', 'start.cjs'),
      globalTeardown: join(__dirname, 'compatibility', 'stop.cjs'),
      moduleNameMapper: { '^make-fetch-happen$': join(__dirname, 'compatibility', 'fetch.cjs') },
    },
  ],
};
