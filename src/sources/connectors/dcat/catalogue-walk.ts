import type { SourceRecord, UnreadableRecord } from '../../connector';
import type { Graph, Node } from './graph';
import { identityOf, recordKindOf, toTree } from './record-tree';

/** Gives the records of the pages of a catalogue, each record once. */
export class CatalogueWalk {
  /** Datasets met so far, also those that could not be read. */
  datasets = 0;
  /** Records met so far. */
  records = 0;
  /** Descriptions that were left out as an earlier page had one of the same thing. */
  repeated = 0;
  private readonly met = new Set<string>();

  /** The records of a page, in its order. `page` counts from 1. */
  *of(graph: Graph, page: number): Generator<SourceRecord | UnreadableRecord> {
    let number = 0;
    for (const node of graph.typed) {
      const kind = recordKindOf(node);
      if (kind === undefined) continue;
      number += 1;
      const identity = identityOf(node);
      if (identity !== null && this.met.has(identity)) {
        this.repeated += 1;
        continue;
      }
      if (identity !== null) this.met.add(identity);
      this.records += 1;
      if (kind.startsWith('dataset')) this.datasets += 1;
      yield identity === null ? nameless(kind, number, page) : read(node, `${kind} ${identity}`);
    }
  }
}

function nameless(kind: string, number: number, page: number): UnreadableRecord {
  return {
    place: `page ${String(page)}, record ${String(number)}`,
    problem: `A ${kind} has neither an address nor a dct:identifier, so it could not be known again; give it one of them`,
  };
}

function read(node: Node, place: string): SourceRecord | UnreadableRecord {
  const record = toTree(node);
  return typeof record === 'string' ? { place, problem: `It ${record}` } : { place, record };
}
