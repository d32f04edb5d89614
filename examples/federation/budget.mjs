import { serveSubgraph } from './subgraph.mjs';

/** Made up for the example; in billions of đồng, by the registry's codes of agencies. */
const AMOUNTS = {
  BCA: { 2024: 310, 2025: 402.5 },
  BTP: { 2024: 96, 2025: 120 },
  BTTTT: { 2024: 487 },
  BKHCN: { 2025: 540 },
};

/** Made up for the example; by the registry's ids of databases, and codes of platforms. */
const OUTAGES_OF_DATABASES = { RGF0YWJhc2UvY3NkbHFnLWRhbi1jdQ: [{ day: '2025-08-14', minutes: 42 }] };
const OUTAGES_OF_PLATFORMS = { ndxp: [{ day: '2025-03-02', minutes: 7 }] };

/** A subgraph of your own: it adds a budget to the agencies of the registry, and outages to its systems. */
serveSubgraph({
  port: Number(process.env.PORT ?? 4100),
  link: 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires"])',
  types: `
    type Query {
      "The budgets of a year, largest first."
      budgets(year: Int!): [Budget!]!
    }
    type Budget {
      year: Int!
      "In billions of đồng."
      amount: Float!
      agency: Agency!
    }
    type Agency @key(fields: "code") {
      code: String!
      asOf: Date! @external
      "What it was given for its data in a year, if none is given that of the day asked about; null: not known."
      budget(year: Int): Budget @requires(fields: "asOf")
    }
    type Database @key(fields: "id") {
      id: ID!
      outages: [Outage!]!
    }
    type Platform @key(fields: "code") {
      code: String!
      outages: [Outage!]!
    }
    type Outage { day: Date! minutes: Int! }
    scalar Date
  `,
  entities: ['Agency', 'Database', 'Platform'],
  resolvers: {
    Query: { budgets: (_root, { year }) => budgetsOf(year) },
    Agency: { budget: ({ code, asOf }, { year }) => budgetOf(code, year ?? Number(asOf.slice(0, 4))) },
    Database: { outages: ({ id }) => OUTAGES_OF_DATABASES[id] ?? [] },
    Platform: { outages: ({ code }) => OUTAGES_OF_PLATFORMS[code] ?? [] },
  },
});

function budgetOf(code, year) {
  const amount = AMOUNTS[code]?.[year];
  return amount === undefined ? null : { year, amount, agency: { code } };
}

function budgetsOf(year) {
  const budgets = Object.keys(AMOUNTS).flatMap(code => budgetOf(code, year) ?? []);
  return budgets.sort((one, other) => other.amount - one.amount);
}
