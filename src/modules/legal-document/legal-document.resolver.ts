import { byColumn, byList } from '../../database/relation';
import { children, fieldsOf, many, maybe } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { agencyList } from '../agency/agency.list';
import { Agency } from '../agency/agency.type';
import { legalDocumentList } from './legal-document.list';
import { legalDocuments } from './legal-document.table';
import { LegalDocument } from './legal-document.type';

const LegalDocumentFields = fieldsOf(LegalDocument, {
  issuer: maybe(() => agencyList, 'issuerCode', 'Who issued it.'),
  replaces: many(() => legalDocumentList, 'replacesCodes', 'The documents it replaces.'),
  amends: many(() => legalDocumentList, 'amendsCodes', 'The documents it amends.'),
  follows: many(() => legalDocumentList, 'followsCodes', 'The documents whose work it carries on.'),
  replacedBy: children(
    () => legalDocumentList,
    byList(legalDocuments, 'replacesCodes'),
    'The documents that replace it.',
  ),
  amendedBy: children(
    () => legalDocumentList,
    byList(legalDocuments, 'amendsCodes'),
    'The documents that amend it.',
  ),
  followedBy: children(
    () => legalDocumentList,
    byList(legalDocuments, 'followsCodes'),
    'The documents that carry its work on.',
  ),
});

const LegalDocumentsOfAgency = fieldsOf(Agency, {
  legalDocuments: children(
    () => legalDocumentList,
    byColumn(legalDocuments, 'issuerCode'),
    'The documents it issued.',
  ),
});

export const legalDocumentResolvers = [
  LegalDocumentFields,
  LegalDocumentsOfAgency,
  queriesOf(legalDocumentList, { one: 'legalDocument', many: 'legalDocuments' }),
];
