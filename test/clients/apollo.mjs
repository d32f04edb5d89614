import { createHash } from 'node:crypto';
import { argv, stdout } from 'node:process';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';

/**
 * Pages through a list as Apollo Client does: `fetchMore` until nothing is left, the pages merged by its own policy for
 * lists like these. Questions are sent as persisted queries: by their hash, and with their text where that is asked for.
 */
const [url, asOf, count] = argv.slice(2);

const LINKS = gql`
  query Links($asOf: Date, $first: Int!, $after: String) {
    dataLinks(asOf: $asOf, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          code
          consumer {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

let requests = 0;
const counting = (address, options) => {
  requests += 1;
  return fetch(address, options);
};
const sha256 = text => createHash('sha256').update(text).digest('hex');
const client = new ApolloClient({
  link: new PersistedQueryLink({ sha256 }).concat(new HttpLink({ uri: url, fetch: counting })),
  cache: new InMemoryCache({
    typePolicies: { Query: { fields: { dataLinks: relayStylePagination(['asOf']) } } },
  }),
});

const variables = { asOf, first: Number(count) };
await client.query({ query: LINKS, variables });
const watched = client.watchQuery({ query: LINKS, variables });
/** What a component would be shown. */
const list = () => client.readQuery({ query: LINKS, variables }).dataLinks;
while (list().pageInfo.hasNextPage) {
  const before = list().edges.length;
  await watched.fetchMore({ variables: { after: list().pageInfo.endCursor } });
  if (list().edges.length === before) throw new Error('The next page did not come to the list.');
}

stdout.write(JSON.stringify({ requests, codes: list().edges.map(({ node }) => node.code) }));
client.stop();
