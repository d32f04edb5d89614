import { defineConfig } from '@graphql-hive/gateway';

const {
  REGISTRY = 'http://localhost:4000/graphql',
  BUDGET = 'http://localhost:4100/graphql',
  NOTES,
} = process.env;

const PASSED_ON = ['authorization', 'lien-thong-as-of', 'lien-thong-known-at'];

/** Hive Gateway asks each subgraph for its SDL and composes them itself; see its manual for what to do in production. */
export const gatewayConfig = defineConfig({
  supergraph: {
    type: 'dev',
    services: [
      { name: 'registry', url: REGISTRY },
      { name: 'budget', url: BUDGET },
      ...(NOTES ? [{ name: 'notes', url: NOTES }] : []),
    ],
  },
  // A gateway passes on only the headers that it is told to: who asks, and which day is asked about.
  propagateHeaders: {
    fromClientToSubgraphs({ request: { headers } }) {
      const given = PASSED_ON.map(name => [name, headers.get(name)]);
      return Object.fromEntries(given.filter(([, value]) => value !== null));
    },
  },
});
