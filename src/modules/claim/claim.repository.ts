import type { Knex } from 'knex';
import type { Db } from '../../database/connect';
import { groupBy } from '../../database/group-by';
import { lastDay, UNKNOWN_START } from '../../database/partial-date';
import { parseRecordKey, type View } from '../../database/table';
import { inForceSql } from '../../database/view';
import { AgencyKind } from '../agency/agency.table';
import { ClaimMeasure, type ClaimRow } from './claim.table';

export interface CountRow {
  readonly value: number;
  readonly denominator: number | null;
  readonly unknown: number | null;
}

interface Counted {
  readonly claim: string;
  readonly value: number | string | null;
  readonly denominator: number | string | null;
  readonly unknown: number | string | null;
}

/** The measures that look at agencies: a claim about several kinds of them is given as a row for each. */
const OF_AGENCIES: ReadonlySet<ClaimMeasure> = new Set([
  ClaimMeasure.DATA_LINK_CONSUMERS,
  ClaimMeasure.PLATFORM_CONSUMERS,
  ClaimMeasure.CATALOGUE_PUBLISHERS,
  ClaimMeasure.PLAN_SIGNATORIES,
]);

const COLUMNS = ['claim', 'subject', 'subject_code', 'kind', 'day'];

/**
 * Per claim and agency: whether a link is known to have been in use on the day, or may have been. A link is known by
 * its own beginning or by the date its status was stated for.
 */
const consumersBy = (column: 'provider_code' | 'platform_code'): string => `
  select seen.claim, sum(seen.known) as value, count(*) as denominator,
    sum(case when seen.known = 0 and seen.possible = 1 then 1 else 0 end) as "unknown"
  from (
    select r.claim, a.code,
      max(case when l.status in ('OPERATIONAL', 'PILOT')
        and (l.valid_from > '${UNKNOWN_START}' or l.status_date <= r.day) then 1 else 0 end) as known,
      max(case when l.status in ('OPERATIONAL', 'PILOT', 'UNKNOWN') then 1 else 0 end) as possible
    from :claims join agencies a on a.kind = r.kind and ${inForceSql('a', 'r.day')}
    left join data_links l on l.consumer_code = a.code and l.${column} = r.subject_code and ${inForceSql('l', 'r.day')}
    group by r.claim, a.code
  ) as seen group by seen.claim`;

/** Agencies of which the role is recorded; of the others nothing is known. */
const holdersOf = (role: string): string => `
  select seen.claim, sum(seen.known) as value, count(*) as denominator, count(*) - sum(seen.known) as "unknown"
  from (
    select r.claim, a.code, max(case when o.code is null then 0 else 1 end) as known
    from :claims join agencies a on a.kind = r.kind and ${inForceSql('a', 'r.day')}
    left join agency_roles o on o.agency_code = a.code and o.role = '${role}'
      and (r.subject is null or o.subject = r.subject) and ${inForceSql('o', 'r.day')}
    group by r.claim, a.code
  ) as seen group by seen.claim`;

const servicesOfDecisions = `
  :claims join public_services s on (r.subject_code is null or s.decision_code = r.subject_code) and ${inForceSql('s', 'r.day')}
  join legal_documents d on d.code = s.decision_code and d.status in ('IN_FORCE', 'AMENDED') and ${inForceSql('d', 'r.day')}`;

const STATEMENTS: Readonly<Record<ClaimMeasure, string>> = {
  DATA_LINK_CONSUMERS: consumersBy('provider_code'),
  PLATFORM_CONSUMERS: consumersBy('platform_code'),
  CATALOGUE_PUBLISHERS: holdersOf('CATALOGUE_PUBLISHER'),
  PLAN_SIGNATORIES: holdersOf('PLAN_SIGNATORY'),
  DATABASES: `
    select r.claim, count(distinct b.code) as value, null as denominator, null as "unknown"
    from :claims join databases b on ${inForceSql('b', 'r.day')} group by r.claim`,
  LISTED_DATABASES: `
    select r.claim, count(distinct b.code) as value, null as denominator, null as "unknown"
    from :claims join relations e on e.relation = 'Database.listCodes' and e.target = r.subject_code
    join databases b on b.version = e.version and ${inForceSql('b', 'r.day')} group by r.claim`,
  DATA_ITEMS: `
    select r.claim, count(distinct i.code) as value, null as denominator, null as "unknown"
    from :claims join data_items i on i.database_code = r.subject_code and ${inForceSql('i', 'r.day')} group by r.claim`,
  PUBLIC_SERVICES: `
    select r.claim, count(distinct case when s.kind = 'SERVICE' then s.code end) as value, null as denominator,
      sum(case when s.kind = 'LIST' then s.size else 0 end) as "unknown"
    from ${servicesOfDecisions} group by r.claim`,
  PUBLIC_SERVICES_PROVIDED: `
    select r.claim,
      sum(case when s.kind = 'LIST' then coalesce(s.provided_count, 0) when s.status = 'PROVIDED' then 1 else 0 end) as value,
      sum(case when s.kind = 'LIST' then s.size else 1 end) as denominator,
      sum(case when s.kind = 'LIST' and s.provided_count is null then s.size when s.status = 'UNKNOWN' then 1 else 0 end) as "unknown"
    from ${servicesOfDecisions} group by r.claim`,
};

/** Counts what claims state, each for its own day, at the view's revision. */
export class ClaimRepository {
  constructor(private readonly db: Db) {}

  /** One statement per measure, whatever the number of claims. */
  async count(view: View, claims: readonly ClaimRow[]): Promise<ReadonlyMap<string, CountRow>> {
    const byMeasure = [...groupBy(claims, ({ measure }) => measure)];
    const counted = await Promise.all(byMeasure.map(([measure, some]) => this.countMeasure(view, measure, some)));
    const counts = new Map<string, CountRow>(claims.map(({ code }) => [code, { value: 0, denominator: null, unknown: null }]));
    for (const { claim, value, denominator, unknown } of counted.flat()) {
      counts.set(claim, { value: Number(value ?? 0), denominator: numberOrNull(denominator), unknown: numberOrNull(unknown) });
    }
    return counts;
  }

  private async countMeasure(view: View, measure: ClaimMeasure, claims: readonly ClaimRow[]): Promise<Counted[]> {
    const { reader, dialect } = this.db;
    const given = dialect.records(reader, claims.flatMap(toRecords), COLUMNS);
    const bindings = { claims: given as unknown as Knex.Value, revision: view.revision };
    const query = reader.select('counted.*').from(reader.raw(`(${STATEMENTS[measure]}) as counted`, bindings));
    return (await query) as Counted[];
  }
}

function toRecords({ code, measure, subject, agencyKinds, date }: ClaimRow): Record<string, string | null>[] {
  const kinds = OF_AGENCIES.has(measure) ? kindsOf(agencyKinds) : [null];
  const subjectCode = subject === null ? null : parseRecordKey(subject).code;
  return kinds.map(kind => ({ claim: code, subject, subject_code: subjectCode, kind, day: lastDay(date) }));
}

const kindsOf = (kinds: readonly string[]): readonly string[] => (kinds.length === 0 ? Object.values(AgencyKind) : kinds);

const numberOrNull = (value: number | string | null): number | null => (value === null ? null : Number(value));
