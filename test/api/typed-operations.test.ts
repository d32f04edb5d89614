import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { PopulationDatabaseLinksDocument } from '../__generated__/operations';
import { type BothEngines, createBothEngines } from '../support/both-engines';

/** What a frontend does with the generated types: the answer's shape is known before it comes. */
describe('the generated types', () => {
  let registries: BothEngines;

  beforeAll(async () => {
    registries = await createBothEngines();
  });
  afterAll(() => registries.drop());

  const ask = async <Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> => (await registries.data(print(document), variables)) as Data;

  it('fit what the main question is answered with', async () => {
    const { populationDatabase } = await ask(PopulationDatabaseLinksDocument, {
      asOf: '2024-12-31',
      first: 5,
      language: 'EN',
    });
    expect(populationDatabase?.name).toBe('National Population Database');
    expect(populationDatabase?.dataLinks.totalCount).toBe(93);
    const [link] = populationDatabase?.dataLinks.nodes ?? [];
    expect(link?.citations[0]?.confidence).toBe('LOW');
    expect(link?.consumer.name).toBe('Ministry of Industry and Trade');
  });
});
