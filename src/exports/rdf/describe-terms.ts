import type { Quad } from 'n3';
import type { Addresses } from '../addresses';
import { Description } from './description';
import type { ShortName } from './namespaces';
import { SCHEMES } from './vocabulary/concepts';
import type { Label } from './vocabulary/scheme';
import { type OwnConstraint, SHAPES } from './vocabulary/shapes';
import { CLASSES, PROPERTIES } from './vocabulary/terms';

const toText = ([vi, en]: Label) => ({ vi, en });

/** The project's own terms: the kinds of records, their properties, and the values of choices, in both languages. */
export function describeTerms(addresses: Addresses): Quad[] {
  const quads: Quad[] = [];
  const term = (name: string): Description => new Description(addresses, quads, addresses.term(`lt:${name}`));
  const ontology = new Description(addresses, quads, `${addresses.publicUrl}/terms`);
  ontology
    .is('owl:Ontology')
    .text('dct:title', { vi: 'Từ vựng Liên Thông', en: 'The vocabulary of Liên Thông' });
  for (const [name, { label, under }] of Object.entries(CLASSES)) {
    const about = term(name).is('rdfs:Class').text('rdfs:label', toText(label));
    about.link('rdfs:isDefinedBy', ontology.subject);
    if (under) about.link('rdfs:subClassOf', addresses.term(under));
  }
  for (const [name, label] of Object.entries(PROPERTIES))
    term(name)
      .is('rdf:Property')
      .text('rdfs:label', toText(label))
      .link('rdfs:isDefinedBy', ontology.subject);
  for (const [name, { label, concepts }] of Object.entries(SCHEMES)) {
    term(name).is('skos:ConceptScheme').text('dct:title', toText(label));
    for (const value of Object.keys(concepts)) quads.push(...describeConcept(addresses, `${name}-${value}`));
  }
  return quads;
}

/** One value of a choice, by its local name, `AgencyKind-MINISTRY`. */
export function describeConcept(addresses: Addresses, name: string): Quad[] {
  const [scheme = '', value = ''] = name.split('-');
  const label = SCHEMES[scheme]?.concepts[value];
  if (!label) throw new TypeError(`There is no label for ${name}`);
  const quads: Quad[] = [];
  const about = new Description(addresses, quads, addresses.term(`lt:${name}`));
  about
    .is('skos:Concept')
    .text('skos:prefLabel', toText(label))
    .said('skos:notation', value)
    .link('skos:inScheme', addresses.term(`lt:${scheme}`));
  // The profile for registries wants the type of a legal document in the words of ELI.
  if (scheme === 'LegalDocumentKind') about.is('eli:ResourceType');
  return quads;
}

/** The values of choices that some triples lead to. */
export function conceptsIn(addresses: Addresses, quads: readonly Quad[]): readonly string[] {
  const namespace = addresses.term('lt:');
  const names = quads
    .map(({ object }) => object.value)
    .filter(value => value.startsWith(namespace))
    .map(value => value.slice(namespace.length));
  return [...new Set(names)].filter(name => name.includes('-'));
}

/** What every export keeps to beyond the profiles, in SHACL. */
export function describeShapes(addresses: Addresses): Quad[] {
  const quads: Quad[] = [];
  const document = `${addresses.publicUrl}/terms/shapes`;
  for (const [target, constraints] of Object.entries(SHAPES)) {
    const name = target.replace(':', '-');
    const shape = new Description(addresses, quads, `${document}#${name}`);
    shape.is('sh:NodeShape').link('sh:targetClass', addresses.term(target as ShortName));
    for (const constraint of constraints) describeConstraint(addresses, shape, constraint);
  }
  return quads;
}

function describeConstraint(addresses: Addresses, shape: Description, constraint: OwnConstraint): void {
  const { path, single, isAddress, orNotStated } = constraint;
  const property = shape.about(`${shape.subject}-${path.replace(':', '-')}`);
  property.is('sh:PropertyShape').link('sh:path', addresses.term(path)).integer('sh:minCount', 1);
  if (single) property.integer('sh:maxCount', 1);
  if (isAddress) property.link('sh:nodeKind', addresses.term('sh:IRI'));
  if (orNotStated) describeChoice(addresses, shape, property, path);
  else shape.link('sh:property', property.subject);
}

/** Either the property, or the statement that there is none: a list of two, as SHACL wants it. */
function describeChoice(
  addresses: Addresses,
  shape: Description,
  property: Description,
  path: ShortName,
): void {
  const [first, second, said] = ['either', 'or', 'said'].map(name => `${property.subject}-${name}`) as [
    string,
    string,
    string,
  ];
  shape
    .about(said)
    .is('sh:PropertyShape')
    .link('sh:path', addresses.term('lt:notStated'))
    .link('sh:hasValue', addresses.term(path));
  shape.about(first).link('rdf:first', property.subject).link('rdf:rest', second);
  shape.about(second).link('rdf:first', said).link('rdf:rest', addresses.term('rdf:nil'));
  shape.link('sh:or', first);
}
