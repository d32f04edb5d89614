import { agencyChanges } from '../../../modules/agency-change/agency-change.table';
import { describeCommon, describer } from '../describer';
import { isPublic } from './agency';

export const agencyChange = describer(
  agencyChanges,
  ['originalCodes', 'resultCodes'],
  (about, row, related) => {
    about.is('lt:AgencyChange');
    // Of parties that are no public organisations, such as enterprises, the profile has no change events.
    const isPublicChange = [...row.originalCodes, ...row.resultCodes].every(code => isPublic(related, code));
    if (isPublicChange) about.is('org:ChangeEvent');
    describeCommon(about, row);
    const moment = row.date.length === 10 ? `${row.date}T00:00:00+07:00` : null;
    about
      .date('lt:date', row.date)
      .typed('prov:startedAtTime', moment, 'xsd:dateTime')
      .typed('prov:endedAtTime', moment, 'xsd:dateTime')
      .concept('dct:type', 'AgencyChangeKind', row.kind)
      .records('org:originalOrganization', 'Agency', row.originalCodes)
      .records('org:resultingOrganization', 'Agency', row.resultCodes)
      .record('cv:hasFormalFramework', 'LegalDocument', row.legalDocumentCode);
    if (!isPublicChange) return;
    const resulted = row.resultCodes.filter(code => !row.originalCodes.includes(code));
    for (const code of row.originalCodes)
      about.aboutRecord('Agency', code).link('org:changedBy', about.subject);
    for (const code of resulted) about.aboutRecord('Agency', code).link('org:resultedFrom', about.subject);
  },
);
