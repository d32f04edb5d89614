import { databases } from '../../../modules/database/database.table';
import { describeAtLeast, describeCommon, describeContact, describer } from '../describer';

export const database = describer(databases, [], (about, row) => {
  const [purpose, scope] = [
    { vi: row.purposeVi, en: row.purposeEn },
    { vi: row.scopeVi, en: row.scopeEn },
  ];
  about.is('dcat:Dataset', 'lt:Database');
  describeCommon(about, row);
  describeAtLeast(about, row, purpose, scope);
  describeContact(about, row.contactPoint);
  about
    .concept('dct:type', 'DatabaseKind', row.kind)
    .concept('adms:status', 'LifecycleStatus', row.status)
    .date('lt:statusDate', row.statusDate)
    .record('dct:publisher', 'Agency', row.ownerCode)
    .record('lt:operator', 'Agency', row.operatorCode)
    .records('lt:supplier', 'Agency', row.supplierCodes)
    .text('lt:purpose', purpose)
    .text('lt:scope', scope)
    .said('dcat:keyword', row.subjectGroup, 'vi')
    .said('lt:objectIdentifier', row.objectIdentifier, 'vi')
    .said('lt:collectionMethod', row.collectionMethod, 'vi')
    .said('lt:updateMethod', row.updateMethod, 'vi')
    .said('lt:updateFrequency', row.updateFrequency, 'vi')
    .records('dct:source', 'Database', row.sourceDatabaseCodes)
    .records('dcatap:applicableLegislation', 'LegalDocument', row.legalBasisCodes)
    .said('lt:legalBasisNote', row.legalBasisNote, 'vi')
    .records('lt:onList', 'LegalDocument', row.listCodes)
    .day('dct:issued', row.launchedOn)
    .date('lt:launchedOn', row.launchedOn)
    .integer('lt:securityLevel', row.securityLevel)
    .flag('lt:personalData', row.personalData)
    .record('lt:hostedOn', 'Platform', row.platformCode)
    .record('dct:isPartOf', 'Database', row.partOfCode)
    .page('lt:sharingRegulation', row.sharingRegulationUrl)
    .page('dcat:landingPage', row.homepage);
  for (const matter of row.authoritativeFor) about.said('lt:authoritativeFor', matter, 'vi');
});
