import { isKnownFrom, isKnownUntil } from '../../database/match';
import { codeFilter, enumFilter, filterBy } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { PartialDateScalar } from '../../graphql/scalars';
import { LegalDocumentKind, legalDocuments, LegalStatus } from './legal-document.table';
import { LegalDocument } from './legal-document.type';

export const legalDocumentList = listOf(LegalDocument, legalDocuments, {
  filters: {
    kind: enumFilter(LegalDocumentKind, 'kind', 'Only these forms.'),
    status: enumFilter(LegalStatus, 'status', 'Only these statuses.'),
    issuer: codeFilter('issuerCode', 'Only documents of these issuers, by code.'),
    issuedFrom: filterBy(() => PartialDateScalar, 'Issued on this date or later.', isKnownFrom('issuedOn')),
    issuedUntil: filterBy(
      () => PartialDateScalar,
      'Issued on this date or earlier.',
      isKnownUntil('issuedOn'),
    ),
  },
  orders: { ISSUED_ON: [{ property: 'issuedOn', kind: 'date' }, 'sortKey', 'code'] },
  facets: { KIND: 'kind', STATUS: 'status', ISSUER: 'issuerCode' },
});
