import { type BothEngines, createBothEngines } from '../support/both-engines';

interface Counted {
  readonly facets: readonly {
    readonly counts: readonly {
      readonly value: string | null;
      readonly count: number;
      readonly record: { readonly __typename: string; readonly code: string } | null;
    }[];
  }[];
}

describe('facets', () => {
  let registries: BothEngines;

  beforeAll(async () => {
    registries = await createBothEngines();
  });
  afterAll(() => registries.drop());

  const countsOf = async (list: string, by: string): Promise<Counted['facets'][number]['counts']> => {
    const fields = 'value count record { __typename code }';
    const data = await registries.data(`{ ${list} { facets(by: [${by}]) { counts { ${fields} } } } }`);
    const counts = (data[list] as Counted).facets[0]?.counts ?? [];
    expect(counts.length).toBeGreaterThan(1);
    return counts;
  };

  it.each([
    ['observations', 'SUBJECT'],
    ['tasks', 'SUBJECT'],
    ['citations', 'RECORD'],
  ])('of %s by %s lead to records of any type', async (list, by) => {
    for (const { value, record } of await countsOf(list, by))
      expect(record && `${record.__typename}/${record.code}`).toBe(value);
  });

  it('by a type of record lead to it', async () => {
    for (const { value, record } of await countsOf('databases', 'OWNER'))
      expect(record?.code ?? null).toBe(value);
  });

  it.each([
    ['DATA_SERVICE', 'dataService'],
    ['DATA_ITEM', 'dataItem'],
    ['CONSUMER_KIND', 'consumerKind'],
    ['CHANNEL', 'channel'],
  ])('of data links by %s count what the filter %s finds', async (by, filter) => {
    const known = (await countsOf('dataLinks', by)).filter(({ value }) => value !== null);
    for (const { value, count } of known) {
      const given = filter.startsWith('data') ? JSON.stringify(value) : value;
      const data = await registries.data(
        `{ dataLinks(filter: { ${filter}: [${given ?? ''}] }) { totalCount } }`,
      );
      expect(data).toEqual({ dataLinks: { totalCount: count } });
    }
  });

  it('of what is about an event can be asked of the event', async () => {
    const subjects = (await countsOf('agencyRoles', 'SUBJECT')).flatMap(({ record }) => record ?? []);
    const event = subjects.find(({ __typename: type }) => type === 'Event');
    const data = await registries.data(`{ event(code: "${event?.code ?? ''}") { rolesIn { totalCount } } }`);
    const { rolesIn } = data['event'] as { rolesIn: { totalCount: number } };
    expect(rolesIn.totalCount).toBeGreaterThan(0);
  });
});
