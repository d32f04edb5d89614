import { byColumn } from '../../database/relation';
import { any, children, fieldsOf, maybe } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { agencyList } from '../agency/agency.list';
import { Agency } from '../agency/agency.type';
import { RegistryRecord } from '../record/record.type';
import { subjectTypes } from '../record/subject-types';
import { statementList } from './statement.list';
import { statements } from './statement.table';
import { Statement } from './statement.type';

const list = () => statementList;
const aboutSubject = byColumn(statements, 'subject');

export const statementResolvers = [
  fieldsOf(Statement, {
    statedBy: maybe(() => agencyList, 'statedByCode', 'Who made it.'),
    subject: any(() => RegistryRecord, 'subject', 'The entry it is about.'),
  }),
  fieldsOf(Agency, {
    madeStatements: children(
      list,
      byColumn(statements, 'statedByCode'),
      'The principles and assessments it stated.',
    ),
  }),
  ...subjectTypes.map(Type =>
    fieldsOf(Type, { statements: children(list, aboutSubject, 'The principles and assessments about it.') }),
  ),
  queriesOf(statementList, { one: 'statement', many: 'statements' }),
];
