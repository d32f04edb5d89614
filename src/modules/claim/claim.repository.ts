import type { Knex } from 'knex';
import type { Db } from '../../database/connect';
import { groupBy } from '../../database/group-by';
import { lastDay } from '../../database/partial-date';
import { parseRecordKey, type View } from '../../database/table';
import { AgencyKind } from '../agency/agency.table';
import { CLAIM_COLUMNS, STATEMENTS } from './claim.statements';
import { ClaimMeasure, type ClaimRow } from './claim.table';

export interface CountRow {
  /** Null where the registry knows of none and cannot tell whether there is any. */
  readonly value: number | null;
  readonly denominator: number | null;
  readonly unknown: number | null;
}

interface Counted {
  readonly claim: string;
  readonly value: number | string | null;
  readonly denominator: number | string | null;
  readonly unknown: number | string | null;
}

/** The measures that look at agencies. */
const OF_AGENCIES: ReadonlySet<ClaimMeasure> = new Set([
  ClaimMeasure.DATA_LINK_CONSUMERS,
  ClaimMeasure.PLATFORM_CONSUMERS,
  ClaimMeasure.CATALOGUE_PUBLISHERS,
  ClaimMeasure.PLAN_SIGNATORIES,
]);

/** The measures that look at the lists of decisions. */
const OF_DECISIONS: ReadonlySet<ClaimMeasure> = new Set([
  ClaimMeasure.PUBLIC_SERVICES,
  ClaimMeasure.PUBLIC_SERVICES_PROVIDED,
]);

const NOTHING_KNOWN: CountRow = { value: null, denominator: null, unknown: null };

/** Counts what claims state, each for its own day, at the view's revision. */
export class ClaimRepository {
  constructor(private readonly db: Db) {}

  /** One statement per measure, whatever the number of claims. */
  async count(view: View, claims: readonly ClaimRow[]): Promise<ReadonlyMap<string, CountRow>> {
    const byMeasure = [...groupBy(claims, ({ measure }) => measure)];
    const counted = await Promise.all(
      byMeasure.map(([measure, some]) => this.countMeasure(view, measure, some)),
    );
    const counts = new Map<string, CountRow>(claims.map(({ code }) => [code, NOTHING_KNOWN]));
    for (const { claim, value, denominator, unknown } of counted.flat()) {
      counts.set(claim, {
        value: numberOrNull(value),
        denominator: numberOrNull(denominator),
        unknown: numberOrNull(unknown),
      });
    }
    return counts;
  }

  private async countMeasure(
    view: View,
    measure: ClaimMeasure,
    claims: readonly ClaimRow[],
  ): Promise<Counted[]> {
    const { reader, dialect } = this.db;
    const given = dialect.records(reader, claims.flatMap(toRecords), CLAIM_COLUMNS);
    const bindings = { claims: given as unknown as Knex.Value, revision: view.revision };
    const query = reader
      .select('counted.*')
      .from(reader.raw(`(${STATEMENTS[measure]}) as counted`, bindings));
    return this.db.reads.rows<Counted>(view, query);
  }
}

function toRecords(row: ClaimRow): Record<string, string | null>[] {
  const { code, measure, subject, date } = row;
  const subjectCode = subject === null ? null : parseRecordKey(subject).code;
  const common = { claim: code, subject, subject_code: subjectCode, day: lastDay(date) };
  const kinds = OF_AGENCIES.has(measure) ? kindsOf(row.agencyKinds) : [null];
  const decisions = OF_DECISIONS.has(measure) ? decisionsOf(row.decisionCodes, subjectCode) : [null];
  return kinds.flatMap(kind => decisions.map(decision => ({ ...common, kind, decision })));
}

const kindsOf = (kinds: readonly string[]): readonly string[] =>
  kinds.length === 0 ? Object.values(AgencyKind) : kinds;

const decisionsOf = (decisions: readonly string[], subject: string | null): readonly (string | null)[] =>
  decisions.length === 0 ? [subject] : decisions;

const numberOrNull = (value: number | string | null): number | null =>
  value === null ? null : Number(value);
