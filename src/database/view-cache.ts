import { LRUCache } from 'lru-cache';
import { bytesOf } from './bytes-of';
import type { RegistryState } from './registry-state';
import type { KnownAt, Standpoint } from './table';

/** Reads that are told apart: a relation with its order, page and filter is one. */
const MAX_SHELVES = 20_000;
const MAX_STANDPOINTS = 1_000;
const MAX_ENTRIES = 100_000;
const BYTES_PER_MB = 1024 * 1024;

/** What one kind of read gave, by key. */
export interface Shelf {
  readonly number: number;
}

interface Kept {
  readonly value: unknown;
  /** The tables that were read for it, each with the number of the write that had last changed it. */
  readonly tables: readonly string[];
  readonly written: readonly number[];
}

/**
 * What was read at views, for all requests. An entry is good as long as none of the tables it was read from has been
 * written: who asks names the state that the request has seen, so nothing old is given, and a write to one table
 * leaves what was read from the others.
 */
export class ViewCache {
  readonly #shelves = new LRUCache<string, Shelf>({ max: MAX_SHELVES });
  readonly #standpoints = new LRUCache<string, Standpoint>({ max: MAX_STANDPOINTS });
  readonly #kept: LRUCache<string, Kept> | null;
  #lastShelf = 0;
  #hits = 0;
  #misses = 0;

  /** Keeps up to so many megabytes, as estimated; 0: nothing. */
  constructor(megabytes: number) {
    const maxSize = Math.floor(megabytes * BYTES_PER_MB);
    this.#kept = maxSize > 0 ? new LRUCache<string, Kept>({ max: MAX_ENTRIES, maxSize }) : null;
  }

  /** The one object of a standpoint. */
  standpoint(asOf: string, knownAt: KnownAt | null, closedOn: string | null): Standpoint {
    const key = keyOf({ asOf, knownAt, closedOn });
    const known = this.#standpoints.get(key) ?? { asOf, knownAt, closedOn };
    this.#standpoints.set(key, known);
    return known;
  }

  /** Where the reads of a name at a standpoint are kept. */
  shelf(from: Standpoint, name: string): Shelf {
    const key = `${keyOf(from)} ${name}`;
    const known = this.#shelves.get(key);
    if (known) return known;
    this.#lastShelf += 1;
    const shelf = { number: this.#lastShelf };
    this.#shelves.set(key, shelf);
    return shelf;
  }

  /** How full it is, in bytes as estimated, and how often it served. */
  get use() {
    const { size = 0, calculatedSize = 0 } = this.#kept ?? {};
    return { entries: size, bytes: calculatedSize, hits: this.#hits, misses: this.#misses };
  }

  /** What is kept under a key in a state of the registry; undefined where nothing is. */
  get(shelf: Shelf, key: string, state: RegistryState): unknown {
    const kept = this.#kept?.get(`${String(shelf.number)} ${key}`);
    if (kept === undefined || !isGood(kept, state)) {
      this.#misses += 1;
      return undefined;
    }
    this.#hits += 1;
    return kept.value;
  }

  /** Keeps what a request that saw a state has read from some tables. */
  set(
    shelf: Shelf,
    entry: { key: string; value: unknown; tables: readonly string[] },
    state: RegistryState,
  ): void {
    if (!this.#kept) return;
    const { key, value, tables } = entry;
    const written = tables.map(table => state.written[table] ?? 0);
    const size = bytesOf(value) + key.length;
    this.#kept.set(`${String(shelf.number)} ${key}`, { value, tables, written }, { size });
  }
}

/** Everything by which standpoints differ: what is kept for one is never given at another. */
const keyOf = ({ asOf, knownAt, closedOn }: Standpoint): string =>
  `${asOf} ${knownAt?.moment ?? ''} ${String(knownAt?.revision ?? '')} ${closedOn ?? 'all'}`;

function isGood({ tables, written }: Kept, state: RegistryState): boolean {
  for (let index = 0; index < tables.length; index += 1) {
    if ((state.written[tables[index] as string] ?? 0) !== written[index]) return false;
  }
  return true;
}
