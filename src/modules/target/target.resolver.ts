import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context';
import { byColumn, byList } from '../../database/relation';
import { any, children, fieldsOf, localized, many, maybe, one } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { type MaybePromise, whenThere } from '../../maybe-promise';
import { agencyList } from '../agency/agency.list';
import { Agency } from '../agency/agency.type';
import { indicatorList } from '../indicator/indicator.list';
import { indicators } from '../indicator/indicator.table';
import { Indicator } from '../indicator/indicator.type';
import { legalDocumentList } from '../legal-document/legal-document.list';
import { LegalDocument } from '../legal-document/legal-document.type';
import { observationList } from '../observation/observation.list';
import { type ObservationRow, observations } from '../observation/observation.table';
import { Observation } from '../observation/observation.type';
import { RegistryRecord } from '../record/record.type';
import { subjectTypes } from '../record/subject-types';
import { progressOf } from './target-progress';
import { targetList } from './target.list';
import { type TargetRow, targets } from './target.table';
import { Target, TargetProgress } from './target.type';

const list = () => targetList;
const ofIndicator = byColumn(observations, 'indicatorCode');
const aboutSubject = byColumn(targets, 'subject');

@Resolver(() => Target)
class ProgressResolver {
  @FieldResolver(() => Observation, {
    nullable: true,
    description: 'The latest figure of the indicator for the same subject, on or before the day asked about.',
  })
  latest(@Root() target: TargetRow, @Ctx() context: Context): MaybePromise<ObservationRow | undefined> {
    return whenThere(figuresOf(target, context), ([latest]) => latest);
  }

  @FieldResolver(() => TargetProgress, {
    description: 'Whether the figures known on the day asked about fulfil it.',
  })
  progress(@Root() target: TargetRow, @Ctx() context: Context): MaybePromise<TargetProgress> {
    return whenThere(figuresOf(target, context), figures => progressOf(target, figures));
  }
}

/** The figures of a target's indicator about its subject, latest first, up to the day asked about. */
function figuresOf(target: TargetRow, context: Context): MaybePromise<readonly ObservationRow[]> {
  const indicator = { ...target, type: indicators.type, code: target.indicatorCode };
  const figures = context.all(observationList, ofIndicator, indicator, {
    args: { orderBy: 'DATE_DESC' },
  });
  return whenThere(figures, all => all.filter(({ subject }) => subject === target.subject));
}

export const targetResolvers = [
  ProgressResolver,
  fieldsOf(Target, {
    indicator: one(() => indicatorList, 'indicatorCode', 'What is to be measured.'),
    subject: any(() => RegistryRecord, 'subject', 'The entry it is set for.'),
    leads: many(() => agencyList, 'leadCodes', 'The agencies it is set for.'),
    assignee: localized('assignee', 'For whom it is set, in words, where that is a class of agencies.'),
    document: maybe(() => legalDocumentList, 'documentCode', 'The legal document that sets it.'),
  }),
  fieldsOf(Indicator, { targets: children(list, byColumn(targets, 'indicatorCode'), 'Its targets.') }),
  fieldsOf(Agency, { leadsTargets: children(list, byList(targets, 'leadCodes'), 'The targets set for it.') }),
  fieldsOf(LegalDocument, {
    setsTargets: children(list, byColumn(targets, 'documentCode'), 'The targets it sets.'),
  }),
  ...subjectTypes.map(Type =>
    fieldsOf(Type, { targets: children(list, aboutSubject, 'The targets about it.') }),
  ),
  queriesOf(targetList, { one: 'target', many: 'targets' }),
];
