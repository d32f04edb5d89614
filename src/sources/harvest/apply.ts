import type { Difference } from '../../database/compare-versions';
import { groupBy } from '../../database/group-by';
import type { RevisionWriter } from '../../database/revision-writer';
import type { Table } from '../../database/table';
import type { TypedProblem } from '../../modules/source/harvest-error.repository';
import type { NewSourceRecord } from '../../modules/source/source-record.columns';
import type { SourceRecordRepository } from '../../modules/source/source-record.repository';
import type { Settler } from '../settle/settler';
import type { Entry } from './entry';
import type { Decision, Matcher } from './match';
import { changeOf, type Outcome, outcomeOf } from './outcome';
import type { References } from './references';
import { differenceLines, line, type Report } from './reported';

export interface ApplyParts {
  readonly sourceCode: string;
  readonly run: number;
  readonly day: string;
  readonly sourceRecords: SourceRecordRepository;
  readonly settler: Settler;
  readonly references: References;
  readonly matcher: Matcher;
  readonly report: Report;
  /** Is told what only shows when a record is put beside the others. */
  readonly problem: (problem: TypedProblem) => void;
}

/** How many records of a run ended which way. */
export interface Applied {
  added: number;
  changed: number;
  rejected: number;
  unmatched: number;
}

/** Writes what a source says, batch by batch, inside the revision of a run. */
export class Application {
  readonly counts: Applied = { added: 0, changed: 0, rejected: 0, unmatched: 0 };

  constructor(private readonly parts: ApplyParts) {}

  /** Decides which records of the registry some entries are. */
  async match(writer: RevisionWriter, table: Table, entries: readonly Entry[]): Promise<Decision[]> {
    const { references, matcher } = this.parts;
    await references.prepare(writer.trx, table, entries);
    const decisions = await matcher.decide(writer, table, entries);
    for (const [index, decision] of decisions.entries()) {
      const entry = entries[index];
      // What is left out and was never known is no record that others could refer to.
      if (!entry || !('code' in decision) || (entry.mapped === null && decision.isNew)) continue;
      references.assign(entry, decision.code);
    }
    return decisions;
  }

  /** Writes some entries, each with its decision. */
  async write(
    writer: RevisionWriter,
    table: Table,
    decided: readonly (readonly [Entry, Decision])[],
  ): Promise<void> {
    const { references, settler } = this.parts;
    await references.prepare(
      writer.trx,
      table,
      decided.map(([entry]) => entry),
    );
    const outcomes = decided.map(([entry, decision]) =>
      outcomeOf(entry, decision, references.resolve(table, entry)),
    );
    for (const [index, outcome] of outcomes.entries()) {
      this.withdraw(outcome, decided[index]?.[1]);
      this.tellOutcome(table.type, outcome);
    }
    await settler.adopt(writer, table, codesOf(outcomes.filter(({ isNew }) => isNew)));
    await this.writeStates(writer, table.type, outcomes);
    this.tellDifferences(table, await settler.settle(writer, table, codesOf(outcomes)));
  }

  /** Types that others refer to are written before those: what refers to it finds out. */
  private withdraw({ entry, values }: Outcome, decision: Decision | undefined): void {
    if (values !== null || entry.mapped === null) return;
    if (decision && 'code' in decision && decision.isNew)
      this.parts.references.withdraw(entry, decision.code);
  }

  private async writeStates(
    writer: RevisionWriter,
    type: string,
    outcomes: readonly Outcome[],
  ): Promise<void> {
    const { sourceRecords, sourceCode } = this.parts;
    const ids = outcomes.map(({ entry }) => entry.sourceId);
    const known = await sourceRecords.ofSource(writer.trx, { code: sourceCode, type }, ids);
    const statesOf = groupBy(known, ({ sourceId }) => sourceId);
    const changes = outcomes.flatMap(
      outcome => changeOf(outcome, statesOf.get(outcome.entry.sourceId) ?? [], this.parts) ?? [],
    );
    const closed = changes.flatMap(change => change.closed?.version ?? []);
    const opened: NewSourceRecord[] = changes.flatMap(change => change.opened);
    await sourceRecords.close(writer.trx, closed, writer.at.revision);
    await sourceRecords.insert(writer.trx, opened, writer.at.revision);
    if (opened.length > 0) writer.touch('source_records');
  }

  private tellOutcome(type: string, { entry, values, proposal, late }: Outcome): void {
    const { sourceId, place } = entry;
    for (const problem of late) this.parts.problem({ ...problem, recordType: type });
    if (values === null) this.counts.rejected += 1;
    if (!proposal) return;
    this.counts.unmatched += 1;
    const { kind, code, formerId = '' } = proposal;
    const message =
      kind === 'RENAME'
        ? `Is this ${code}, which the source called "${formerId}" before?`
        : `Is this ${code}, which has the same name?`;
    this.parts.report(line('UNMATCHED', { type, code, sourceId, place, message }));
  }

  private tellDifferences(table: Table, differences: readonly Difference[]): void {
    const added = new Set(differences.flatMap(({ kind, code }) => (kind === 'ADDED' ? [code] : [])));
    const changed = new Set(differences.flatMap(({ code }) => (added.has(code) ? [] : [code])));
    this.counts.added += added.size;
    this.counts.changed += changed.size;
    for (const difference of differences) {
      const what = difference.kind === 'ADDED' ? 'ADDED' : 'CHANGED';
      for (const reported of differenceLines(what, table.type, difference)) this.parts.report(reported);
    }
  }
}

const codesOf = (outcomes: readonly Outcome[]): string[] => [
  ...new Set(outcomes.flatMap(({ code }) => code ?? [])),
];
