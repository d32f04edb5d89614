import { serveSubgraph } from './subgraph.mjs';

/** Made up for the example; by the registry's ids of entries, whatever their types. */
const NOTES = {
  QWdlbmN5L0JDQQ: ['Hỏi lại đầu mối liên hệ.'],
  RGF0YWJhc2UvY3NkbHFnLWRhbi1jdQ: ['Đã đối soát quý III.'],
};

/** A subgraph that adds one field to all types of entries at once: to it, `Record` is a type, and it knows no other. */
serveSubgraph({
  port: Number(process.env.PORT ?? 4101),
  link: 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject"])',
  types: `
    type Query {
      "The entries that have notes."
      noted: [Record!]!
    }
    type Record @key(fields: "id") @interfaceObject {
      id: ID!
      notes: [String!]!
    }
  `,
  entities: ['Record'],
  resolvers: {
    Query: { noted: () => Object.keys(NOTES).map(id => ({ __typename: 'Record', id })) },
    Record: { notes: ({ id }) => NOTES[id] ?? [] },
  },
});
