import { dataServices } from '../../../modules/data-service/data-service.table';
import type { RowOf } from '../../../database/table';
import { type Description, webAddress } from '../description';
import { describeCommon, describeContact, describer } from '../describer';

export const dataService = describer(dataServices, [], (about, row) => {
  about.is('lt:DataService');
  describeCommon(about, row);
  describeContact(about, row.contactPoint);
  describeEndpoint(about, row);
  about
    .record('lt:database', 'Database', row.databaseCode)
    .record('dct:publisher', 'Agency', row.providerCode)
    .record('lt:platform', 'Platform', row.platformCode)
    .concept('adms:status', 'LifecycleStatus', row.status)
    .date('lt:statusDate', row.statusDate)
    .text('lt:purpose', { vi: row.purposeVi, en: row.purposeEn })
    .concept('lt:sharingForm', 'SharingForm', row.sharingForm)
    .concept('lt:sharingMethod', 'SharingMethod', row.method)
    .said('lt:protocol', row.protocol)
    .said('lt:format', row.format)
    .records('lt:requestItem', 'DataItem', row.requestItemCodes)
    .records('lt:responseItem', 'DataItem', row.responseItemCodes)
    .page('foaf:page', row.documentUrl)
    .page('lt:authorisation', row.authorisationUrl)
    .said('lt:limits', row.limits, 'vi')
    .said('lt:qualityCommitment', row.qualityCommitment, 'vi')
    .said('lt:securityRequirement', row.securityRequirement, 'vi')
    .day('dct:issued', row.publishedOn)
    .records('dcatap:applicableLegislation', 'LegalDocument', row.legalBasisCodes);
});

/** The profiles take for a data service what has an address it answers at, which is seldom made public. */
function describeEndpoint(about: Description, row: RowOf<typeof dataServices>): void {
  const endpoint = webAddress(row.endpointUrl);
  if (endpoint === null) {
    about.records('lt:servesDataset', 'Dataset', row.datasetCodes);
    return;
  }
  about
    .is('dcat:DataService')
    .link('dcat:endpointURL', endpoint)
    .link('dcat:endpointDescription', webAddress(row.endpointDescriptionUrl))
    .record('dcat:servesDataset', 'Database', row.databaseCode)
    .records('dcat:servesDataset', 'Dataset', row.datasetCodes);
}
