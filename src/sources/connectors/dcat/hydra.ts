import { type Graph, Node, type Term } from './graph';
import { compact, expand } from './vocabulary';

/** What a page says of the collection it belongs to. */
export interface PageOfCollection {
  /** The address of the next page; undefined: there is none. */
  readonly next: string | undefined;
  /** How many members the collection has in all. */
  readonly total: number | undefined;
}

const VIEWS = ['hydra:PartialCollectionView', 'hydra:PagedCollection'];
const COLLECTIONS = [...VIEWS, 'hydra:Collection'];
const NEXT = ['hydra:next', 'hydra:nextPage'].map(expand);
const TOTAL = [expand('hydra:totalItems')];

/** Reads what a document says of its paging; addresses are given as references or as texts, relative ones too. */
export function pageOf(graph: Graph, address: string): PageOfCollection {
  const next = first(graph, VIEWS, NEXT);
  const total = Number(text(first(graph, COLLECTIONS, TOTAL)));
  return {
    next: next === undefined ? undefined : resolve(text(next), address),
    total: Number.isSafeInteger(total) && total >= 0 ? total : undefined,
  };
}

function first(graph: Graph, types: readonly string[], properties: readonly string[]): Term | undefined {
  for (const node of graph.typed) {
    if (!node.types().some(type => types.includes(compact(type)))) continue;
    const [value] = properties.flatMap(property => node.values(property));
    if (value !== undefined) return value;
  }
  return undefined;
}

function text(term: Term | undefined): string {
  if (term === undefined) return 'none';
  return term instanceof Node ? (term.iri ?? '') : term.text.trim();
}

/** Portals behind a proxy name their pages by http where they are read by https: the way they are read is kept. */
function resolve(next: string, address: string): string {
  if (!URL.canParse(next, address)) return next;
  const [there, here] = [new URL(next, address), new URL(address)];
  if (there.hostname === here.hostname && here.protocol === 'https:' && there.port === '')
    there.protocol = 'https:';
  there.hash = '';
  return there.href;
}
