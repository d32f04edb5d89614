/** The names that addresses of the usual vocabularies are shortened to. */
const PREFIXES: readonly (readonly [prefix: string, namespace: string])[] = [
  ['dcat', 'http://www.w3.org/ns/dcat#'],
  ['dct', 'http://purl.org/dc/terms/'],
  ['foaf', 'http://xmlns.com/foaf/0.1/'],
  ['org', 'http://www.w3.org/ns/org#'],
  ['cv', 'http://data.europa.eu/m8g/'],
  ['adms', 'http://www.w3.org/ns/adms#'],
  ['vcard', 'http://www.w3.org/2006/vcard/ns#'],
  ['skos', 'http://www.w3.org/2004/02/skos/core#'],
  ['dcatap', 'http://data.europa.eu/r5r/'],
  ['eli', 'http://data.europa.eu/eli/ontology#'],
  ['hydra', 'http://www.w3.org/ns/hydra/core#'],
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['rdfs', 'http://www.w3.org/2000/01/rdf-schema#'],
  ['xsd', 'http://www.w3.org/2001/XMLSchema#'],
  ['locn', 'http://www.w3.org/ns/locn#'],
  ['spdx', 'http://spdx.org/rdf/terms#'],
  ['odrl', 'http://www.w3.org/ns/odrl/2/'],
  ['prov', 'http://www.w3.org/ns/prov#'],
  ['schema', 'http://schema.org/'],
  ['schema', 'https://schema.org/'],
  ['owl', 'http://www.w3.org/2002/07/owl#'],
];

const LOCAL_NAME = /^[\p{L}\p{N}_.-]+$/u;

/** An address by its prefix; unchanged where the vocabulary is not known. */
export function compact(iri: string): string {
  for (const [prefix, namespace] of PREFIXES) {
    const local = iri.slice(namespace.length);
    if (iri.startsWith(namespace) && LOCAL_NAME.test(local)) return `${prefix}:${local}`;
  }
  return iri;
}

/** The address that a short name stands for. */
export function expand(name: string): string {
  const [prefix, local] = name.split(':');
  const namespace = PREFIXES.find(([known]) => known === prefix)?.[1];
  if (namespace === undefined || local === undefined) throw new Error(`${name} has no known prefix`);
  return namespace + local;
}

/** Meant for readers: always by language, also where no language is stated. */
export const TEXTS: ReadonlySet<string> = new Set([
  'dct:title',
  'dct:alternative',
  'dct:description',
  'dct:abstract',
  'dcat:keyword',
  'dcat:versionNotes',
  'adms:versionNotes',
  'dct:rights',
  'foaf:name',
  'vcard:fn',
  'vcard:organization-name',
  'skos:prefLabel',
  'skos:altLabel',
  'skos:definition',
  'rdfs:label',
  'rdfs:comment',
  'schema:name',
  'schema:description',
]);

/** What a catalogue may state several times of one thing: always a list, also of one. */
export const LISTS: ReadonlySet<string> = new Set([
  'adms:identifier',
  'adms:sample',
  'dcat:catalog',
  'dcat:contactPoint',
  'dcat:dataset',
  'dcat:distribution',
  'dcat:hasVersion',
  'dcat:inSeries',
  'dcat:keyword',
  'dcat:landingPage',
  'dcat:qualifiedRelation',
  'dcat:record',
  'dcat:servesDataset',
  'dcat:service',
  'dcat:seriesMember',
  'dcat:theme',
  'dcatap:applicableLegislation',
  'dct:alternative',
  'dct:conformsTo',
  'dct:contributor',
  'dct:creator',
  'dct:hasPart',
  'dct:isReferencedBy',
  'dct:isRequiredBy',
  'dct:language',
  'dct:references',
  'dct:relation',
  'dct:requires',
  'dct:source',
  'dct:spatial',
  'dct:subject',
  'dct:temporal',
  'foaf:mbox',
  'foaf:page',
  'prov:qualifiedAttribution',
  'prov:wasGeneratedBy',
  'skos:altLabel',
]);

/** What becomes a record, in the words of a report; the first that applies names a thing of several types. */
const KINDS: readonly (readonly [kind: string, types: readonly string[]])[] = [
  ['catalogue', ['dcat:Catalog']],
  ['dataset series', ['dcat:DatasetSeries']],
  ['data service', ['dcat:DataService']],
  ['dataset', ['dcat:Dataset']],
  [
    'agent',
    [
      'foaf:Agent',
      'foaf:Organization',
      'org:Organization',
      'org:FormalOrganization',
      'org:OrganizationalUnit',
      'cv:PublicOrganisation',
    ],
  ],
];

/** Which kind of record a thing of these short-named types becomes; undefined: none. */
export const kindOf = (types: readonly string[]): string | undefined =>
  KINDS.find(([, known]) => known.some(type => types.includes(type)))?.[0];
