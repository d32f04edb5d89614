import { createRequire } from 'node:module';
import { argv, stdout } from 'node:process';
import Relay from 'relay-runtime';

/**
 * Pages through a list as Relay does: the first question, then `loadNext` until nothing is left, each page merged into the
 * store by the `@connection` that Relay's compiler made of `relay/links.js`. Tells what the store holds in the end.
 */
const [url, asOf, count] = argv.slice(2);
const require = createRequire(import.meta.url);
const First = require('./relay/__generated__/linksFirstQuery.graphql.js');
const fragment = require('./relay/__generated__/links_query.graphql.js');

let requests = 0;
const environment = new Relay.Environment({
  network: Relay.Network.create(async ({ text, name }, variables) => {
    requests += 1;
    const body = JSON.stringify({ query: text, operationName: name, variables });
    const headers = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
    };
    const reply = await fetch(url, { method: 'POST', headers, body });
    return reply.json();
  }),
  store: new Relay.Store(new Relay.RecordSource()),
});

const first = Relay.createOperationDescriptor(First, { asOf });
environment.retain(first);
await Relay.fetchQuery(environment, First, { asOf }).toPromise();

/** What a component would be shown. */
const shown = () => {
  const { data } = environment.lookup(first.fragment);
  const selector = Relay.getSingularSelector(fragment, data);
  return environment.lookup(selector).data.dataLinks;
};

const { refetch } = fragment.metadata;
const { forward } = refetch.connection;
for (let list = shown(); list.pageInfo.hasNextPage; list = shown()) {
  const variables = { asOf, [forward.count]: Number(count), [forward.cursor]: list.pageInfo.endCursor };
  const before = list.edges.length;
  await Relay.fetchQuery(environment, refetch.operation, variables).toPromise();
  if (shown().edges.length === before) throw new Error('The next page did not come to the list.');
}

stdout.write(JSON.stringify({ requests, codes: shown().edges.map(({ node }) => node.code) }));
