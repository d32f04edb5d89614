import DataLoader from 'dataloader';
import type { MaybePromise } from '../maybe-promise';
import { type Projection, projectionKey, unionOf } from './projection';
import type { RegistryState } from './registry-state';
import { type Standpoint, type View, viewFrom } from './table';
import type { Shelf, ViewCache } from './view-cache';
import type { Waves } from './waves';

/** Keys of one batch: each batch is one statement with one variable, so the bound is memory, not SQL. */
const MAX_BATCH_SIZE = 5_000;

/** The only key of what is read once and not per record. */
const ONLY = '';

/** Reads the values of some keys at a view; a key without a value may be left out. */
export type ReadMany<Value> = (view: View, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/** The reads of one request at one standpoint. */
export class Reading {
  constructor(
    private readonly cache: ViewCache,
    private readonly state: RegistryState,
    private readonly from: Standpoint,
    readonly waves: Waves,
  ) {}

  shelf(name: string): Shelf {
    return this.cache.shelf(this.from, name);
  }

  kept(shelf: Shelf, key: string): unknown {
    return this.cache.get(shelf, key, this.state);
  }

  /** Reads the values of some places and keeps them; null where there is none. */
  async read<Value>(places: readonly Place[], many: ReadMany<Value>): Promise<(Value | null)[]> {
    const tablesRead = new Set<string>();
    const view = { ...viewFrom(this.from, this.state), tablesRead, signal: this.waves.signal };
    const keys = [...new Set(places.map(({ key }) => key))];
    const byKey = await this.waves.read(() => many(view, keys));
    const tables = [...tablesRead];
    return places.map(({ shelf, key }) => {
      const value = byKey.get(key) ?? null;
      this.cache.set(shelf, { key, value, tables }, this.state);
      return value;
    });
  }

  /** Reads of many places, in batches. */
  batches<At extends Place, Value>(
    read: (places: readonly At[]) => Promise<(Value | null)[]>,
  ): DataLoader<At, Value | null, string> {
    return new DataLoader<At, Value | null, string>(read, {
      maxBatchSize: MAX_BATCH_SIZE,
      batchScheduleFn: this.waves.schedule,
      cacheKeyFn: ({ shelf, key }) => `${String(shelf.number)} ${key}`,
    });
  }
}

/** Where a value is kept. */
interface Place {
  readonly shelf: Shelf;
  readonly key: string;
}

/** One relation's or one type's reads: what is kept is given at once, the rest is read in batches. */
export class BatchedRead<Value> {
  readonly #shelf: Shelf;
  readonly #batches: DataLoader<Place, Value | null, string>;

  constructor(
    private readonly reading: Reading,
    name: string,
    many: ReadMany<Value>,
  ) {
    this.#shelf = reading.shelf(name);
    this.#batches = reading.batches(places => reading.read(places, many));
  }

  /** The value of a key; null where there is none. */
  load(key: string): MaybePromise<Value | null> {
    const kept = this.reading.kept(this.#shelf, key) as Value | null | undefined;
    return kept === undefined ? this.#batches.load({ shelf: this.#shelf, key }) : kept;
  }
}

interface ProjectedPlace extends Place {
  readonly projection: Projection | null;
}

/**
 * Reads of rows, each with the columns that are wanted of it. A batch reads the columns that any of its rows is wanted
 * with, so that it stays one statement whoever asks.
 */
export class ProjectedRead<Value> {
  readonly #shelves = new Map<string, Shelf>();
  readonly #batches: DataLoader<ProjectedPlace, Value | null, string>;

  constructor(
    private readonly reading: Reading,
    private readonly name: string,
    many: (projection: Projection | null) => ReadMany<Value>,
  ) {
    this.#batches = reading.batches(places =>
      reading.read(places, many(unionOf(places.map(({ projection }) => projection)))),
    );
  }

  /** The value of a key, its rows with some columns at least; null where there is none. */
  load(key: string, projection: Projection | null): MaybePromise<Value | null> {
    const shelf = this.shelf(projection);
    // What was read whole has every column.
    const kept = (this.reading.kept(shelf, key) ?? this.reading.kept(this.shelf(null), key)) as
      Value | null | undefined;
    return kept === undefined ? this.#batches.load({ shelf, key, projection }) : kept;
  }

  private shelf(projection: Projection | null): Shelf {
    const name = projectionKey(projection);
    const shelf = this.#shelves.get(name) ?? this.reading.shelf(`${this.name} ${name}`);
    this.#shelves.set(name, shelf);
    return shelf;
  }
}

/** A read without keys: what is kept is given at once, else it is read at once. */
export class SingleRead<Value> {
  readonly #shelf: Shelf;
  #running: Promise<Value> | undefined;

  constructor(
    private readonly reading: Reading,
    name: string,
    private readonly one: (view: View) => Promise<Value>,
  ) {
    this.#shelf = reading.shelf(name);
  }

  load(): MaybePromise<Value> {
    const kept = this.reading.kept(this.#shelf, ONLY) as Value | undefined;
    if (kept !== undefined) return kept;
    this.#running ??= this.read();
    return this.#running;
  }

  private async read(): Promise<Value> {
    const many: ReadMany<Value> = async view => new Map([[ONLY, await this.one(view)]]);
    return (await this.reading.read([{ shelf: this.#shelf, key: ONLY }], many))[0] as Value;
  }
}
