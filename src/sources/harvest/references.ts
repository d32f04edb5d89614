import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import { type Column, parseRecordKey, recordKey, type Table } from '../../database/table';
import type { RecordIndex } from '../../modules/source/record-index.repository';
import type { SourceRecordRepository } from '../../modules/source/source-record.repository';
import { tableOf, types } from '../../tables';
import { HarvestStage, type Problem } from '../problem';
import type { Entry } from './entry';
import { OwnNames } from './own-names';

/** Answers that are remembered during a run: agencies and databases are named again and again. */
const MAX_KNOWN = 50_000;

/** The code of the record that a text stands for, or why there is none. */
type Resolved = { readonly code: string } | { readonly problem: string };

export interface ReferenceParts {
  readonly sourceCode: string;
  readonly sourceRecords: SourceRecordRepository;
  readonly index: RecordIndex;
  /** The types that records of the source may refer to. */
  readonly targets: ReadonlySet<string>;
}

/** A reference in the source's words, and the field it stands in. */
interface Spoken {
  readonly type: string;
  readonly text: string;
}

/** Turns what a source calls other records into their codes: by its own ids, by code, by official code, by name. */
export class References {
  readonly #known = new LRUCache<string, Resolved>({ max: MAX_KNOWN });
  /** The codes that records of this run were given, by type and id. */
  readonly #assigned = new Map<string, Map<string, string>>();
  readonly #given = new Map<string, Set<string>>();

  readonly #names: OwnNames;

  constructor(private readonly parts: ReferenceParts) {
    this.#names = new OwnNames(parts.targets);
  }

  /** Remembers the code of a record of this run, where others of the run may refer to it. */
  assign(entry: Entry, code: string): void {
    const { type, sourceId } = entry;
    if (!this.parts.targets.has(type)) return;
    const assigned = this.#assigned.get(type) ?? new Map<string, string>();
    this.#assigned.set(type, assigned.set(sourceId, code));
    this.#given.set(type, (this.#given.get(type) ?? new Set()).add(code));
    this.#names.add(entry, code);
  }

  /** Takes back that a record of this run was given a code: it turned out to be wrong, and is left out. */
  withdraw(entry: Entry, code: string): void {
    const { type, sourceId } = entry;
    this.#assigned.get(type)?.delete(sourceId);
    this.#given.get(type)?.delete(code);
    this.#names.remove(entry, code);
    this.forget();
  }

  /** What stood for nothing may stand for something, now that more records have their codes. */
  forget(): void {
    this.#known.clear();
  }

