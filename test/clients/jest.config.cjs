const { join } = require('node:path');
const { jest } = require('../../package.json');

/** The clients' tests, in a run of their own: their packages are none of the product's. They need no PostgreSQL. */
const { globalSetup, globalTeardown, ...usual } = jest;

module.exports = {
  ...usual,
  rootDir: join(__dirname, '..', '..'),
  roots: ['<rootDir>/test/clients'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
