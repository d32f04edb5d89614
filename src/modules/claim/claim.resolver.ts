import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context';
import { lastDay } from '../../database/partial-date';
import { byColumn } from '../../database/relation';
import { any, children, fieldsOf, localized, many, maybe } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { type Language, languageArg, textIn } from '../../graphql/language';
import { type MaybePromise, whenThere } from '../../maybe-promise';
import { agencyList } from '../agency/agency.list';
import { Agency } from '../agency/agency.type';
import { indicatorList } from '../indicator/indicator.list';
import { Indicator } from '../indicator/indicator.type';
import { legalDocumentList } from '../legal-document/legal-document.list';
import { RegistryRecord } from '../record/record.type';
import { subjectTypes } from '../record/subject-types';
import { claimList } from './claim.list';
import { DEFINITIONS } from './claim.definitions';
import { type ClaimRow, claims } from './claim.table';
import { Claim, Count } from './claim.type';

const list = () => claimList;
const aboutSubject = byColumn(claims, 'subject');

@Resolver(() => Claim)
class CountedResolver {
  @FieldResolver(() => Count, { description: 'What the registry itself counts for the day of the claim.' })
  counted(@Root() claim: ClaimRow, @Ctx() context: Context): MaybePromise<Count> {
    return whenThere(context.at(claim.view).counted(claim), counted => ({
      ...counted,
      asOf: lastDay(claim.date),
      measure: claim.measure,
    }));
  }
}

@Resolver(() => Count)
class DefinitionResolver {
  @FieldResolver(() => String, { description: 'What was counted, in words.' })
  definition(@Root() { measure }: Count, @languageArg() language: Language): string {
    const { vi, en } = DEFINITIONS[measure];
    return textIn(language, vi, en);
  }
}

export const claimResolvers = [
  CountedResolver,
  DefinitionResolver,
  fieldsOf(Claim, {
    indicator: maybe(() => indicatorList, 'indicatorCode', 'The indicator of the figure.'),
    subject: any(() => RegistryRecord, 'subject', 'The entry it is about.'),
    decisions: many(
      () => legalDocumentList,
      'decisionCodes',
      'For public services: the decisions whose lists it is about.',
    ),
    statedBy: maybe(() => agencyList, 'statedByCode', 'Who stated it.'),
    unit: localized('unit', 'The unit of the figure.', false),
  }),
  fieldsOf(Indicator, { claims: children(list, byColumn(claims, 'indicatorCode'), 'The claims about it.') }),
  fieldsOf(Agency, { statedClaims: children(list, byColumn(claims, 'statedByCode'), 'The claims it made.') }),
  ...subjectTypes.map(Type =>
    fieldsOf(Type, {
      claims: children(list, aboutSubject, 'Figures stated about it that the registry can count.'),
    }),
  ),
  queriesOf(claimList, { one: 'claim', many: 'claims' }),
];
