import type { Quad } from 'n3';
import { groupBy } from '../../../database/group-by';

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const LANGUAGE_TEXT = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';
const PLAIN_TEXT = 'http://www.w3.org/2001/XMLSchema#string';

/** What may follow a prefix so that every reader takes both together for a name. */
const LOCAL_NAME = /^[A-Za-z_][\w.-]*$/;

/**
 * JSON-LD whose context has the prefixes and is part of the document: nobody needs to fetch one. Each subject of a batch
 * is an object in a line of its own. The library for it looks at a triple at a time and takes four times as long.
 */
export async function* writeJsonLd(
  batches: AsyncIterable<readonly Quad[]>,
  prefixes: Readonly<Record<string, string>>,
): AsyncGenerator<string> {
  const names = new ShortNames(prefixes);
  let isFirst = true;
  yield `{"@context":${JSON.stringify(prefixes)},"@graph":[\n`;
  for await (const batch of batches) {
    const nodes = [...groupBy(batch, ({ subject }) => subject.value).values()].map(quads =>
      nodeOf(quads, names),
    );
    if (nodes.length === 0) continue;
    yield (isFirst ? '' : ',\n') + nodes.map(node => JSON.stringify(node)).join(',\n');
    isFirst = false;
  }
  yield '\n]}\n';
}

/** Names of properties and types by their addresses, shortened where a prefix fits. */
class ShortNames {
  readonly #known = new Map<string, string>();

  constructor(private readonly prefixes: Readonly<Record<string, string>>) {}

  of(address: string): string {
    const known = this.#known.get(address) ?? this.shortened(address);
    this.#known.set(address, known);
    return known;
  }

  private shortened(address: string): string {
    for (const [prefix, namespace] of Object.entries(this.prefixes)) {
      const local = address.slice(namespace.length);
      if (address.startsWith(namespace) && LOCAL_NAME.test(local)) return `${prefix}:${local}`;
    }
    return address;
  }
}

function nodeOf(quads: readonly Quad[], names: ShortNames): object {
  const values = groupBy(quads, ({ predicate }) => predicate.value);
  const properties = [...values].map(([predicate, about]): [string, unknown] =>
    predicate === TYPE
      ? ['@type', about.map(({ object }) => names.of(object.value))]
      : [names.of(predicate), about.map(quad => valueOf(quad, names))],
  );
  return { '@id': quads[0]?.subject.value, ...Object.fromEntries<unknown>(properties) };
}

function valueOf({ object }: Quad, names: ShortNames): object {
  if (object.termType === 'NamedNode') return { '@id': object.value };
  if (object.termType !== 'Literal') throw new TypeError(`Nothing here is a ${object.termType}`);
  const { value, language, datatype } = object;
  if (language !== '') return { '@value': value, '@language': language };
  if (datatype.value === PLAIN_TEXT || datatype.value === LANGUAGE_TEXT) return { '@value': value };
  return { '@value': value, '@type': names.of(datatype.value) };
}
