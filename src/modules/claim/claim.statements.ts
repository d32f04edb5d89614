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
      max(case when l.status in ('PLANNED', 'PREPARING', 'SUSPENDED', 'ENDED')
        and (l.valid_from > '${UNKNOWN_START}' or l.status_date <= asked.day) then 0 else 1 end) as possible
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

/**
 * Entries of which the registry knows some, and not how many more there are; where it knows none it says nothing. Of
 * an entry one version at most holds on a day.
 */
const entriesOf = (from: string): string => `
  select r.claim, count(*) as value, null as denominator, null as "unknown"
  from :claims join ${from} and ${inForceSql('e', 'r.day')} group by r.claim`;

/** Per claim and decision: the services known by name, and, where the list is known by its size, what is said of it. */
const LISTS = `(
    select r.claim, r.decision,
      count(distinct case when s.kind = 'SERVICE' then s.code end) as named,
      count(distinct case when s.kind = 'SERVICE' and s.status = 'PROVIDED' then s.code end) as named_provided,
      count(distinct case when s.kind = 'SERVICE' and s.status = 'UNKNOWN' then s.code end) as named_unknown,
      max(case when s.kind = 'LIST' then s.size end) as size,
      max(case when s.kind = 'LIST' then s.provided_count end) as provided
    from :claims join public_services s on s.decision_code = r.decision and ${inForceSql('s', 'r.day')}
    group by r.claim, r.decision
  ) as d`;

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
  // Services known by name may be examples of a list: they are part of its size, not more of it.
  PUBLIC_SERVICES: `
    select d.claim, nullif(sum(d.named), 0) as value, null as denominator,
      sum(case when d.size > d.named then d.size - d.named else 0 end) as "unknown"
    from ${LISTS} group by d.claim`,
  PUBLIC_SERVICES_PROVIDED: `
    select d.claim, sum(coalesce(d.provided, d.named_provided)) as value,
      sum(coalesce(d.size, d.named)) as denominator,
      sum(case when d.size is null then d.named_unknown
        when d.provided is null then d.size - d.named_provided else 0 end) as "unknown"
    from ${LISTS} group by d.claim`,
};
