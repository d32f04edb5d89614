const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** A text of a graph; `language` is empty where none is stated. */
export interface Literal {
  readonly text: string;
  readonly language: string;
  readonly datatype: string;
}

export type Term = Node | Literal;

interface Statement {
  readonly property: string;
  readonly value: Term;
}

/** A node with more statements is searched by an index: thousands of others may refer to it. */
const SEARCHED = 32;

/** A thing that a document speaks of, with all that it says of it. */
export class Node {
  private readonly statements: Statement[] = [];
  private index: Map<string, Term[]> | undefined;

  /** @param iri null where the document gives the thing no address. */
  constructor(readonly iri: string | null) {}

  add(statement: Statement): void {
    this.statements.push(statement);
    this.index = undefined;
  }

  /** Its values of a property, in the order of the document. */
  values(property: string): readonly Term[] {
    return this.byProperty().get(property) ?? [];
  }

  /** All that is said of it, in the order of the document. */
  byProperty(): ReadonlyMap<string, readonly Term[]> {
    if (this.index) return this.index;
    const index = new Map<string, Term[]>();
    for (const { property, value } of this.statements) {
      const values = index.get(property);
      if (values) values.push(value);
      else index.set(property, [value]);
    }
    if (this.statements.length > SEARCHED) this.index = index;
    return index;
  }

  /** The addresses of its types. */
  types(): string[] {
    return this.values(TYPE).flatMap(value =>
      value instanceof Node && value.iri !== null ? [value.iri] : [],
    );
  }
}

/** What parsers give for a term; terms of other kinds than these three are passed over. */
interface ParsedTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

/** What parsers give for a statement. */
export interface ParsedStatement {
  readonly subject: ParsedTerm;
  readonly predicate: ParsedTerm;
  readonly object: ParsedTerm;
}

/**
 * The statements of one document, by subject. A store with indexes for every pattern takes three times the memory,
 * and only this one is asked for.
 */
export class Graph {
  /** In the order in which the document first states a type of them. */
  readonly typed = new Set<Node>();
  private readonly nodes = new Map<string, Node>();
  private count = 0;

  /** @param most statements it takes; what comes after is not kept. */
  constructor(private readonly most: number) {}

  /** Whether a document had more statements than are taken. */
  get overflows(): boolean {
    return this.count > this.most;
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  add({ subject, predicate, object }: ParsedStatement): void {
    this.count += 1;
    if (this.overflows || subject.termType === 'Quad') return;
    const value = this.term(object);
    if (value === undefined) return;
    const node = this.node(subject);
    // The address of a property stands in thousands of statements: kept once.
    const property = this.node(predicate).iri ?? predicate.value;
    node.add({ property, value });
    if (property === TYPE) this.typed.add(node);
  }

  private term(term: ParsedTerm): Term | undefined {
    if (term.termType === 'NamedNode' || term.termType === 'BlankNode') return this.node(term);
    if (term.termType !== 'Literal') return undefined;
    return {
      text: term.value,
      language: (term.language ?? '').toLowerCase(),
      datatype: term.datatype?.value ?? '',
    };
  }

  private node({ termType, value }: ParsedTerm): Node {
    const blank = termType === 'BlankNode';
    const key = blank ? `_:${value}` : value;
    const known = this.nodes.get(key);
    if (known) return known;
    const node = new Node(blank ? null : value);
    this.nodes.set(key, node);
    return node;
  }
}
