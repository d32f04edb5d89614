import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const PASSED_ON = ['authorization', 'lien-thong-as-of', 'lien-thong-known-at'];

/** Apollo's gateway over a supergraph: `apollo-gateway.mjs <file>` prints its address. */
class Forwarding extends RemoteGraphQLDataSource {
  willSendRequest({ request, context: { headers = {} } }) {
    for (const name of PASSED_ON)
      if (headers[name] !== undefined) request.http.headers.set(name, headers[name]);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(process.argv[2], 'utf8'),
  buildService: ({ url }) => new Forwarding({ url }),
});
const { url } = await startStandaloneServer(new ApolloServer({ gateway }), {
  listen: { port: Number(process.env.PORT ?? 0), host: '127.0.0.1' },
  context: async ({ req }) => ({ headers: req.headers }),
});
process.stdout.write(`${url}\n`);
