import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import { isDay, type PartialDate } from '../../database/partial-date';
import type { Addresses } from '../addresses';
import type { ShortName } from './namespaces';

/** A text that may be said in two languages. */
export interface LocalizedText {
  readonly vi: string | null;
  readonly en: string | null;
}

/** Letters that no address has as they are; one that has them is none. */
const NOT_IN_ADDRESSES = /[\s<>"{}|\\^`\p{Cc}\p{Cs}]/u;

/** The address of a page on the web; null where the text is none, or would do something else. */
export function webAddress(text: string | null | undefined): string | null {
  if (text == null || NOT_IN_ADDRESSES.test(text) || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** What is said of one thing, as triples. What is not known is not said. */
export class Description {
  constructor(
    private readonly addresses: Addresses,
    private readonly quads: Quad[],
    /** The address of what is described. */
    readonly subject: string,
  ) {}

  /** Another thing, described beside this one. */
  about(subject: string): Description {
    return new Description(this.addresses, this.quads, subject);
  }

  aboutRecord(type: string, code: string): Description {
    return this.about(this.addresses.record(type, code));
  }

  /** A thing that is a part of this one's description, at an address of its own. */
  part(name: string): Description {
    return this.about(`${this.subject}#${name}`);
  }

  is(...types: readonly ShortName[]): this {
    for (const type of types) this.link('rdf:type', this.addresses.term(type));
    return this;
  }

  /** Leads to another thing by its address. */
  link(predicate: ShortName, to: string | null): this {
    if (to !== null) this.add(predicate, DataFactory.namedNode(to));
    return this;
  }

  /** Leads to a record of the registry. */
  record(predicate: ShortName, type: string, code: string | null): this {
    return this.link(predicate, code === null ? null : this.addresses.record(type, code));
  }

  records(predicate: ShortName, type: string, codes: readonly string[]): this {
    for (const code of codes) this.record(predicate, type, code);
    return this;
  }

  /** One of the project's own concepts: a value of a choice. */
  concept(predicate: ShortName, scheme: string, value: string | null): this {
    return this.link(predicate, value === null ? null : this.addresses.term(`lt:${scheme}-${value}`));
  }

  /** Leads to a page on the web that is such a document; says nothing where there is no good address. */
  page(predicate: ShortName, text: string | null): this {
    const address = webAddress(text);
    if (address === null) return this;
    this.about(address).is('foaf:Document');
    return this.link(predicate, address);
  }

  text(predicate: ShortName, { vi, en }: LocalizedText): this {
    return this.said(predicate, vi, 'vi').said(predicate, en, 'en');
  }

  /** A text in a language; without one it is a name or a number of something. */
  said(predicate: ShortName, text: string | null, language?: string): this {
    if (text !== null && text !== '')
      this.add(predicate, language ? DataFactory.literal(text, language) : DataFactory.literal(text));
    return this;
  }

  flag(predicate: ShortName, value: boolean | null): this {
    return this.typed(predicate, value === null ? null : String(value), 'xsd:boolean');
  }

  integer(predicate: ShortName, value: number | null): this {
    return this.typed(predicate, value === null ? null : String(value), 'xsd:integer');
  }

  /** A day, a month or a year, as precise as it is known. */
  date(predicate: ShortName, date: PartialDate | null): this {
    return this.typed(predicate, date, DATE_TYPES[date?.length ?? 0] ?? 'xsd:date');
  }

  /** A date where a profile has nothing but days; of a month or a year nothing is said, for no day is known. */
  day(predicate: ShortName, date: PartialDate | null): this {
    return this.typed(predicate, date !== null && isDay(date) ? date : null, 'xsd:date');
  }

  typed(predicate: ShortName, text: string | null, type: ShortName): this {
    if (text !== null)
      this.add(predicate, DataFactory.literal(text, DataFactory.namedNode(this.addresses.term(type))));
    return this;
  }

  private add(predicate: ShortName, object: NamedNode | Literal): void {
    this.quads.push(
      DataFactory.quad(
        DataFactory.namedNode(this.subject),
        DataFactory.namedNode(this.addresses.term(predicate)),
        object,
      ),
    );
  }
}

const DATE_TYPES: Readonly<Record<number, ShortName>> = {
  4: 'xsd:gYear',
  7: 'xsd:gYearMonth',
  10: 'xsd:date',
};
