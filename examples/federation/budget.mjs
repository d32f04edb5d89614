import { serveSubgraph } from './subgraph.mjs';

/** Made up for the example; in billions of đồng, by the registry's codes of agencies. */
const AMOUNTS = {
  BCA: { 2024: 310, 2025: 402.5 },
  BTP: { 2024: 96, 2025: 120 },
  BKHCN: { 2025: 540 },
};

/** Made up for the example; by the registry's ids of databases. */
const OUTAGES = {
  RGF0YWJhc2UvY3NkbHFnLWRhbi1jdQ: [{ day: '2025-08-14', minutes: 42 }],
};

/** A subgraph of your own: it adds a budget to the agencies of the registry, and outages to its databases. */
serveSubgraph({
  port: Number(process.env.PORT ?? 4100),
  link: 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])',
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
      "What it was given for its data in a year; null: not known."
      budget(year: Int!): Budget
    }
    type Database @key(fields: "id") {
      id: ID!
      outages: [Outage!]!
    }
    type Outage { day: String! minutes: Int! }
  `,
  entities: ['Agency', 'Database'],
  resolvers: {
    Query: { budgets: (_root, { year }) => budgetsOf(year) },
    Agency: { budget: ({ code }, { year }) => budgetOf(code, year) },
    Database: { outages: ({ id }) => OUTAGES[id] ?? [] },
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
