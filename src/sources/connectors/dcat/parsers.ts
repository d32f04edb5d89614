import type { Transform } from 'node:stream';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { StreamParser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { SourceError } from '../../../errors';

/** No catalogue nests deeper; the work of the parsers grows with the square of the depth. */
export const MOST_NESTED = 100;

/** Refuses what could make a small document expand without end or ask for other ones. */
class GuardedRdfXmlParser extends RdfXmlParser {
  private depth = 0;
  private begun = false;

  /** Whether all elements are closed: the parser itself takes a text that breaks off for a whole one. */
  get whole(): boolean {
    return this.begun && this.depth === 0;
  }

  protected override onDoctype(): void {
    throw new SourceError(
      'The RDF/XML document has a DOCTYPE, which can define entities that grow without bound or read other addresses; publish it without one',
      'SOURCE_UNSAFE',
    );
  }

  protected override onTag(tag: Parameters<RdfXmlParser['onTag']>[0]): void {
    this.begun = true;
    this.depth += 1;
    if (this.depth > MOST_NESTED) throw tooDeep('elements');
    super.onTag(tag);
  }

  protected override onCloseTag(): void {
    this.depth -= 1;
    super.onCloseTag();
  }
}

/** A document that is nested beyond all measure. */
export const tooDeep = (what: string): SourceError =>
  new SourceError(
    `The document nests its ${what} more than ${String(MOST_NESTED)} deep; no catalogue does`,
    'SOURCE_UNSAFE',
  );

/** A parser that takes Turtle and gives statements. `base`: what relative addresses are relative to. */
export const turtleParser = (base: string): Transform =>
  new StreamParser({ format: 'text/turtle', baseIRI: base });

/** A parser that takes RDF/XML and gives statements; it refuses with a `SourceError` what is unsafe. */
export const rdfXmlParser = (base: string): GuardedRdfXmlParser =>
  new GuardedRdfXmlParser({ baseIRI: base, trackPosition: true });

/** A parser that takes JSON-LD and gives statements. */
export interface ContextGuardedParser {
  readonly parser: Transform;
  /** The address of a context that the document refers to and for which the parser fails. */
  readonly elsewhere: () => string | undefined;
}

/**
 * No context is asked for: its address stands in the document, so whoever writes that would choose where a request is
 * sent. None is built in either: contexts of catalogues change with their profiles, and one of another version would
 * give other names without a word.
 */
export function jsonLdParser(base: string): ContextGuardedParser {
  let refused: string | undefined;
  const load = (url: string): Promise<never> => {
    refused ??= url;
    return Promise.reject(new Error('contexts elsewhere are not asked for'));
  };
  const parser = new JsonLdParser({ baseIRI: base, documentLoader: { load } });
  return { parser, elsewhere: () => refused };
}
