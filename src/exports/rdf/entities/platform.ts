import { platforms } from '../../../modules/platform/platform.table';
import { describeCommon, describer } from '../describer';

export const platform = describer(platforms, [], (about, row) => {
  about.is('lt:Platform');
  describeCommon(about, row);
  about
    .concept('dct:type', 'PlatformKind', row.kind)
    .said('skos:altLabel', row.abbreviation, 'vi')
    .concept('adms:status', 'LifecycleStatus', row.status)
    .date('lt:statusDate', row.statusDate)
    .record('lt:operator', 'Agency', row.operatorCode)
    .said('lt:operatorNote', row.operatorNote, 'vi')
    .date('lt:launchedOn', row.launchedOn)
    .text('lt:purpose', { vi: row.purposeVi, en: row.purposeEn })
    .records('dcatap:applicableLegislation', 'LegalDocument', row.legalBasisCodes)
    .said('lt:legalBasisNote', row.legalBasisNote, 'vi')
    .record('dct:isPartOf', 'Platform', row.partOfCode)
    .page('foaf:homepage', row.homepage);
});
