import type { JsonObject } from '../../connector';
import { type Literal, Node, type Term } from './graph';
import { toJson } from './literal';
import { compact, expand, kindOf, LISTS, TEXTS } from './vocabulary';

/** How far below a record what it refers to is told with it. */
const MOST_DEPTH = 3;
/** Of one record with all that is told with it; a catalogue names each of its datasets. */
const MOST_VALUES = 200_000;

const TYPE = expand('rdf:type');
const FIRST = expand('rdf:first');
const REST = expand('rdf:rest');
const NIL = expand('rdf:nil');
const IDENTIFIER = expand('dct:identifier');
const TITLE = expand('dct:title');
/** What is told of a record where another one refers to it. */
const NAMED_BY = new Set([TYPE, IDENTIFIER, TITLE]);

/** What identifies a record: its address, else the identifier that the document gives it. */
export function identityOf(node: Node): string | null {
  if (node.iri !== null) return node.iri;
  const identifiers = node
    .values(IDENTIFIER)
    .flatMap(value => (value instanceof Node ? [] : [value.text.trim()]));
  return identifiers.find(identifier => identifier !== '') ?? null;
}

/** Which kind of record a node becomes; undefined: none. An agent without an address is told with what it belongs to. */
export function recordKindOf(node: Node): string | undefined {
  const kind = kindOf(node.types().map(compact));
  return kind === 'agent' && node.iri === null ? undefined : kind;
}

/**
 * A node as one JSON tree. The same statements give the same tree whatever the format and the order they are written in:
 *
 * - Names are short (`dct:title`); those of unknown vocabularies are whole addresses. They are sorted, as are lists.
 * - `@id` is the address (of a record without one, its identifier; nothing else without an address has an `@id`).
 *   `@type` is a list of short names.
 * - A reference is always an object: `{"@id": …}`, with what the document says of it, three levels deep. A dataset,
 *   series, service or catalogue is told only by `@type`, `dct:identifier` and `dct:title` where another refers to it,
 *   and what is already told further up only by its `@id`.
 * - Texts for readers (titles, descriptions, keywords, names) are an object by language, small letters; `""` holds those
 *   without one. So is every other value that states a language.
 * - What DCAT lets a catalogue state several times (`dcat:distribution`, `dcat:keyword`, `dcat:theme` …) is always a list.
 *   All else is a single value, and a list only where the document states several: `[0]` takes one of either.
 * - Numbers and truth values are typed where JSON holds them exactly; dates are texts, as precise as they are written.
 *
 * In JSONata: `` `dct:title`.vi ``, `` `dct:publisher`.`foaf:name`.vi ``, `` `dcat:distribution`.`dcat:accessURL`.`@id` ``,
 * `` `dct:title`.`` `` (no language).
 *
 * @returns a text instead where it would grow beyond all measure: what is wrong.
 */
export function toTree(node: Node): JsonObject | string {
  const tree = new Tree();
  const record = tree.object(node, []);
  return tree.values > MOST_VALUES
    ? `is told with more than ${String(MOST_VALUES)} values of what it refers to; a record of a catalogue has some hundred`
    : record;
}

class Tree {
  /** Told so far. */
  values = 0;

  object(node: Node, above: readonly Node[]): JsonObject {
    const path = [...above, node];
    const entries = new Map<string, unknown>();
    const told = above.length > 0 && isRecord(node) ? NAMED_BY : undefined;
    for (const [property, terms] of [...grouped(node, told)].sort(byName)) {
      entries.set(property, this.property(property, terms, path));
    }
    return Object.fromEntries([...headOf(node), ...entries]);
  }

  private property(name: string, terms: readonly Term[], path: readonly Node[]): unknown {
    const texts: Literal[] = [];
    const others: unknown[] = [];
    for (const term of terms) {
      this.values += 1;
      if (this.values > MOST_VALUES) break;
      if (isText(term, name)) texts.push(term);
      else others.push(term instanceof Node ? this.reference(term, path) : toJson(term));
    }
    const listed = LISTS.has(name);
    return texts.length === 0
      ? several(distinct(others), listed)
      : withTexts(texts, distinct(others), listed);
  }

  private reference(node: Node, path: readonly Node[]): unknown {
    if (node.iri === NIL) return [];
    if (path.includes(node) || path.length > MOST_DEPTH) return idOf(node);
    if (node.values(FIRST).length > 0) return this.list(node, path);
    return this.object(node, path);
  }

  private list(start: Node, path: readonly Node[]): unknown[] {
    const items: unknown[] = [];
    const seen = new Set<Node>(path);
    for (let node: Term | undefined = start; isNew(node, seen); [node] = node.values(REST)) {
      seen.add(node);
      this.values += 1;
      const [first] = node.values(FIRST);
      if (first === undefined || this.values > MOST_VALUES) break;
      items.push(first instanceof Node ? this.reference(first, [...path, node]) : toJson(first));
    }
    return items;
  }
}

const isNew = (term: Term | undefined, seen: ReadonlySet<Node>): term is Node =>
  term instanceof Node && !seen.has(term);

const isText = (term: Term, name: string): term is Literal =>
  !(term instanceof Node) && (term.language !== '' || TEXTS.has(name));

/** Whether a node has a record of its own that others need not repeat; agents are told with what they publish. */
function isRecord(node: Node): boolean {
  const kind = recordKindOf(node);
  return kind !== undefined && kind !== 'agent';
}

function grouped(node: Node, told: ReadonlySet<string> | undefined): Map<string, readonly Term[]> {
  const groups = new Map<string, readonly Term[]>();
  for (const [property, values] of node.byProperty()) {
    if (property === TYPE || (told && !told.has(property))) continue;
    const name = compact(property);
    // Two addresses of one vocabulary have the same short name.
    groups.set(name, [...(groups.get(name) ?? []), ...values]);
  }
  return groups;
}

function headOf(node: Node): [string, unknown][] {
  const types = [...new Set(node.types().map(compact))].sort();
  return [
    ...Object.entries(idOf(node)),
    ...(types.length > 0 ? [['@type', types] as [string, unknown]] : []),
  ];
}

function idOf(node: Node): { '@id'?: string } {
  const id = node.iri ?? (recordKindOf(node) === undefined ? null : identityOf(node));
  return id === null ? {} : { '@id': id };
}

function byLanguage(texts: readonly Literal[], listed: boolean): JsonObject {
  const languages = new Map<string, Set<string>>();
  for (const { language, text } of texts)
    languages.set(language, (languages.get(language) ?? new Set()).add(text));
  const spoken = [...languages].sort(byName).map(([language, said]): [string, unknown] => {
    const sorted = [...said].sort();
    return [language, several(sorted, listed)];
  });
  return Object.fromEntries(spoken);
}

/** A graph is a set without an order: what is said twice is said once, and sorted two documents compare equal. */
function distinct(values: readonly unknown[]): unknown[] {
  const written = new Map(values.map(value => [JSON.stringify(value), value]));
  return [...written].sort(byName).map(([, value]) => value);
}

function withTexts(texts: readonly Literal[], others: readonly unknown[], listed: boolean): unknown {
  const spoken = byLanguage(texts, listed);
  return others.length === 0 ? spoken : [spoken, ...others];
}

const several = (values: readonly unknown[], listed: boolean): unknown => (listed ? values : single(values));

const single = (values: readonly unknown[]): unknown => (values.length === 1 ? values[0] : values);

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : Number(one > other);
