import { NO_END } from '../../database/partial-date';
import type { RevisionWriter } from '../../database/revision-writer';
import type { Table } from '../../database/table';
import { HarvestError } from '../../errors';
import type { NewSourceRecord } from '../../modules/source/source-record.columns';
import { tableOf } from '../../tables';
import { readValue } from '../mapping/read-value';
import { STEWARD } from '../settle/authority';
import type { Harvesting, RunAccount } from './harvesting';
import { runAlone } from './run-alone';

/** The field of a record that a steward decides on. */
export interface DecidedField {
  readonly type: string;
  readonly code: string;
  /** The property of the type, such as `ownerCode`. */
  readonly field: string;
}

type Values = Readonly<Record<string, unknown>>;

/** Sets a value, given as text or null for none, that outlives every harvest until it is released. */
export async function decideValue(
  harvesting: Harvesting,
  decided: DecidedField & { readonly value: string | null },
): Promise<RunAccount> {
  const { type, code, field, value } = decided;
  const read = readDecided(tableOf(type), field, value);
  const reason = `A steward decided on ${field} of the ${type} ${code}.`;
  return decideOn(harvesting, decided, reason, async (writer, stated) => {
    await refuseDangling(harvesting, writer, decided);
    return { ...stated, [field]: read };
  });
}

/** Lets the sources speak of a field again. */
export async function releaseValue(harvesting: Harvesting, decided: DecidedField): Promise<RunAccount> {
  const { type, code, field } = decided;
  const reason = `A steward released ${field} of the ${type} ${code}.`;
  return decideOn(harvesting, decided, reason, (_writer, stated) =>
    Promise.resolve(Object.fromEntries(Object.entries(stated).filter(([name]) => name !== field))),
  );
}

async function decideOn(
  harvesting: Harvesting,
  { type, code }: DecidedField,
  reason: string,
  decide: (writer: RevisionWriter, stated: Values) => Promise<Values>,
): Promise<RunAccount> {
  const { sourceRecords } = harvesting;
  const table = tableOf(type);
  const decided = { sourceCode: STEWARD, kind: 'DECISION', author: STEWARD, reason } as const;
  return runAlone(harvesting, decided, async (writer, settler, run) => {
    const { trx, at } = writer;
    const known = await findRecord(writer, table, code);
    await settler.adopt(writer, table, [code]);
    const last = (await sourceRecords.ofSource(trx, { code: STEWARD, type }, [code])).at(-1);
    const stated = await decide(writer, last?.stated ?? {});
    const row = { ...decisionRow(table, code), validFrom: last?.validFrom ?? known.valid_from, stated, run };
    await sourceRecords.close(trx, last ? [last.version] : [], at.revision);
    await sourceRecords.insert(trx, Object.keys(stated).length === 0 ? [] : [row], at.revision);
    writer.touch('source_records');
    const differences = await settler.settle(writer, table, [code]);
    return { changed: differences.length === 0 ? 0 : 1, message: reason };
  });
}

async function findRecord(
  writer: RevisionWriter,
  table: Table,
  code: string,
): Promise<{ readonly valid_from: string }> {
  const version = (await writer.believed(table, [code])).at(-1);
  if (version) return version;
  throw new HarvestError(`The registry has no ${table.type} "${code}".`, 'UNKNOWN_RECORD');
}

/** A decision as a source's record: it speaks of the record from the beginning of its latest state. */
const decisionRow = (
  { type }: Table,
  code: string,
): Omit<NewSourceRecord, 'stated' | 'run' | 'validFrom'> => ({
  sourceCode: STEWARD,
  recordType: type,
  sourceId: code,
  code,
  validTo: NO_END,
  hash: '',
  place: '',
  raw: 'null',
  problems: [],
  since: {},
  missingSince: null,
  proposal: null,
});

/** The value as its column keeps it; refuses a field that the type has not, and a value that the field cannot hold. */
function readDecided(table: Table, field: string, value: string | null): unknown {
  const column = table.columns[field];
  if (!column)
    throw new HarvestError(
      `A ${table.type} has no field ${field}; it has ${Object.keys(table.columns).join(', ')}.`,
      'UNKNOWN_FIELD',
    );
  const read = readValue(value, column);
  if ('value' in read) return read.value;
  throw new HarvestError(`The value of ${field} ${read.problem}.`, 'WRONG_VALUE');
}

/** A steward gives codes, not names: what they stand for has to exist. */
async function refuseDangling(
  { index }: Harvesting,
  { trx }: RevisionWriter,
  { type, field, value }: DecidedField & { readonly value: string | null },
): Promise<void> {
  const column = tableOf(type).columns[field];
  if (column?.to === undefined || value === null) return;
  const given = readValue(value, column);
  const codes = 'value' in given ? [given.value].flat().map(String) : [];
  const known = await index.codes(trx, tableOf(column.to), codes);
  const missing = codes.filter(code => !known.has(code));
  if (missing.length === 0) return;
  throw new HarvestError(`The registry has no ${column.to} ${missing.join(', ')}.`, 'UNKNOWN_RECORD');
}
