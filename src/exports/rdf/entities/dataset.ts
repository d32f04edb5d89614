import { firstDay, lastDay, type PartialDate } from '../../../database/partial-date';
import { AccessLevel, datasets } from '../../../modules/dataset/dataset.table';
import { type Description, webAddress } from '../description';
import {
  describeAtLeast,
  describeCommon,
  describeContact,
  describer,
  type Related,
  typedPart,
} from '../describer';

const RIGHTS = 'http://publications.europa.eu/resource/authority/access-right/';

/** What the European list of access rights calls the three classes of the Data Law. */
const ACCESS_RIGHTS: Readonly<Partial<Record<AccessLevel, string>>> = {
  [AccessLevel.OPEN]: 'PUBLIC',
  [AccessLevel.SHARED]: 'RESTRICTED',
  [AccessLevel.PRIVATE_USE]: 'NON_PUBLIC',
};

export const dataset = describer(datasets, ['databaseCode'], (about, row, related) => {
  about.is('dcat:Dataset', 'lt:Dataset');
  describeCommon(about, row);
  describeAtLeast(about, row);
  describeContact(about, row.contactPoint);
  about
    .record('dct:isPartOf', 'Database', row.databaseCode)
    .record('dct:publisher', 'Agency', row.publisherCode)
    .concept('lt:accessLevel', 'AccessLevel', row.accessLevel)
    .text('lt:accessReason', { vi: row.accessReasonVi, en: row.accessReasonEn })
    .concept('adms:status', 'LifecycleStatus', row.status)
    .date('lt:statusDate', row.statusDate)
    .said('dcat:keyword', row.theme, 'vi')
    .said('lt:updateFrequency', row.updateFrequency, 'vi')
    .date('lt:nextUpdateDue', row.nextUpdateDue)
    .records('dcatap:applicableLegislation', 'LegalDocument', row.legalBasisCodes)
    .page('dcat:landingPage', row.landingPage);
  for (const keyword of row.keywords) about.said('dcat:keyword', keyword, 'vi');
  describeAccess(about, row.accessLevel);
  describePlace(about, row.spatial);
  describePeriodOf(about, row.coversFrom, row.coversTo);
  const standard = row.conformsTo;
  if (standard !== null)
    about.link(
      'dct:conformsTo',
      typedPart(about, 'standard', 'dct:Standard').said('dct:title', standard).subject,
    );
  describeDistribution(about, row);
  describeMembership(about, row.databaseCode, related);
});

/**
 * The profile for registries takes a database of which datasets are known for a catalogue of them. It wants a publisher
 * of each catalogue, so that a database without a known owner stays a dataset alone.
 */
function describeMembership(about: Description, code: string | null, related: Related): void {
  if (code === null || (related('Database', code)?.['ownerCode'] ?? null) === null) return;
  about.aboutRecord('Database', code).is('dcat:Catalog').link('dcat:dataset', about.subject);
}

function describeAccess(about: Description, level: AccessLevel): void {
  const right = ACCESS_RIGHTS[level];
  if (right === undefined) return;
  about.link('dct:accessRights', about.about(RIGHTS + right).is('dct:RightsStatement').subject);
}

function describePlace(about: Description, place: string | null): void {
  if (place === null) return;
  about.link(
    'dct:spatial',
    typedPart(about, 'place', 'dct:Location').said('rdfs:label', place, 'vi').subject,
  );
}

/** A period as wide as what is known of it, in days, as the profiles want it; and as it is known. */
export function describePeriodOf(about: Description, from: PartialDate | null, to: PartialDate | null): void {
  if (from === null && to === null) return;
  const period = typedPart(about, 'period', 'dct:PeriodOfTime')
    .day('dcat:startDate', from && firstDay(from))
    .day('dcat:endDate', to && lastDay(to))
    .date('lt:validFrom', from)
    .date('lt:validTo', to);
  about.link('dct:temporal', period.subject);
}

/** The one form that is known of a dataset; where there is no address to get it at, there is none. */
function describeDistribution(
  about: Description,
  { accessUrl, format, licence }: { accessUrl: string | null; format: string | null; licence: string | null },
): void {
  const address = webAddress(accessUrl);
  if (address === null) return;
  const distribution = typedPart(about, 'distribution', 'dcat:Distribution').link('dcat:accessURL', address);
  if (format !== null)
    distribution.link(
      'dct:format',
      typedPart(about, 'format', 'dct:MediaTypeOrExtent').said('rdfs:label', format).subject,
    );
  if (licence !== null) {
    const known = webAddress(licence);
    const document = known === null ? about.part('licence').said('rdfs:label', licence) : about.about(known);
    distribution.link('dct:license', document.is('dct:LicenseDocument').subject);
  }
  about.link('dcat:distribution', distribution.subject);
}
