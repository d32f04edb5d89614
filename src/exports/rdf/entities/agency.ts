import { agencies, AgencyKind } from '../../../modules/agency/agency.table';
import type { Description } from '../description';
import { describePeriod, describer, type Related } from '../describer';

const VIET_NAM = 'http://publications.europa.eu/resource/authority/country/VNM';

/**
 * Kinds whose agencies are a part of the public sector by law. Enterprises are not, whoever owns them; of those of other
 * kinds, such as the United Nations, the registry does not say.
 */
const PUBLIC_KINDS: ReadonlySet<unknown> = new Set([
  AgencyKind.MINISTRY,
  AgencyKind.MINISTERIAL_AGENCY,
  AgencyKind.GOVERNMENT_AGENCY,
  AgencyKind.PROVINCE,
  AgencyKind.COMMITTEE,
  AgencyKind.UNIT,
]);

/** Whether a record is an agency that is said to be a public organisation. */
export const isPublic = (related: Related, code: string): boolean =>
  PUBLIC_KINDS.has(related('Agency', code)?.['kind']);

export const agency = describer(agencies, ['parentCode'], (about, row, related) => {
  about.is('org:Organization', 'foaf:Agent', 'lt:Agency');
  if (PUBLIC_KINDS.has(row.kind)) about.is('cv:PublicOrganisation');
  const names = { vi: row.nameVi, en: row.nameEn };
  // The profile for registries wants one title, so that it is the official one.
  about
    .said('dct:identifier', row.code)
    .said('dct:title', row.nameVi, 'vi')
    .text('foaf:name', names)
    .text('skos:prefLabel', names)
    .text('dct:description', { vi: row.descriptionVi, en: row.descriptionEn })
    .said('skos:altLabel', row.abbreviation, 'vi')
    .concept('org:classification', 'AgencyKind', row.kind)
    .record('org:subOrganizationOf', 'Agency', row.parentCode)
    .page('foaf:homepage', row.homepage);
  for (const name of row.formerNames) about.said('lt:formerName', name, 'vi');
  describePeriod(about, row);
  describeOfficialCode(about, row.officialCode);
  describePlace(about, row, related);
  if (row.contactPoint !== null)
    about.link(
      'cv:contactPoint',
      about.part('contact').is('cv:ContactPoint').said('rdfs:label', row.contactPoint).subject,
    );
});

function describeOfficialCode(about: Description, code: string | null): void {
  if (code === null) return;
  const identifier = about.part('official-code').is('adms:Identifier').said('skos:notation', code);
  about.link('adms:identifier', identifier.subject);
}

/** Where it is competent: its province, else the province it belongs to, else the country. */
function describePlace(
  about: Description,
  row: {
    kind: string;
    parentCode: string | null;
    provinceCode: string | null;
    nameVi: string;
    nameEn: string | null;
  },
  related: Related,
): void {
  if (row.kind === (AgencyKind.PROVINCE as string)) {
    const place = about
      .part('place')
      .is('dct:Location')
      .text('rdfs:label', { vi: row.nameVi, en: row.nameEn });
    about.link('dct:spatial', place.said('dct:identifier', row.provinceCode).subject);
    return;
  }
  const parent = row.parentCode === null ? null : related('Agency', row.parentCode);
  if (parent?.['kind'] === AgencyKind.PROVINCE) {
    // Known whole in the description of the province.
    const place = about.aboutRecord('Agency', parent.code).part('place').is('dct:Location');
    about.link('dct:spatial', place.subject);
  } else about.link('dct:spatial', about.about(VIET_NAM).is('dct:Location').subject);
}
