import { defineConfig } from '@graphql-hive/gateway';

const { REGISTRY = 'http://localhost:4000/graphql', BUDGET = 'http://localhost:4100/graphql' } = process.env;

/** Hive Gateway asks each subgraph for its SDL and composes them itself; see its manual for what to do in production. */
export const gatewayConfig = defineConfig({
  supergraph: {
    type: 'dev',
    services: [
      { name: 'registry', url: REGISTRY },
      { name: 'budget', url: BUDGET },
    ],
  },
  // Who may do more than the public shows it with this header, which a gateway passes on only if told to.
  propagateHeaders: {
    fromClientToSubgraphs({ request }) {
      const authorization = request.headers.get('authorization');
      return authorization === null ? {} : { authorization };
    },
  },
});
