import { firstDay, lastDay, type PartialDate } from '../../database/partial-date';
import { tableOf } from '../../tables';
import type { SourceRecord } from '../connector';
import { HarvestStage, type Problem } from '../problem';
import type { CodeLists, MappingConfig, SourceConfig } from '../source-config';
import { compileField } from './compile-field';
import { compileCondition, compilePart, type Part } from './compile-part';
import { fingerprintOf } from './fingerprint';
import { MAX_CODE, MAX_ID, withinBytes } from './kept-length';
import type { Outcome } from './outcome';
import { readText } from './read-value';
import type { MappedRecord, RecordMapping } from './record-mapping';

/**
 * Compiles a mapping of a source. Throws a `TypeError` where an expression, a field or a type is wrong: a sources file
 * that was read has none of these.
 */
export function compileMapping(
  source: Pick<SourceConfig, 'code'>,
  mapping: MappingConfig,
  codeLists: CodeLists,
): RecordMapping {
  try {
    return compile(mapping, codeLists);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const message = `The mapping of ${source.code} to ${mapping.type} is wrong: ${error.message}`;
    throw new TypeError(message, { cause: error });
  }
}

function compile(mapping: MappingConfig, codeLists: CodeLists): RecordMapping {
  const table = tableOf(mapping.type);
  const condition = mapping.where === undefined ? null : compileCondition(mapping.where);
  const identify = compilePart({ field: null, expression: mapping.id, read: readId, rejects: true });
  const parts = compileParts(mapping, codeLists);
  return {
    table,
    fingerprint: fingerprintOf(mapping, codeLists),
    applies: async record => (await condition?.holds(record)) ?? true,
    identify: async record => {
      const unclear = await condition?.problemOf(record);
      if (unclear) return unclear;
      const id = await identify(record, null);
      return 'problem' in id ? id.problem : id.value;
    },
    map: (record, sourceId) => mapRecord(parts, record, sourceId),
  };
}

/** What `code` is kept under beside the fields, none of which is called so. */
const CODE = 'code';

function compileParts(mapping: MappingConfig, codeLists: CodeLists): ReadonlyMap<string, Part<unknown>> {
  const table = tableOf(mapping.type);
  const parts = new Map(
    Object.entries(mapping.fields).map(([name, field]) => [
      name,
      compileField(table, name, field, codeLists),
    ]),
  );
  const plan = { field: CODE, read: readCode, rejects: true };
  return mapping.code === undefined
    ? parts
    : new Map([[CODE, compilePart({ ...plan, expression: mapping.code })], ...parts]);
}

const readCode = (value: unknown): Outcome<string | null> => withinBytes(readGiven(value), MAX_CODE);

/** A text, or null where it is empty. */
const readGiven = (value: unknown): Outcome<string | null> => {
  if (value === undefined || value === null) return { value: null };
  const read = readText(value);
  return 'value' in read && read.value === '' ? { value: null } : read;
};

const readId = (value: unknown): Outcome<string> => {
  const read = withinBytes(readGiven(value), MAX_ID);
  if ('problem' in read) return read;
  return read.value === null
    ? { problem: 'is empty: the source must identify the record by something' }
    : { value: read.value };
};

async function mapRecord(
  parts: ReadonlyMap<string, Part<unknown>>,
  record: SourceRecord,
  sourceId: string,
): Promise<MappedRecord> {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, part] of parts) {
    const outcome = await part(record, sourceId);
    if ('problem' in outcome) problems.push(outcome.problem);
    else values[name] = outcome.value;
  }
  const { code, validFrom, validTo, ...fields } = values;
  const period = { validFrom: textOrNull(validFrom), validTo: textOrNull(validTo) };
  const reversed = reversal(period, record, sourceId);
  return {
    code: textOrNull(code),
    ...period,
    values: fields,
    problems: reversed ? [...problems, reversed] : problems,
  };
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

interface Period {
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
}

/** The problem of a record that ends before it begins. */
function reversal({ validFrom, validTo }: Period, { place }: SourceRecord, sourceId: string): Problem | null {
  if (validFrom === null || validTo === null || firstDay(validFrom) <= lastDay(validTo)) return null;
  return {
    stage: HarvestStage.VALIDATE,
    place,
    sourceId,
    field: 'validTo',
    expression: null,
    value: validTo,
    message: `it ends on ${validTo}, before it begins on ${validFrom}`,
    rejects: true,
  };
}
