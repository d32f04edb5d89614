import { dataLinks } from '../../../modules/data-link/data-link.table';
import { webAddress } from '../description';
import { describeCommon, describer } from '../describer';
import { describePeriodOf } from './dataset';

/** One consumer's use of one database: no vocabulary in use has a term for it, so the terms are the project's own. */
export const dataLink = describer(dataLinks, [], (about, row) => {
  about.is('lt:DataLink');
  describeCommon(about, row);
  describePeriodOf(about, row.connectedOn ?? row.validFrom, row.validTo);
  about
    .record('lt:consumer', 'Agency', row.consumerCode)
    .record('lt:consumerDatabase', 'Database', row.consumerDatabaseCode)
    .record('lt:consumerPlatform', 'Platform', row.consumerPlatformCode)
    .record('lt:provider', 'Database', row.providerCode)
    .records('lt:dataService', 'DataService', row.dataServiceCodes)
    .record('lt:platform', 'Platform', row.platformCode)
    .concept('lt:channel', 'DataLinkChannel', row.channel)
    .concept('lt:direction', 'DataFlow', row.direction)
    .concept('lt:sharingMethod', 'SharingMethod', row.mode)
    .said('lt:updateFrequency', row.frequency, 'vi')
    .text('lt:purpose', { vi: row.purposeVi, en: row.purposeEn })
    .records('dcatap:applicableLegislation', 'LegalDocument', row.legalBasisCodes)
    .records('lt:dataItem', 'DataItem', row.dataItemCodes)
    .concept('adms:status', 'DataLinkStatus', row.status)
    .date('lt:statusDate', row.statusDate)
    .said('lt:agreementNumber', row.agreementNumber)
    .link('dct:source', webAddress(row.documentUrl))
    .date('lt:requestedOn', row.requestedOn)
    .date('lt:approvedOn', row.approvedOn)
    .date('lt:connectedOn', row.connectedOn)
    .date('lt:suspendedOn', row.suspendedOn)
    .date('lt:dueOn', row.dueOn)
    .date('lt:securityCheckOn', row.securityCheckOn)
    .record('dct:replaces', 'DataLink', row.replacesCode);
});
