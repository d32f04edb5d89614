import { argv, stdout } from 'node:process';
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';

/** Pages through a list as urql does: a question for each page, which its cache joins into one list. */
const [url, asOf, count] = argv.slice(2);

const LINKS = gql`
  query Links($asOf: Date, $first: Int!, $after: String) {
    dataLinks(asOf: $asOf, first: $first, after: $after) {
      __typename
      edges {
        __typename
        cursor
        node {
          __typename
          id
          code
          consumer {
            __typename
            id
            name
          }
        }
      }
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
    }
  }
`;

let requests = 0;
const client = new Client({
  url,
  preferGetMethod: false,
  fetch: (address, options) => {
    requests += 1;
    return fetch(address, options);
  },
  exchanges: [cacheExchange({ resolvers: { Query: { dataLinks: relayPagination() } } }), fetchExchange],
});

let list = null;
do {
  const variables = { asOf, first: Number(count), after: list?.pageInfo.endCursor };
  const { data, error } = await client.query(LINKS, variables).toPromise();
  if (error) throw error;
  if (data.dataLinks.edges.length === list?.edges.length)
    throw new Error('The next page did not come to the list.');
  list = data.dataLinks;
} while (list.pageInfo.hasNextPage);

stdout.write(JSON.stringify({ requests, codes: list.edges.map(({ node }) => node.code) }));
