import { type BothEngines, createBothEngines } from '../support/both-engines';

interface Hits {
  readonly totalCount: number;
  readonly nodes: readonly { readonly type: string; readonly code: string; readonly score: number }[];
}

describe('search', () => {
  let registries: BothEngines;

  beforeAll(async () => {
    registries = await createBothEngines();
  });
  afterAll(() => registries.drop());

  const search = async (text: string, more = ''): Promise<Hits> =>
    (
      await registries.data(
        `query ($text: String!) { search(text: $text${more}) { totalCount nodes { type code score } } }`,
        { text },
      )
    )['search'] as Hits;

  it.each(['dân cư', 'DÂN CƯ', 'Dân  Cư', 'dân cư'.normalize('NFD')])(
    'finds the same for %j as for "dan cu"',
    async text => {
      expect(await search(text)).toEqual(await search('dan cu'));
    },
  );

  it('puts the thing that is named so first', async () => {
    const first = async (text: string): Promise<string | undefined> => (await search(text)).nodes[0]?.code;
    expect(await first('co so du lieu quoc gia ve dan cu')).toBe('csdlqg-dan-cu');
    expect(await first('csdlqg-dan-cu')).toBe('csdlqg-dan-cu');
    expect(await first('Bộ Công an')).toBe('BCA');
    expect(await first('vneid')).toBe('vneid');
    expect(await first('dat dai')).toBe('csdlqg-dat-dai');
    expect(await first('National Land Database')).toBe('csdlqg-dat-dai');
  });

  it('serves typing ahead: every beginning of a name finds it', async () => {
    for (const text of ['h', 'ho', 'hộ', 'ho t', 'hộ tị', 'ho tich']) {
      const { nodes } = await search(text, ', types: [Database], first: 100');
      expect(nodes.map(({ code }) => code)).toContain('csdl-ho-tich');
    }
  });

  it('gives entries of the types asked for only, and pages them without gaps', async () => {
    const whole = await search('bo', ', types: [Agency, Platform], first: 100');
    expect(new Set(whole.nodes.map(({ type }) => type))).toEqual(new Set(['Agency', 'Platform']));
    const paged: string[] = [];
    let after = '';
    for (;;) {
      const { search: page } = (await registries.data(
        `{ search(text: "bo", types: [Agency, Platform], first: 7${after}) { nodes { code } pageInfo { hasNextPage endCursor } } }`,
      )) as {
        search: { nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
      paged.push(...page.nodes.map(({ code }) => code));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(paged).toEqual(whole.nodes.map(({ code }) => code));
    expect(whole.totalCount).toBe(paged.length);
  });

  it('finds what was in force on the day asked about', async () => {
    const found = async (asOf: string): Promise<string[]> =>
      (await search('Bộ Giao thông vận tải', `, types: [Agency], asOf: "${asOf}"`)).nodes.map(
        ({ code }) => code,
      );
    expect((await found('2025-02-28'))[0]).toBe('BGTVT');
    expect(await found('2025-03-01')).not.toContain('BGTVT');
  });

  it('costs two statements for a page, and one more per type of record selected', async () => {
    expect(
      (await registries.ask('{ search(text: "dan cu", types: [Database, Agency]) { nodes { code } } }'))
        .statements,
    ).toBe(2);
    expect(
      (await registries.ask('{ search(text: "dan cu", types: [Database]) { nodes { record { name } } } }'))
        .statements,
    ).toBe(3);
  });

  it('narrows every list by text in the same way', async () => {
    const { nodes } = await search('dat dai', ', types: [Database]');
    const { databases } = await registries.data(
      '{ databases(filter: { text: "DAT dai" }) { nodes { code } } }',
    );
    const codes = (some: readonly { readonly code: string }[]): string[] =>
      some.map(({ code }) => code).sort();
    expect(codes((databases as { nodes: { code: string }[] }).nodes)).toEqual(codes(nodes));
    expect(codes(nodes)).toContain('csdlqg-dat-dai');
  });
});
