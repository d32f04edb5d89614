import type { Db } from '../../src/database/connect';
import type { Batch } from '../../src/database/revision-writer';
import type { Column, Table } from '../../src/database/table';
import { writeRevision } from '../../src/database/write-revision';
import { agencies } from '../../src/modules/agency/agency.table';
import { citations } from '../../src/modules/citation/citation.table';
import { dataItems } from '../../src/modules/data-item/data-item.table';
import { datasets } from '../../src/modules/dataset/dataset.table';
import { events } from '../../src/modules/event/event.table';
import { tables } from '../../src/tables';
import { CLOSED } from './guarded-registry';

/** The tables whose records may be about a record of any type, and the column that says of which. */
export const ABOUT_ANY = tables.flatMap(table => {
  const [property] = Object.entries(table.columns).find(([, { kind }]) => kind === 'anyReference') ?? [];
  return property === undefined ? [] : [{ table, property }];
});

type Rows = Batch['records'];

const SAMPLES: Readonly<Record<Column<unknown>['kind'], unknown>> = {
  ...{ text: 'x', number: 1, integer: 1, flag: false, date: '2026-01-05', choice: null },
  ...{ reference: 'BO', references: [], anyReference: 'Agency/BO', texts: [] },
};

/** A record with something in each column that has to be filled. */
function sample(table: Table, code: string, given: object): Rows[number] {
  const needed = Object.entries(table.columns).filter(([, { nullable }]) => !nullable);
  const filled = needed.map(([property, { kind, values }]) => [property, values?.[0] ?? SAMPLES[kind]]);
  return { ...(Object.fromEntries(filled) as object), nameVi: `Tên ${code}`, ...given, code };
}

const event = (code: string, subject: string, given: object = {}) =>
  sample(events, code, { subject, ...given });
const citation = (code: string, record: string) => sample(citations, code, { record });
const dataset = (code: string, accessLevel: string) => sample(datasets, code, { accessLevel });

/** A record of each type about a record, and a citation of each of those. */
const aboutEach = (code: string, record: string): Batch[] =>
  ABOUT_ANY.flatMap(({ table, property }) => [
    { table, records: [sample(table, `${table.type}-${code}`, { [property]: record })] },
    {
      table: citations,
      records: [citation(`trich-${table.type}-${code}`, `${table.type}/${table.type}-${code}`)],
    },
  ]);

const shut = `Dataset/${CLOSED}`;

/** What is many steps from a closed dataset, in circles, or was about it once; what is closed has it in its code. */
const FIRST: readonly Batch[] = [
  { table: agencies, records: [sample(agencies, 'BO', {})] },
  { table: datasets, records: [dataset('mo', 'OPEN'), dataset(CLOSED, 'PRIVATE_USE')] },
  { table: dataItems, records: [sample(dataItems, `cot-${CLOSED}`, { datasetCode: CLOSED })] },
  ...aboutEach('mo', 'Dataset/mo'),
  ...aboutEach(CLOSED, shut),
  ...aboutEach(`muc-${CLOSED}`, `DataItem/cot-${CLOSED}`),
  ...aboutEach(`xa-${CLOSED}`, `Event/Event-muc-${CLOSED}`),
  {
    table: events,
    records: [
      ...[event('vong-1', 'Event/vong-2'), event('vong-2', 'Event/vong-1')],
      event(`vong-${CLOSED}-1`, `Event/vong-${CLOSED}-2`, { validTo: '2025-12-31' }),
      event(`vong-${CLOSED}-1`, shut, { validFrom: '2026-01-01' }),
      event(`vong-${CLOSED}-2`, `Event/vong-${CLOSED}-1`),
      ...[event('hop-sua', shut), event(`hop-bo-${CLOSED}`, shut)],
    ],
  },
  {
    table: citations,
    records: [
      ...[citation('trich-vong', 'Event/vong-1'), citation(`trich-vong-${CLOSED}`, `Event/vong-${CLOSED}-2`)],
      ...[citation('trich-sua', 'Event/hop-sua'), citation(`trich-bo-${CLOSED}`, `Event/hop-bo-${CLOSED}`)],
      citation('trich-doi', `Event/hop-bo-${CLOSED}`),
    ],
  },
];

/** One event is about an agency after all, one is believed no more, and a citation is of something else. */
const THEN: readonly Batch[] = [
  { table: events, records: [event('hop-sua', 'Agency/BO')], gone: [`hop-bo-${CLOSED}`] },
  { table: citations, records: [citation('trich-doi', 'Event/vong-1')] },
];

/** The citations that are open. */
export const OPEN_CITATIONS: readonly string[] = [
  ...ABOUT_ANY.map(({ table }) => `trich-${table.type}-mo`),
  ...['Citation-mo', 'trich-vong', 'trich-sua', 'trich-doi'],
];

export async function fillWays(db: Db): Promise<void> {
  const note = { clock: () => new Date('2026-02-20T00:00:00.000Z'), author: 'test', reason: 'Told.' };
  for (const batches of [FIRST, THEN]) await writeRevision(db, note, merged(batches));
}

/** So many of each type that PostgreSQL does not rather read all of them. */
export async function fillLargeWays(db: Db): Promise<void> {
  const note = { clock: () => new Date(), author: 'test', reason: 'There are many.' };
  const codes = Array.from({ length: 400 }, (_none, index) => String(index));
  await writeRevision(db, note, [
    { table: datasets, records: codes.map(code => dataset(code, 'PRIVATE_USE')) },
    { table: dataItems, records: codes.map(code => sample(dataItems, code, { datasetCode: code })) },
    ...merged(codes.flatMap(code => aboutEach(code, `DataItem/${code}`))),
  ]);
  await db.dialect.analyze(db.writer);
}

/** One batch for each table, in the order of the tables. */
const merged = (batches: readonly Batch[]): Batch[] =>
  tables.flatMap(table => {
    const own = batches.filter(batch => batch.table === table);
    const gone = own.flatMap(batch => batch.gone ?? []);
    return own.length === 0 ? [] : [{ table, gone, records: own.flatMap(({ records }) => records) }];
  });
