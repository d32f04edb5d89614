import type { RevisionWriter } from '../../database/revision-writer';
import { fromEnd, type Table } from '../../database/table';
import type { SourceRecordRepository } from '../../modules/source/source-record.repository';
import { isClosed, type SourceRecordRow } from '../../modules/source/source-record.table';
import { tables } from '../../tables';
import type { SourceConfig } from '../source-config';
import type { Entry } from './entry';
import type { Listed } from './hold';
import type { References } from './references';
import type { Spool } from './spool';

/** A record that would lose the value of a field. */
interface Example {
  readonly sourceId: string;
  readonly code: string | null;
  readonly before: string;
}

/** A field that would lose its value in some records of a type. */
export interface Emptied {
  readonly type: string;
  readonly field: string;
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly Example[];
}

interface EmptyingParts {
  readonly source: SourceConfig;
  readonly sourceRecords: SourceRecordRepository;
  readonly references: References;
}

const BATCH = 500;
const MAX_EXAMPLES = 100;
const PERIOD_END = 'validTo';

/** What is to be looked at, and how many records of each type were listed before: of none nothing can be lost. */
interface Looked {
  readonly entries: ReadonlyMap<string, Spool<Entry>>;
  readonly listed: Listed;
}

/**
 * Finds the fields that would lose their values: where a heading of a source is gone or has another name, nothing else
 * tells. A field of which the mapping does not speak any more is given up on purpose.
 */
export async function findEmptied(
  writer: RevisionWriter,
  parts: EmptyingParts,
  { entries, listed }: Looked,
): Promise<readonly Emptied[]> {
  const emptying = new Emptying(parts);
  for (const table of tables) {
    if ((listed[table.type] ?? 0) === 0) continue;
    for await (const some of entries.get(table.type)?.batches(BATCH) ?? [])
      await emptying.look(writer, table, some);
  }
  return emptying.found;
}

class Emptying {
  readonly #fields = new Map<string, { type: string; field: string; count: number; examples: Example[] }>();

  constructor(private readonly parts: EmptyingParts) {}

  get found(): readonly Emptied[] {
    return [...this.#fields.values()];
  }

  async look(writer: RevisionWriter, table: Table, entries: readonly Entry[]): Promise<void> {
    const { sourceRecords, references, source } = this.parts;
    const read = entries.filter(({ mapped }) => mapped !== null);
    const ids = read.map(({ sourceId }) => sourceId);
    const states = await sourceRecords.ofSource(writer.trx, { code: source.code, type: table.type }, ids);
    const last = new Map(states.map(state => [state.sourceId, state]));
    const known = read.filter(({ sourceId }) => last.has(sourceId));
    await references.prepare(writer.trx, table, known);
    for (const entry of known) this.compare(table, entry, last.get(entry.sourceId));
  }

  private compare(table: Table, entry: Entry, last: SourceRecordRow | undefined): void {
    if (!last || isClosed(last)) return;
    const before = { ...last.stated, [PERIOD_END]: fromEnd(last.validTo) };
    const { values } = this.parts.references.resolve(table, entry);
    const now: Record<string, unknown> = { ...values, [PERIOD_END]: entry.mapped?.validTo };
    for (const [field, value] of Object.entries(before))
      if (isFilled(value) && !isFilled(now[field]) && this.isMapped(table.type, field))
        this.add(table.type, field, { sourceId: entry.sourceId, code: last.code, before: shown(value) });
  }

  private isMapped(type: string, field: string): boolean {
    return this.parts.source.mapping.some(mapping => mapping.type === type && field in mapping.fields);
  }

  private add(type: string, field: string, example: Example): void {
    const key = `${type}/${field}`;
    const emptied = this.#fields.get(key) ?? { type, field, count: 0, examples: [] };
    emptied.count += 1;
    if (emptied.examples.length < MAX_EXAMPLES) emptied.examples.push(example);
    this.#fields.set(key, emptied);
  }
}

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
