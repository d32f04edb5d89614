import { UNKNOWN_START } from '../../database/partial-date';
import { inForceSql } from '../../database/view';
import type { ClaimMeasure } from './claim.table';

/** What a statement is given of each claim as `:claims`, a table `r`: a row for each kind of agencies, or each decision. */
export const CLAIM_COLUMNS = ['claim', 'subject', 'subject_code', 'kind', 'decision', 'day'];

/**
 * Per claim and agency: whether a link is known to have been in use on the day, or known not to. A link is known by
 * its own beginning or by the date its status was stated for. Of an agency without any link nothing is known: that
 * the registry has none recorded does not say that there is none. The links of each subject and day are read once,
 * for all claims and agencies.
 */
const consumersBy = (column: 'provider_code' | 'platform_code'): string => `
  with r as materialized (select r.* from :claims),
  used as materialized (
    select asked.subject_code, asked.day, l.consumer_code,
      max(case when l.status in ('OPERATIONAL', 'PILOT')
        and (l.valid_from > '${UNKNOWN_START}' or l.status_date <= asked.day) then 1 else 0 end) as known,
      max(case when l.status in ('PLANNED', 'PREPARING', 'SUSPENDED', 'ENDED') then 0 else 1 end) as possible
    from (select distinct r.subject_code, r.day from r) as asked
    join data_links l on l.${column} = asked.subject_code and ${inForceSql('l', 'asked.day')}
    group by asked.subject_code, asked.day, l.consumer_code
  )
  select seen.claim, sum(seen.known) as value, count(*) as denominator,
    sum(case when seen.known = 0 and seen.possible = 1 then 1 else 0 end) as "unknown"
  from (
    select r.claim, a.code, max(coalesce(used.known, 0)) as known, max(coalesce(used.possible, 1)) as possible
    from r join agencies a on a.kind = r.kind and ${inForceSql('a', 'r.day')}
    left join used on used.subject_code = r.subject_code and used.day = r.day and used.consumer_code = a.code
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

/** Entries of which the registry knows some, and not how many more there are; where it knows none it says nothing. */
const entriesOf = (from: string): string => `
  select r.claim, count(distinct e.code) as value, null as denominator, null as "unknown"
  from :claims join ${from} and ${inForceSql('e', 'r.day')} group by r.claim`;

const SERVICES = `
  :claims join public_services s on s.decision_code = r.decision and ${inForceSql('s', 'r.day')}`;

/** How each measure is counted, for all claims of it at once, each for its own day, at the revision `:revision`. */
export const STATEMENTS: Readonly<Record<ClaimMeasure, string>> = {
  DATA_LINK_CONSUMERS: consumersBy('provider_code'),
  PLATFORM_CONSUMERS: consumersBy('platform_code'),
  CATALOGUE_PUBLISHERS: holdersOf('CATALOGUE_PUBLISHER'),
  PLAN_SIGNATORIES: holdersOf('PLAN_SIGNATORY'),
  DATABASES: entriesOf('databases e on true'),
  LISTED_DATABASES: entriesOf(`relations l on l.relation = 'Database.listCodes' and l.target = r.subject_code
    join databases e on e.version = l.version`),
  DATA_ITEMS: entriesOf('data_items e on e.database_code = r.subject_code'),
  PUBLIC_SERVICES: `
    select r.claim, count(distinct case when s.kind = 'SERVICE' then s.code end) as value, null as denominator,
      sum(case when s.kind = 'LIST' then s.size else 0 end) as "unknown"
    from ${SERVICES} group by r.claim`,
  PUBLIC_SERVICES_PROVIDED: `
    select r.claim,
      sum(case when s.kind = 'LIST' then coalesce(s.provided_count, 0)
        when s.status = 'PROVIDED' then 1 else 0 end) as value,
      sum(case when s.kind = 'LIST' then s.size else 1 end) as denominator,
      sum(case when s.kind = 'LIST' and s.provided_count is null then s.size
        when s.status = 'UNKNOWN' then 1 else 0 end) as "unknown"
    from ${SERVICES} group by r.claim`,
};
