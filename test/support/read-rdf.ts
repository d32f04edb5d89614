import { Readable } from 'node:stream';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, type Quad } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

async function parsed(parser: NodeJS.ReadWriteStream, text: string): Promise<Quad[]> {
  const quads: Quad[] = [];
  for await (const quad of Readable.from([text]).pipe(parser)) quads.push(quad as unknown as Quad);
  return quads;
}

/** The triples of a document, read by a library, by the ending of its format. */
export async function readRdf(text: string, extension: string): Promise<Quad[]> {
  if (extension === 'ttl') return new Parser().parse(text);
  if (extension === 'rdf') return parsed(new RdfXmlParser(), text);
  return parsed(new JsonLdParser(), text);
}

/** The triples as sorted lines, each once: equal for equal graphs without blank nodes. */
export const linesOf = (quads: readonly Quad[]): string[] =>
  [
    ...new Set(
      quads.map(({ subject, predicate, object }) => {
        const kind = object.termType === 'Literal' ? [object.language, object.datatype.value] : [];
        return JSON.stringify([subject.value, predicate.value, object.termType, object.value, ...kind]);
      }),
    ),
  ].sort();
