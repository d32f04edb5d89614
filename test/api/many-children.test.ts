import type { Db } from '../../src/database/connect';
import type { Batch, RecordVersion } from '../../src/database/revision-writer';
import { writeRevision } from '../../src/database/write-revision';
import { agencies } from '../../src/modules/agency/agency.table';
import { indicators } from '../../src/modules/indicator/indicator.table';
import { observations } from '../../src/modules/observation/observation.table';
import { targets } from '../../src/modules/target/target.table';
import { type BothEngines, createBothEngines } from '../support/both-engines';
import { createRegistry, RECORDED_AT } from '../support/registry';

const figure = (index: number, subject: string, value: number): RecordVersion => ({
  code: `figure-${subject}-${String(index)}`,
  nameVi: 'Số liệu',
  indicatorCode: 'indicator',
  subject,
  basis: 'REPORTED',
  comparator: 'EQUAL',
  value,
  valueText: String(value),
  date: new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
});

const target = (code: string, subject: string | null): RecordVersion => ({
  code,
  nameVi: 'Mục tiêu',
  indicatorCode: 'indicator',
  subject,
  comparator: 'AT_LEAST',
  value: 80,
  valueText: '80',
});

/** An indicator with one figure that reaches the target of A, and 150 later ones about B that do not. */
const batches: Batch[] = [
  { table: agencies, records: ['A', 'B'].map(code => ({ code, nameVi: `Cơ quan ${code}`, kind: 'OTHER' })) },
  { table: indicators, records: [{ code: 'indicator', nameVi: 'Chỉ tiêu', unitVi: '%' }] },
  {
    table: observations,
    records: [
      figure(0, 'Agency/A', 90),
      ...Array.from({ length: 150 }, (_, index) => figure(index + 1, 'Agency/B', 10)),
    ],
  },
  {
    table: targets,
    records: [target('of-a', 'Agency/A'), target('of-b', 'Agency/B'), target('of-none', null)],
  },
];

describe('a record with many children', () => {
  let registries: BothEngines;

  beforeAll(async () => {
    const fill = (db: Db) =>
      writeRevision(db, { clock: () => RECORDED_AT, author: 'test', reason: 'test' }, batches);
    registries = await createBothEngines(engine => createRegistry(engine, fill));
  });
  afterAll(() => registries.drop());

  it('has all of them looked at, each target by the figures about its own subject', async () => {
    const { data, statements } = await registries.ask(
      '{ targets(orderBy: CODE_ASC) { nodes { code progress latest { value } } } }',
    );
    expect(data?.['targets']).toEqual({
      nodes: [
        { code: 'of-a', progress: 'REACHED', latest: { value: 90 } },
        { code: 'of-b', progress: 'OPEN', latest: { value: 10 } },
        { code: 'of-none', progress: 'OPEN', latest: null },
      ],
    });
    expect(statements).toBe(3);
  });

  it('gives a page of its own size whatever else is asked beside it', async () => {
    const data = await registries.data(`{
      target(code: "of-a") { progress indicator { observations(orderBy: DATE_DESC) { nodes { code } pageInfo { hasNextPage } } } }
    }`);
    const { progress, indicator } = data['target'] as {
      progress: string;
      indicator: { observations: { nodes: unknown[]; pageInfo: unknown } };
    };
    expect([progress, indicator.observations.nodes.length, indicator.observations.pageInfo]).toEqual([
      'REACHED',
      20,
      { hasNextPage: true },
    ]);
  });
});
