import { print } from 'graphql';
import {
  AgenciesDocument,
  ChangesDocument,
  type ClientOptions,
  createClient,
  InputError,
  RegistryDocument,
  SearchDocument,
  ServerError,
} from '../../src/client/index';
import { PopulationDatabaseLinksDocument } from '../__generated__/operations';
import { writePlatform } from '../support/platform-write';
import { answers, createServerBetween, type ServerBetween } from '../support/scripted-server';

describe('the client', () => {
  let parts: ServerBetween;
  beforeAll(async () => {
    parts = await createServerBetween();
  });
  afterAll(() => parts.close());
  beforeEach(() => {
    parts.between.came.length = 0;
    parts.between.script.length = 0;
  });

  const clientOf = (options: Partial<ClientOptions> = {}) =>
    createClient({ url: parts.between.url, ...options });

  it('answers a document with its types', async () => {
    const { agencies } = await clientOf().query(AgenciesDocument, {
      filter: { codes: ['BCA'] },
      language: 'EN',
    });
    const names: string[] = agencies.nodes.map(({ name }) => name);
    expect(names).toEqual(['Ministry of Public Security']);
    const { search } = await clientOf().query(SearchDocument, { text: 'dan cu', first: 1 });
    expect(search.nodes).toHaveLength(1);
    // @ts-expect-error A search needs its text.
    await expect(clientOf().query(SearchDocument)).rejects.toThrow(InputError);
    // @ts-expect-error There is no such language.
    await expect(clientOf().query(AgenciesDocument, { language: 'FR' })).rejects.toThrow(InputError);
  });

  it('takes documents that other tools made', async () => {
    const { populationDatabase } = await clientOf({ print }).query(PopulationDatabaseLinksDocument, {
      first: 1,
    });
    expect(populationDatabase?.dataLinks.nodes).toHaveLength(1);
    await expect(clientOf().query(PopulationDatabaseLinksDocument)).rejects.toThrow(/print/);
    const asObject = Object.assign(
      new String(RegistryDocument.toString()),
      {},
    ) as unknown as typeof RegistryDocument;
    expect((await clientOf().query(asObject)).registry.revision).toBe(1);
  });

  it('reads a list page by page, as it would be read at once', async () => {
    const client = clientOf();
    const all = (await client.query(AgenciesDocument, { first: 1_000 })).agencies;
    const codes: string[] = [];
    let pages = 0;
    for await (const page of client.pages(AgenciesDocument, { first: 30 }, ({ agencies }) => agencies)) {
      pages += 1;
      codes.push(...page.nodes.map(({ code }) => code));
    }
    expect(codes).toEqual(all.nodes.map(({ code }) => code));
    expect(pages).toBe(Math.ceil(all.totalCount / 30));
    expect(pages).toBeGreaterThan(2);
    expect(parts.between.came).toHaveLength(pages + 1);
  });

  it('asks for no page that is not wanted, and begins where it is told', async () => {
    const client = clientOf();
    const [first, second] = (await client.query(ChangesDocument, { first: 2 })).changes.edges;
    parts.between.came.length = 0;
    for await (const page of client.pages(
      ChangesDocument,
      { first: 1, after: first?.cursor ?? null },
      ({ changes }) => changes,
    )) {
      expect(page.edges).toEqual([second]);
      break;
    }
    expect(parts.between.came).toHaveLength(1);
  });

  it('refuses a list that says that more follows and not after what', async () => {
    const pageInfo = { hasNextPage: true, endCursor: 'same' };
    parts.between.script.push(answers(200, { data: { agencies: { pageInfo, nodes: [] } } }));
    parts.between.script.push(answers(200, { data: { agencies: { pageInfo, nodes: [] } } }));
    const read = async (): Promise<void> => {
      for await (const page of clientOf().pages(AgenciesDocument, {}, ({ agencies }) => agencies))
        expect(page.nodes).toEqual([]);
    };
    await expect(read()).rejects.toThrow(ServerError);
  });

  it('tells every change once, wherever it was broken off, and waits for new ones', async () => {
    const client = clientOf();
    const expected = (await client.query(ChangesDocument, { first: 1_000 })).changes.edges;
    const seen: string[] = [];
    let after: string | null = null;
    for (const limit of [1, 333, 200, 466]) {
      let count = 0;
      for await (const change of client.changes({ after, first: 100 })) {
        seen.push(change.cursor);
        after = change.cursor;
        count += 1;
        if (count === limit) break;
      }
    }
    expect(seen).toEqual(expected.map(({ cursor }) => cursor));
    const ending = new AbortController();
    const last = await lastCursor(client);
    const news: string[] = [];
    const following = (async () => {
      for await (const { node } of client.changes({
        after: last,
        pollMilliseconds: 20,
        signal: ending.signal,
      })) {
        news.push(node.code);
        if (news.length === 2) ending.abort(new Error('seen enough'));
      }
    })();
    await writePlatform(parts.db, 'one-more', 'Một');
    await writePlatform(parts.db, 'and-another', 'Hai');
    await expect(following).rejects.toThrow('seen enough');
    expect(news).toEqual(['one-more', 'and-another']);
  });

  it('shows its token, and asks for it anew each time', async () => {
    await clientOf({ token: 'abc' }).query(RegistryDocument);
    let number = 0;
    const client = clientOf({
      token: () => Promise.resolve(`t${String((number += 1))}`),
      headers: { 'x-partner': 'p' },
    });
    await client.query(RegistryDocument);
    await client.query(RegistryDocument);
    expect(parts.between.came.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer abc',
      'Bearer t1',
      'Bearer t2',
    ]);
    expect(parts.between.came[1]?.headers['x-partner']).toBe('p');
  });

  async function lastCursor(client: ReturnType<typeof createClient>): Promise<string> {
    let last = '';
    for await (const { cursor } of client.changes({ first: 1_000 })) last = cursor;
    return last;
  }
});
