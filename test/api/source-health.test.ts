import { AFTER_HARVESTS, DISPUTED_ANSWERS } from '../support/disputed-registry';
import { createDisputedRegistries, type DisputedRegistries } from '../support/disputed-registries';

const at = (day: string): Date => new Date(`${day}T12:00:00.000Z`);

describe('sources in the graph', () => {
  let registries: DisputedRegistries;

  beforeEach(async () => {
    registries = await createDisputedRegistries();
  });
  afterEach(() => registries.drop());

  it('leave to a steward what may be a known record', async () => {
    const query = `{
      matchProposals { totalCount nodes { sourceCode type sourceId place kind code formerId name record { code } source { name } } }
      source(code: "cong") { openProposals }
      ofBo: matchProposals(source: "bo") { totalCount }
      ofType: matchProposals(type: Database) { totalCount }
      before: matchProposals(knownAt: "2026-02-04T00:00:00Z") { totalCount }
    }`;
    const expected = {
      matchProposals: {
        totalCount: 1,
        nodes: [
          {
            sourceCode: 'cong',
            type: 'Database',
            sourceId: 'c2',
            place: 'line 3',
            kind: 'MATCH',
            code: 'quy-hoach',
            formerId: null,
            name: 'CSDL quy hoạch',
            record: { code: 'quy-hoach' },
            source: { name: 'Cổng dữ liệu quốc gia' },
          },
        ],
      },
      source: { openProposals: 1 },
      ofBo: { totalCount: 0 },
      ofType: { totalCount: 1 },
      before: { totalCount: 0 },
    };
    expect(await registries.data(query)).toEqual(expected);
    const [first, second] = DISPUTED_ANSWERS.cong.rows;
    await registries.harvest('2026-03-04', 'cong', {
      rows: [first ?? {}, { ...second, purpose: 'Quy hoạch đô thị' }],
    });
    expect(await registries.data(query)).toEqual(expected);
  });

  it('tell how sources stand on the day asked about, as far as was known', async () => {
    const query = `query ($asOf: Date, $knownAt: DateTime) { registry(asOf: $asOf, knownAt: $knownAt) {
      sources { code health staleness openProposals lastSuccess { number } lastRun { outcome } }
    } }`;
    const stand = async (variables: object, now = at('2026-02-12')): Promise<unknown> => {
      const { data, errors } = await registries.ask(query, { ...variables }, now);
      expect(errors).toBeUndefined();
      const { sources } = data?.['registry'] as { sources: { code: string }[] };
      return sources.find(({ code }) => code === 'bo');
    };
    const success = { openProposals: 0, lastSuccess: { number: 1 } };
    const applied = { code: 'bo', ...success, lastRun: { outcome: 'APPLIED' } };
    expect(await stand({ asOf: '2026-02-03' })).toEqual({ ...applied, health: 'HEALTHY', staleness: 1 });
    expect(await stand({ asOf: '2026-02-04' })).toEqual({ ...applied, health: 'OVERDUE', staleness: 2 });
    expect(await stand({ knownAt: '2026-02-01T12:00:00Z' })).toEqual({
      code: 'bo',
      health: 'NEVER_HARVESTED',
      staleness: null,
      openProposals: 0,
      lastSuccess: null,
      lastRun: null,
    });
    await registries.harvest('2026-02-20', 'bo', { rows: [] });
    expect(await stand({}, at('2026-02-21'))).toEqual({
      ...applied,
      health: 'HELD',
      staleness: 19,
      lastRun: { outcome: 'HELD' },
    });
    await registries.harvest('2026-02-22', 'bo', {
      rows: [],
      breaksWith: new DOMException('stopped', 'AbortError'),
    });
    expect(await stand({}, at('2026-02-22'))).toMatchObject({ health: 'FAILING', staleness: 20 });
    expect(await stand({ knownAt: AFTER_HARVESTS }, at('2026-02-23'))).toMatchObject({ health: 'OVERDUE' });
    const { statements } = await registries.ask(
      '{ sources { nodes { health staleness lastSuccess { number } } } }',
    );
    const runs = ['the last', 'the last successes', 'those that are held'];
    expect(statements).toBe(['the state', 'the sources', ...runs].length);
  });
});
