import { legalDocuments } from '../../../modules/legal-document/legal-document.table';
import { describeCommon, describer } from '../describer';

export const legalDocument = describer(legalDocuments, [], (about, row) => {
  about.is('eli:LegalResource', 'cv:ReferenceFramework', 'lt:LegalDocument');
  describeCommon(about, row);
  about
    .concept('dct:type', 'LegalDocumentKind', row.kind)
    .said('eli:id_local', row.number)
    .record('eli:passed_by', 'Agency', row.issuerCode)
    .said('lt:issuerNote', row.issuerNote, 'vi')
    .day('eli:date_document', row.issuedOn)
    .date('lt:issuedOn', row.issuedOn)
    .day('eli:first_date_entry_in_force', row.effectiveFrom)
    .date('lt:effectiveFrom', row.effectiveFrom)
    .concept('lt:legalStatus', 'LegalStatus', row.status)
    .said('lt:statusNote', row.statusNote, 'vi')
    .records('dct:replaces', 'LegalDocument', row.replacesCodes)
    .records('eli:amends', 'LegalDocument', row.amendsCodes)
    .records('lt:follows', 'LegalDocument', row.followsCodes);
});
