import { byColumn } from '../../database/relation';
import { children, fieldsOf, maybe } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { agencyList } from '../agency/agency.list';
import { Agency } from '../agency/agency.type';
import { legalDocumentList } from '../legal-document/legal-document.list';
import { LegalDocument } from '../legal-document/legal-document.type';
import { programmeList } from './programme.list';
import { programmes } from './programme.table';
import { Programme } from './programme.type';

const list = () => programmeList;

export const programmeResolvers = [
  fieldsOf(Programme, {
    owner: maybe(() => agencyList, 'ownerCode', 'Who stated it or leads it.'),
    document: maybe(() => legalDocumentList, 'documentCode', 'The legal document that decides it.'),
    partOf: maybe(list, 'partOfCode', 'What it is a point of.'),
    parts: children(list, byColumn(programmes, 'partOfCode'), 'Its points.'),
  }),
  fieldsOf(Agency, {
    programmes: children(list, byColumn(programmes, 'ownerCode'), 'The programmes it stated or leads.'),
  }),
  fieldsOf(LegalDocument, {
    programmes: children(list, byColumn(programmes, 'documentCode'), 'The programmes it decides.'),
  }),
  queriesOf(programmeList, { one: 'programme', many: 'programmes' }),
];
