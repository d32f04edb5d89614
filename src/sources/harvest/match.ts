import type { Knex } from 'knex';
import { groupBy } from '../../database/group-by';
import type { RevisionWriter } from '../../database/revision-writer';
import type { Table } from '../../database/table';
import type { RecordIndex } from '../../modules/source/record-index.repository';
import type { SpokenRecord } from '../../modules/source/source-record.columns';
import type { SourceRecordRepository } from '../../modules/source/source-record.repository';
import type { Proposal } from '../../modules/source/source-record.table';
import { HarvestStage, type Problem } from '../problem';
import { type Entry, entryKey } from './entry';
import { mintCodes } from './minted-code';
import { agree, ownersOf } from './owners';
import type { References } from './references';

/** Which record of the registry a source's record is: known, to be decided by a person, or impossible. */
export type Decision =
  | { readonly code: string; readonly isNew: boolean }
  | { readonly proposal: Proposal }
  | { readonly problem: Problem };

export interface MatchParts {
  readonly sourceCode: string;
  readonly sourceRecords: SourceRecordRepository;
  readonly index: RecordIndex;
  readonly references: References;
  /** What the source listed before and does not list now, by `entryKey`. */
  readonly absent: ReadonlySet<string>;
}

/**
 * Finds out which record of the registry each record of a source is: by the id the source gives it, by its official
 * code, and else a person is asked wherever the same name under the same owner is known. Nothing is guessed.
 */
export class Matcher {
  /** The codes that records of this run claim, and by which id. */
  readonly #claimed = new Map<string, Map<string, string>>();

  constructor(private readonly parts: MatchParts) {}

  /** A decision for each entry, in their order. */
  async decide(writer: RevisionWriter, table: Table, entries: readonly Entry[]): Promise<Decision[]> {
    const { trx } = writer;
    const source = { code: this.parts.sourceCode, type: table.type };
    const ids = entries.map(({ sourceId }) => sourceId);
    const known = await this.parts.sourceRecords.ofSource(trx, source, ids);
    const codes = new Map(known.flatMap(({ sourceId, code }) => (code === null ? [] : [[sourceId, code]])));
    const strangers = entries.filter(({ sourceId, mapped }) => mapped !== null && !codes.has(sourceId));
    const decided = new Map<Entry, Decision>();
    for (const entry of entries) {
      const code = codes.get(entry.sourceId);
      if (code !== undefined) decided.set(entry, this.claim(table, entry, { code, isNew: false }));
    }
    await this.byCode(trx, table, strangers, decided);
    await this.byName(writer, table, without(strangers, decided), decided);
    await this.byMinting(trx, table, without(entries, decided), decided);
    return entries.flatMap(entry => decided.get(entry) ?? []);
  }

  private async byMinting(
    trx: Knex,
    table: Table,
    entries: readonly Entry[],
    into: Map<Entry, Decision>,
  ): Promise<void> {
    const { sourceCode: source, sourceRecords } = this.parts;
    const ids = entries.map(({ sourceId }) => sourceId);
    const minted = await mintCodes(sourceRecords, trx, { source, type: table.type, ids });
    for (const entry of entries) {
      const code = minted.get(entry.sourceId) ?? '';
      into.set(entry, this.claim(table, entry, { code, isNew: true }));
    }
  }

  private async byCode(
    trx: Knex,
    table: Table,
    entries: readonly Entry[],
    into: Map<Entry, Decision>,
  ): Promise<void> {
    const stated = entries.flatMap(({ mapped }) => mapped?.code ?? []);
    if (stated.length === 0) return;
    const exact = await this.parts.index.codes(trx, table, stated);
    const aliases = await this.parts.index.byAlias(trx, table, stated);
    const meant = (code: string): string => {
      const [alias, ...others] = [...(aliases.get(code) ?? [])];
      return exact.has(code) || alias === undefined || others.length > 0 ? code : alias;
    };
    const own = await this.own(trx, table, stated.map(meant));
    for (const entry of entries) {
      if (entry.mapped?.code == null) continue;
      const code = meant(entry.mapped.code);
      into.set(entry, this.claim(table, entry, this.ofCode(entry, code, own.get(code))));
    }
  }

