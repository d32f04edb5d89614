import { PublicServiceKind, publicServices } from '../../../modules/public-service/public-service.table';
import { describeAtLeast, describeCommon, describer } from '../describer';
import { isPublic } from './agency';

export const publicService = describer(publicServices, ['leadCodes'], (about, row, related) => {
  about.is('lt:PublicService');
  const competent = row.leadCodes.filter(code => isPublic(related, code));
  describeCommon(about, row);
  // The profile wants a description and a public organisation that answers for the service; a list of services is none.
  if (row.kind === PublicServiceKind.SERVICE && competent.length > 0) {
    about.is('cpsv:PublicService').records('cv:hasCompetentAuthority', 'Agency', competent);
    describeAtLeast(about, row);
  }
  about
    .concept('dct:type', 'PublicServiceKind', row.kind)
    .integer('lt:number', row.number)
    .record('cv:hasLegalResource', 'LegalDocument', row.decisionCode)
    .records('lt:lead', 'Agency', row.leadCodes)
    .record('lt:coordinator', 'Agency', row.coordinatorCode)
    .records('lt:pilotedBy', 'Agency', row.pilotCodes)
    .said('lt:serviceLevel', row.level, 'vi')
    .concept('adms:status', 'PublicServiceStatus', row.status)
    .date('lt:statusDate', row.statusDate)
    .date('lt:launchedOn', row.launchedOn)
    .integer('lt:size', row.size)
    .record('lt:platform', 'Platform', row.platformCode)
    .records('lt:usesDatabase', 'Database', row.databaseCodes);
});
