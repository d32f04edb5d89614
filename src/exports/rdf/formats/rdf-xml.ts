import type { Quad } from 'n3';
import { escapeXml } from '../../xml-text';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const LANGUAGE_TEXT = `${RDF}langString`;
const PLAIN_TEXT = 'http://www.w3.org/2001/XMLSchema#string';

/** The end of an address that XML takes for the name of an element. */
const LOCAL_NAME = /[A-Za-z_][A-Za-z0-9_-]*$/;

/**
 * RDF/XML: no library that is kept up writes it as a stream. Its addresses are those of the registry and of known
 * vocabularies, so that every property has a name in XML; anything else is a mistake of the program.
 */
export async function* writeRdfXml(
  batches: AsyncIterable<readonly Quad[]>,
  prefixes: Readonly<Record<string, string>>,
): AsyncGenerator<string> {
  const names = new ElementNames(prefixes);
  const declared = Object.entries(prefixes).map(
    ([prefix, address]) => ` xmlns:${prefix}="${attribute(address)}"`,
  );
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${declared.join('')}>\n`;
  for await (const batch of batches) yield batchXml(batch, names);
  yield '</rdf:RDF>\n';
}

/** The names of properties as XML has them, by their addresses. */
class ElementNames {
  readonly #known = new Map<string, string>();

  constructor(private readonly prefixes: Readonly<Record<string, string>>) {}

  of(address: string): string {
    const known = this.#known.get(address) ?? this.named(address);
    this.#known.set(address, known);
    return known;
  }

  private named(address: string): string {
    const [local = ''] = LOCAL_NAME.exec(address) ?? [];
    const namespace = address.slice(0, address.length - local.length);
    const prefix = Object.keys(this.prefixes).find(name => this.prefixes[name] === namespace);
    if (local === '' || prefix === undefined) throw new TypeError(`${address} has no name in XML`);
    return `${prefix}:${local}`;
  }
}

/** Triples that follow each other and have one subject stand in one element. */
function batchXml(quads: readonly Quad[], names: ElementNames): string {
  let xml = '';
  let subject: string | null = null;
  for (const quad of quads) {
    if (quad.subject.value !== subject) {
      if (subject !== null) xml += '</rdf:Description>\n';
      subject = quad.subject.value;
      xml += `<rdf:Description rdf:about="${attribute(subject)}">`;
    }
    xml += propertyXml(quad, names.of(quad.predicate.value));
  }
  return subject === null ? xml : `${xml}</rdf:Description>\n`;
}

function propertyXml({ object }: Quad, name: string): string {
  if (object.termType === 'NamedNode') return `<${name} rdf:resource="${attribute(object.value)}"/>`;
  if (object.termType !== 'Literal') throw new TypeError(`Nothing here is a ${object.termType}`);
  return `<${name}${kindOf(object.language, object.datatype.value)}>${content(object.value)}</${name}>`;
}

function kindOf(language: string, type: string): string {
  if (language !== '') return ` xml:lang="${attribute(language)}"`;
  return type === PLAIN_TEXT || type === LANGUAGE_TEXT ? '' : ` rdf:datatype="${attribute(type)}"`;
}

/** XML has no way to say these characters; what stands for them says that there was one. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]|\p{Cs}/gu;
const content = (text: string): string =>
  escapeXml(text.replace(NOT_IN_XML, '\uFFFD')).replaceAll('\r', '&#13;');

const attribute = (text: string): string => content(text).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
