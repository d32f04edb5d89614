import type { Quad } from 'n3';
import { everyKnownPage } from '../../database/every-row';
import type { VersionedRow } from '../../database/table';
import { recordsOf } from '../../repositories';
import { Description } from './description';
import { isInForce } from './describer';
import { DESCRIBERS } from './describers';
import { type Describing, describeRecords } from './describe-records';
import { conceptsIn, describeConcept } from './describe-terms';
import type { ShortName } from './namespaces';

const LANGUAGES = 'http://publications.europa.eu/resource/authority/language/';
const VIET_NAM = 'http://publications.europa.eu/resource/authority/country/VNM';

/** By which property a record is a member of the catalogue, where it is said to be of a class. */
const MEMBERS: readonly (readonly [ofClass: ShortName, as: ShortName])[] = [
  ['dcat:Dataset', 'dcat:dataset'],
  ['dcat:DataService', 'dcat:service'],
];

/**
 * The whole catalogue, some records at a time. It tells of every record that is known at the view, in the state nearest
 * to its day, so that no reference leads to nothing; its members are those in force.
 */
export async function* catalogueQuads(
  describing: Describing,
  publisherName: string,
): AsyncGenerator<readonly Quad[]> {
  const { addresses, repositories, view } = describing;
  const concepts = new Set<string>();
  yield await describeCatalogue(describing, publisherName);
  for (const describer of DESCRIBERS) {
    for await (const rows of everyKnownPage(recordsOf(repositories, describer.table.type), view)) {
      const quads = await describeRecords(describing, describer, rows);
      const inForce = rows.filter(row => isInForce(row, view));
      quads.push(...membersAmong(describing, quads, inForce));
      for (const concept of conceptsIn(addresses, quads)) concepts.add(concept);
      yield quads;
    }
  }
  yield [...concepts].sort().flatMap(concept => describeConcept(addresses, concept));
}

function membersAmong(
  { addresses }: Describing,
  quads: readonly Quad[],
  inForce: readonly VersionedRow[],
): Quad[] {
  const members: Quad[] = [];
  const catalogue = new Description(addresses, members, addresses.catalogue);
  const subjects = new Set(inForce.map(({ type, code }) => addresses.record(type, code)));
  for (const [ofClass, as] of MEMBERS) {
    const named = addresses.term(ofClass);
    for (const { subject, object } of quads)
      if (object.value === named && subjects.has(subject.value)) catalogue.link(as, subject.value);
  }
  return members;
}

async function describeCatalogue(
  { addresses, repositories, view }: Describing,
  publisherName: string,
): Promise<readonly Quad[]> {
  const quads: Quad[] = [];
  const about = new Description(addresses, quads, addresses.catalogue);
  const revision = await repositories.registry.describe(view, view.revision);
  const publisher = about.part('publisher').is('foaf:Agent').said('foaf:name', publisherName);
  about
    .is('dcat:Catalog')
    .said('dct:identifier', 'lien-thong')
    .text('dct:title', {
      vi: 'Sổ đăng ký liên thông dữ liệu của các cơ quan nhà nước Việt Nam',
      en: "Registry of data integration in Viet Nam's government",
    })
    .text('dct:description', {
      vi: 'Cơ quan nào giữ dữ liệu nào, trên nền tảng dùng chung nào, và ai kết nối với ai.',
      en: 'Who holds which data, on which shared platforms, and who is connected to whom.',
    })
    .link('dct:publisher', publisher.subject)
    .link('dct:spatial', about.about(VIET_NAM).is('dct:Location').subject)
    .page('foaf:homepage', `${addresses.publicUrl}/`)
    .typed('dct:modified', revision?.recordedAt ?? null, 'xsd:dateTime')
    .date('lt:asOf', view.asOf)
    .integer('lt:revision', view.revision);
  for (const language of ['VIE', 'ENG'])
    about.link('dct:language', about.about(LANGUAGES + language).is('dct:LinguisticSystem').subject);
  return quads;
}
