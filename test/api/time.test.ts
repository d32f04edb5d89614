import type { Db } from '../../src/database/connect';
import { writeRevision } from '../../src/database/write-revision';
import { agencies } from '../../src/modules/agency/agency.table';
import { createBothEngines, type BothEngines } from '../support/both-engines';
import { createRegistry, loadCurated, RECORDED_AT } from '../support/registry';

const AN_HOUR_LATER = new Date(RECORDED_AT.getTime() + 3_600_000);

/** The curated facts, and an hour later a correction of one of them. */
async function fillAndCorrect(db: Db): Promise<void> {
  await loadCurated(db);
  const note = { clock: () => AN_HOUR_LATER, author: 'test', reason: 'The abbreviation was wrong.' };
  const corrected = {
    code: 'BTP',
    nameVi: 'Bộ Tư pháp',
    nameEn: 'Ministry of Justice',
    kind: 'MINISTRY',
    abbreviation: 'Bộ TP',
    officialCode: 'G15',
    parentCode: 'CHINH-PHU',
  };
  await writeRevision(db, note, [{ table: agencies, records: [corrected] }]);
}

describe('the two times', () => {
  let registries: BothEngines;

  beforeAll(async () => {
    registries = await createBothEngines(engine => createRegistry(engine, fillAndCorrect));
  });
  afterAll(() => registries.drop());

  it('of one operation may differ from field to field', async () => {
    const data = await registries.data(`{
      before: agencies(filter: { kind: [PROVINCE] }, asOf: "2025-06-30") { totalCount }
      after: agencies(filter: { kind: [PROVINCE] }, asOf: "2025-07-01") { totalCount }
      transport2023: agency(code: "BGTVT", asOf: "2023-01-01") { name inForce databases { totalCount } }
      transport2026: agency(code: "BGTVT", asOf: "2026-01-01") { name inForce validTo databases { totalCount } successors { code } }
    }`);
    expect(data).toEqual({
      before: { totalCount: 63 },
      after: { totalCount: 34 },
      transport2023: { name: 'Bộ Giao thông vận tải', inForce: true, databases: { totalCount: 2 } },
      transport2026: {
        name: 'Bộ Giao thông vận tải',
        inForce: false,
        validTo: '2025-02-28',
        databases: { totalCount: 0 },
        successors: [{ code: 'BCA' }, { code: 'BXD' }],
      },
    });
  });

  it('hold for everything below the field', async () => {
    const owner = (asOf: string): Promise<unknown> =>
      registries.data(
        `{ database(code: "csdlqg-dat-dai", asOf: "${asOf}") { status owner { code successors { code } } } }`,
      );
    expect(await owner('2021-03-10')).toEqual({
      database: { status: 'IN_CONSTRUCTION', owner: { code: 'BTNMT', successors: [] } },
    });
    expect(await owner('2026-01-01')).toEqual({
      database: { status: 'PARTIAL', owner: { code: 'BNNMT', successors: [] } },
    });
  });

  it('keep an earlier answer whatever is corrected later', async () => {
    const abbreviation = async (knownAt: string): Promise<unknown> => {
      const { agency } = await registries.data(
        `{ agency(code: "BTP", knownAt: "${knownAt}") { abbreviation } }`,
      );
      return agency;
    };
    expect(await abbreviation(RECORDED_AT.toISOString())).toEqual({ abbreviation: 'BTP' });
    expect(await abbreviation('2026-11-22T09:59:59+07:00')).toEqual({ abbreviation: 'BTP' });
    expect(await abbreviation(AN_HOUR_LATER.toISOString())).toEqual({ abbreviation: 'Bộ TP' });
  });

  it('are told by the history of a record, field by field', async () => {
    const query =
      '{ agency(code: "BTP") { history { totalCount nodes { revision recordedAt author reason kind validFrom validTo differences { field before after } } } } }';
    const { data, statements } = await registries.ask(query);
    const common = { validFrom: null, validTo: null };
    expect(data?.['agency']).toEqual({
      history: {
        totalCount: 2,
        nodes: [
          {
            revision: 1,
            recordedAt: RECORDED_AT.toISOString(),
            author: 'curated',
            reason: 'The curated facts were loaded.',
            kind: 'ADDED',
            ...common,
            differences: [],
          },
          {
            revision: 2,
            recordedAt: AN_HOUR_LATER.toISOString(),
            author: 'test',
            reason: 'The abbreviation was wrong.',
            kind: 'CHANGED',
            ...common,
            differences: [{ field: 'abbreviation', before: 'BTP', after: 'Bộ TP' }],
          },
        ],
      },
    });
    expect(statements).toBe(4);
  });

  it('tell how a record changed in the world, too', async () => {
    const data = await registries.data(
      '{ database(code: "csdlqg-dat-dai") { history(first: 3) { nodes { kind validFrom differences { field before after } } } } }',
    );
    expect(data).toMatchSnapshot();
  });

  it('of the registry are told by the feed of changes, resumable from any cursor', async () => {
    const { data, statements } = await registries.ask(`{
      changes(filter: { recordedFrom: "${AN_HOUR_LATER.toISOString()}" }) {
        totalCount
        nodes { revision kind type code record { name } differences { field } }
        pageInfo { endCursor hasNextPage }
      }
    }`);
    expect(data?.['changes']).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          revision: 2,
          kind: 'CHANGED',
          type: 'Agency',
          code: 'BTP',
          record: { name: 'Bộ Tư pháp' },
          differences: [{ field: 'abbreviation' }],
        },
      ],
    });
    expect(statements).toBe(4);
    const { pageInfo } = data?.['changes'] as { pageInfo: { endCursor: string } };
    expect(
      await registries.data(`{ changes(after: "${pageInfo.endCursor}") { totalCount nodes { code } } }`),
    ).toMatchObject({ changes: { nodes: [] } });
  });

  it('of the registry go on after any cursor of the feed', async () => {
    const { changes } = (await registries.data(
      '{ changes(first: 5) { edges { cursor node { type code } } } }',
    )) as {
      changes: { edges: { cursor: string; node: unknown }[] };
    };
    const all = changes.edges.map(({ node }) => node);
    expect(all).toHaveLength(5);
    const rest = await registries.data(
      `{ changes(first: 3, after: "${changes.edges[1]?.cursor ?? ''}") { nodes { type code } } }`,
    );
    expect(rest).toEqual({ changes: { nodes: all.slice(2) } });
  });

  it('are those of the registry, which tells its revision and its sources', async () => {
    const data = await registries.data(`{
      registry { revision recordedAt asOf begins sources { code lastRun { outcome read added changed closed revision startedAt } } }
      then: registry(knownAt: "${RECORDED_AT.toISOString()}") { revision recordedAt }
    }`);
    expect(data).toMatchObject({
      registry: {
        revision: 2,
        recordedAt: AN_HOUR_LATER.toISOString(),
        asOf: '2026-11-22',
        begins: '1945-09-02',
        sources: [
          {
            code: 'curated',
            lastRun: { outcome: 'APPLIED', revision: 1, startedAt: RECORDED_AT.toISOString() },
          },
        ],
      },
      then: { revision: 1, recordedAt: RECORDED_AT.toISOString() },
    });
  });
});
