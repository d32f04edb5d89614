import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context';
import { lastDay } from '../../database/partial-date';
import { byColumn } from '../../database/relation';
import { any, children, fieldsOf, localized, maybe, queriesOf } from '../../graphql/fields';
import { agencyList } from '../agency/agency.list';
import { Agency } from '../agency/agency.type';
import { indicatorList } from '../indicator/indicator.list';
import { Indicator } from '../indicator/indicator.type';
import { RegistryRecord } from '../record/record.type';
import { subjectTypes } from '../record/subject-types';
import { claimList } from './claim.list';
import { ClaimMeasure, type ClaimRow, claims } from './claim.table';
import { Claim, Count } from './claim.type';

const list = () => claimList;
const aboutSubject = byColumn(claims, 'subject');

/** What each measure counts, in words that stand beside the number. */
const DEFINITIONS: Readonly<Record<ClaimMeasure, string>> = {
  DATA_LINK_CONSUMERS:
    'Agencies of the kinds named with a link to the database in use on the day; unknown: agencies with a link whose start or state is not known; out of: agencies of these kinds in force.',
  PLATFORM_CONSUMERS:
    'Agencies of the kinds named with a link over the platform in use on the day; unknown: agencies with a link whose start or state is not known; out of: agencies of these kinds in force.',
  DATABASES: 'Databases entered in this registry and in force on the day; how many more there are is not known.',
  LISTED_DATABASES: 'Databases entered in this registry that the document lists, in force on the day.',
  DATA_ITEMS: 'Items of information of the database entered in this registry and in force on the day.',
  CATALOGUE_PUBLISHERS: 'Agencies of the kinds named whose catalogue of databases is known to be published; unknown: all others.',
  PLAN_SIGNATORIES: 'Agencies of the kinds named that are recorded as having signed a plan; unknown: all others.',
  PUBLIC_SERVICES: 'Public services known by name, of decisions in force on the day; unknown: those of lists known only by their size.',
  PUBLIC_SERVICES_PROVIDED: 'Public services offered online on the day, of decisions in force; unknown: those whose state is not known; out of: all of them.',
};

@Resolver(() => Claim)
class CountedResolver {
  @FieldResolver(() => Count, { description: 'What the registry itself counts for the day of the claim.' })
  async counted(@Root() claim: ClaimRow, @Ctx() context: Context): Promise<Count> {
    const counted = await context.at(claim.view).counted(claim);
    return { ...counted, asOf: lastDay(claim.date), definition: DEFINITIONS[claim.measure] };
  }
}

export const claimResolvers = [
  CountedResolver,
  fieldsOf(Claim, {
    indicator: maybe(() => indicatorList, 'indicatorCode', 'The indicator of the figure.'),
    subject: any(() => RegistryRecord, 'subject', 'The entry it is about.'),
    statedBy: maybe(() => agencyList, 'statedByCode', 'Who stated it.'),
    unit: localized('unit', 'The unit of the figure.', false),
  }),
  fieldsOf(Indicator, { claims: children(list, byColumn(claims, 'indicatorCode'), 'The claims about it.') }),
  fieldsOf(Agency, { statedClaims: children(list, byColumn(claims, 'statedByCode'), 'The claims it made.') }),
  ...subjectTypes.map(Type => fieldsOf(Type, { claims: children(list, aboutSubject, 'Figures stated about it that the registry can count.') })),
  queriesOf(claimList, { one: 'claim', many: 'claims' }),
];