  /** A code of the source's own that another id had: renamed where that id is gone, else given twice. */
  private ofCode(entry: Entry, code: string, owned: SpokenRecord | undefined): Decision {
    if (!owned) return { code, isNew: true };
    return this.isAbsent(owned)
      ? { proposal: { kind: 'RENAME', code, formerId: owned.sourceId } }
      : { problem: givenTwice(entry, code, owned.sourceId) };
  }

  private async byName(
    writer: RevisionWriter,
    table: Table,
    entries: readonly Entry[],
    into: Map<Entry, Decision>,
  ): Promise<void> {
    const { trx } = writer;
    if (entries.length === 0 || !table.named) return;
    const names = [...new Set(entries.map(nameOf))];
    const found = await this.parts.index.byName(trx, table, names);
    const candidates = [...new Set([...found.values()].flatMap(codes => [...codes]))];
    if (candidates.length === 0) return;
    const own = await this.own(trx, table, candidates);
    const owners = groupBy(await writer.believed(table, candidates), ({ code }) => code);
    for (const entry of entries) {
      const codes = [...(found.get(nameOf(entry)) ?? [])].sort();
      const ofEntry = ownersOf(table, this.parts.references.resolve(table, entry).values);
      const fitting = codes.filter(code => agree(ofEntry, (owners.get(code) ?? []).at(-1)));
      const proposal = this.proposalOf(table, fitting, own);
      if (proposal) into.set(entry, { proposal });
    }
  }

  /** A record of the source's own that it still lists is another one of the same name. */
  private proposalOf(
    table: Table,
    codes: readonly string[],
    own: ReadonlyMap<string, SpokenRecord>,
  ): Proposal | undefined {
    const renamed = codes.find(code => {
      const owned = own.get(code);
      return owned !== undefined && this.isAbsent(owned);
    });
    if (renamed !== undefined)
      return { kind: 'RENAME', code: renamed, formerId: own.get(renamed)?.sourceId ?? '' };
    const claimed = this.claimedOf(table);
    const other = codes.find(code => !own.has(code) && !claimed.has(code));
    return other === undefined ? undefined : { kind: 'MATCH', code: other };
  }

  private async own(trx: Knex, table: Table, codes: readonly string[]): Promise<Map<string, SpokenRecord>> {
    const rows = await this.parts.sourceRecords.ofRecords(trx, table.type, codes);
    const own = rows.filter(({ sourceCode }) => sourceCode === this.parts.sourceCode);
    return new Map(own.flatMap(row => (row.code === null ? [] : [[row.code, row]])));
  }

  private isAbsent({ recordType, sourceId }: SpokenRecord): boolean {
    return this.parts.absent.has(entryKey(recordType, sourceId));
  }

  /** Two records of a run cannot be the same record of the registry. */
  private claim(table: Table, entry: Entry, decision: Decision): Decision {
    if (!('code' in decision) || entry.mapped === null) return decision;
    const claimed = this.claimedOf(table);
    const claimant = claimed.get(decision.code);
    if (claimant !== undefined && claimant !== entry.sourceId)
      return { problem: givenTwice(entry, decision.code, claimant) };
    claimed.set(decision.code, entry.sourceId);
    return decision;
  }

  private claimedOf({ type }: Table): Map<string, string> {
    const claimed = this.#claimed.get(type) ?? new Map<string, string>();
    this.#claimed.set(type, claimed);
    return claimed;
  }
}

const without = (entries: readonly Entry[], decided: ReadonlyMap<Entry, Decision>): Entry[] =>
  entries.filter(entry => !decided.has(entry));

function nameOf({ mapped }: Entry): string {
  const name = mapped?.values['nameVi'];
  return typeof name === 'string' ? name : '';
}

const givenTwice = ({ place, sourceId, mapped }: Entry, code: string, other: string): Problem => ({
  stage: HarvestStage.MATCH,
  place,
  sourceId,
  field: 'code',
  expression: null,
  value: mapped?.code ?? null,
  message: `The code ${code} is already that of the record "${other}" of this source. Give each record a code of its own.`,
  rejects: true,
});
