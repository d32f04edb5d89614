import DataLoader from 'dataloader';
import type { MaybePromise } from '../maybe-promise';
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

  /** Reads the values of some keys and keeps them; null where a key has none. */
  async read<Value>(shelf: Shelf, keys: readonly string[], many: ReadMany<Value>): Promise<(Value | null)[]> {
    const tablesRead = new Set<string>();
    const view = { ...viewFrom(this.from, this.state), tablesRead };
    const byKey = await this.waves.read(() => many(view, keys));
    const tables = [...tablesRead];
    return keys.map(key => {
      const value = byKey.get(key) ?? null;
      this.cache.set(shelf, { key, value, tables }, this.state);
      return value;
    });
  }
}

/** One relation's or one type's reads: what is kept is given at once, the rest is read in batches. */
export class BatchedRead<Value> {
  readonly #shelf: Shelf;
  readonly #batches: DataLoader<string, Value | null>;

  constructor(
    private readonly reading: Reading,
    name: string,
    many: ReadMany<Value>,
  ) {
    this.#shelf = reading.shelf(name);
    this.#batches = new DataLoader(keys => reading.read(this.#shelf, keys, many), {
      maxBatchSize: MAX_BATCH_SIZE,
      batchScheduleFn: reading.waves.schedule,
    });
  }

  /** The value of a key; null where there is none. */
  load(key: string): MaybePromise<Value | null> {
    const kept = this.reading.kept(this.#shelf, key) as Value | null | undefined;
    return kept === undefined ? this.#batches.load(key) : kept;
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
    return (await this.reading.read(this.#shelf, [ONLY], many))[0] as Value;
  }
}
