import { graphql } from 'relay-runtime';

/** A page of a list as of a day, and the question for the next page, which Relay's compiler makes of it. */
graphql`
  fragment links_query on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "linksNextQuery") {
    dataLinks(asOf: $asOf, first: $count, after: $cursor) @connection(key: "links_dataLinks") {
      edges {
        node {
          id
          code
          consumer {
            name
          }
        }
      }
    }
  }
`;

graphql`
  query linksFirstQuery($asOf: Date) {
    ...links_query
  }
`;