  /** Looks up all that some records refer to, with a few statements per type. */
  async prepare(trx: Knex, table: Table, entries: readonly Entry[]): Promise<void> {
    const wanted = new Map<string, Set<string>>();
    for (const { type, text } of entries.flatMap(({ mapped }) => allSpoken(table, mapped?.values)))
      if (types.has(type) && !this.#known.has(recordKey(type, text)))
        wanted.set(type, (wanted.get(type) ?? new Set()).add(text));
    for (const [type, texts] of wanted) await this.lookUp(trx, type, [...texts]);
  }

  /** The values with codes in the place of words; what stands for nothing is left out and told. */
  resolve(table: Table, entry: Entry): { values: Record<string, unknown>; problems: Problem[] } {
    const values: Record<string, unknown> = { ...entry.mapped?.values };
    const problems: Problem[] = [];
    for (const [property, column] of Object.entries(table.columns)) {
      const spoken = spokenIn(values[property], column);
      if (spoken.length === 0) continue;
      const resolved = spoken.map(one => ({ one, found: this.find(one) }));
      for (const { one, found } of resolved)
        if ('problem' in found) problems.push(dangling(entry, { property, column }, one, found.problem));
      const codes = resolved.flatMap(({ one, found }) =>
        'code' in found ? [inColumn(column, one, found.code)] : [],
      );
      if (column.kind === 'references') values[property] = [...new Set(codes)];
      else if (codes[0] !== undefined) values[property] = codes[0];
      else Reflect.deleteProperty(values, property);
    }
    return { values, problems };
  }

  private find({ type, text }: Spoken): Resolved {
    return this.#known.get(recordKey(type, text)) ?? { problem: `the registry has no type "${type}"` };
  }

  private async lookUp(trx: Knex, type: string, texts: readonly string[]): Promise<void> {
    const found = new Map<string, Resolved>();
    const steps = [
      (left: string[]) => this.ownIds(trx, type, left),
      (left: string[]) => this.codes(trx, type, left),
      async (left: string[]) => oneEach(await this.parts.index.byAlias(trx, tableOf(type), left)),
      async (left: string[]) =>
        oneEach(this.#names.with(type, left, await this.parts.index.byName(trx, tableOf(type), left))),
    ];
    for (const step of steps) {
      const left = texts.filter(text => !found.has(text));
      if (left.length === 0) break;
      for (const [text, resolved] of await step(left)) found.set(text, resolved);
    }
    for (const text of texts)
      this.#known.set(
        recordKey(type, text),
        found.get(text) ?? { problem: `no ${type} has this code or name` },
      );
  }

  private async ownIds(trx: Knex, type: string, texts: readonly string[]): Promise<Map<string, Resolved>> {
    const { sourceCode, sourceRecords } = this.parts;
    const rows = await sourceRecords.ofSource(trx, { code: sourceCode, type }, texts);
    const found = new Map<string, Resolved>();
    for (const { sourceId, code } of rows) if (code !== null) found.set(sourceId, { code });
    for (const text of texts) {
      const code = this.#assigned.get(type)?.get(text);
      if (code !== undefined) found.set(text, { code });
    }
    return found;
  }

  private async codes(trx: Knex, type: string, texts: readonly string[]): Promise<Map<string, Resolved>> {
    const known = await this.parts.index.codes(trx, tableOf(type), texts);
    const given = this.#given.get(type);
    const isCode = (text: string): boolean => known.has(text) || given?.has(text) === true;
    return new Map(texts.filter(isCode).map(text => [text, { code: text }]));
  }
}

const oneEach = (found: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Resolved> =>
  new Map(
    [...found].map(([text, codes]): [string, Resolved] => {
      const [code = '', ...others] = [...codes].sort();
      if (others.length === 0) return [text, { code }];
      return [text, { problem: `it may be any of ${[code, ...others].join(', ')}; give the code` }];
    }),
  );

/** The types that a table's records may refer to. */
const allSpoken = (table: Table, values: Readonly<Record<string, unknown>> = {}): Spoken[] =>
  Object.entries(table.columns).flatMap(([property, column]) => spokenIn(values[property], column));

/** What a value of a column refers to. */
function spokenIn(value: unknown, { kind, to }: Column<unknown>): Spoken[] {
  if (value === null || value === undefined) return [];
  if (kind === 'anyReference') {
    const { type, code } = parseRecordKey(value as string);
    return [{ type, text: code }];
  }
  if (to === undefined) return [];
  const texts = kind === 'references' ? (value as readonly string[]) : [value as string];
  return texts.map(text => ({ type: to, text }));
}

const inColumn = ({ kind }: Column<unknown>, { type }: Spoken, code: string): string =>
  kind === 'anyReference' ? recordKey(type, code) : code;

function dangling(
  { place, sourceId }: Entry,
  { property, column }: { property: string; column: Column<unknown> },
  { type, text }: Spoken,
  why: string,
): Problem {
  const rejects = column.kind === 'reference' && !column.nullable;
  return {
    stage: HarvestStage.MATCH,
    place,
    sourceId,
    field: property,
    expression: null,
    value: text,
    message: `"${text}" stands for no ${type} of the registry: ${why}. ${rejects ? 'The record is left out.' : 'The field is left out.'}`,
    rejects,
  };
}
