import type { Quad } from 'n3';
import { writeJsonLd } from './formats/json-ld';
import { writeRdfXml } from './formats/rdf-xml';
import { writeTurtle } from './formats/turtle';

/** A way to write triples down, some at a time. */
export interface RdfFormat {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (
    batches: AsyncIterable<readonly Quad[]>,
    prefixes: Readonly<Record<string, string>>,
  ) => AsyncGenerator<string>;
}

/** The one that is given where any will do comes first. */
export const RDF_FORMATS: readonly RdfFormat[] = [
  { extension: 'jsonld', mediaType: 'application/ld+json', write: writeJsonLd },
  { extension: 'ttl', mediaType: 'text/turtle', write: writeTurtle },
  { extension: 'rdf', mediaType: 'application/rdf+xml', write: writeRdfXml },
];
