import { byColumn } from '../../database/relation';
import { any, children, fieldsOf, maybe, one } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { agencyList } from '../agency/agency.list';
import { Agency } from '../agency/agency.type';
import { indicatorList } from '../indicator/indicator.list';
import { Indicator } from '../indicator/indicator.type';
import { RegistryRecord } from '../record/record.type';
import { subjectTypes } from '../record/subject-types';
import { observationList } from './observation.list';
import { observations } from './observation.table';
import { Observation } from './observation.type';

const list = () => observationList;
const aboutSubject = byColumn(observations, 'subject');

export const observationResolvers = [
  fieldsOf(Observation, {
    indicator: one(() => indicatorList, 'indicatorCode', 'What is measured.'),
    subject: any(() => RegistryRecord, 'subject', 'The entry it is about.'),
    reportedBy: maybe(() => agencyList, 'reportedByCode', 'Who reported it.'),
  }),
  fieldsOf(Indicator, {
    observations: children(list, byColumn(observations, 'indicatorCode'), 'Its figures.'),
  }),
  fieldsOf(Agency, {
    reportedObservations: children(
      list,
      byColumn(observations, 'reportedByCode'),
      'The figures it reported.',
    ),
  }),
  ...subjectTypes.map(Type =>
    fieldsOf(Type, { observations: children(list, aboutSubject, 'The figures about it.') }),
  ),
  queriesOf(observationList, { one: 'observation', many: 'observations' }),
];
