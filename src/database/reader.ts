import { EventEmitter } from 'node:events';
import { LRUCache } from 'lru-cache';
import type { ReadPool } from './read-pool';
import { type RegistryState, StateReader, type StoredState, stateQuery } from './registry-state';
import type { Replica } from './replica';
import { type ReadingQuery, type Statement, toStatement } from './statement';
import { type BuildQuery, StatementTemplate } from './statement-template';
import type { View } from './table';

/** SQL texts whose tables are remembered; a program has some hundreds. */
const MAX_TEXTS = 2_000;

/** The state is one row, and all wait for it. */
const STATE_SILENCE_MS = 5_000;

/** What a statement reads from: tables, and names of its own, which do no harm. */
const READ_FROM = /\b(?:from|join)\s+[`"]?([a-z_]+)/g;

interface ReaderEvents {
  /** A statement that is sent, and to whom. */
  statement: [Statement, 'primary' | 'replica'];
}

/** Null where a query cannot be one. */
interface KeptTemplate {
  seen?: boolean;
  template?: StatementTemplate | null;
}

/** A query by its name, for a view and, where it reads what belongs to some keys, those. */
export interface Named {
  readonly view: View;
  readonly keys?: readonly string[];
  readonly name: string;
}

/** Reads the registry: its state always from where it is written, the rest also from replicas that have come as far. */
export class Reader extends EventEmitter<ReaderEvents> {
  readonly #tables = new LRUCache<string, readonly string[]>({ max: MAX_TEXTS });
  readonly #templates = new LRUCache<string, KeptTemplate>({
    max: MAX_TEXTS,
  });
  readonly #states: StateReader;
  #turn = 0;
  /** Told of each statement as it is run; nothing where nobody watches. */
  around: (<Rows>(statement: Statement, run: () => Promise<Rows>) => Promise<Rows>) | undefined;

  constructor(
    private readonly primary: ReadPool,
    private readonly replicas: readonly Replica[] = [],
  ) {
    super();
    const statement = { ...toStatement(stateQuery(primary.knex)), silenceMs: STATE_SILENCE_MS };
    this.#states = new StateReader(async () => (await this.runOnPrimary(statement))[0] as StoredState);
  }

  /** The state of the registry, read after the call. */
  state(): Promise<RegistryState> {
    return this.#states.current();
  }

  /** The rows of a query at a view. */
  rows<Row>(view: View, query: ReadingQuery): Promise<Row[]> {
    return this.run<Row>(view, toStatement(query));
  }

  /** The rows of a query from where they are written: of what must not be as late as a replica. */
  async latest<Row>(query: ReadingQuery): Promise<Row[]> {
    return (await this.runOnPrimary(toStatement(query))) as Row[];
  }

  /** The rows of a query that comes again and again under a name, which tells it apart from all others. */
  rowsOf<Row>({ view, keys = [], name }: Named, build: BuildQuery): Promise<Row[]> {
    const hasOneKey = keys.length === 1;
    const isClosed = view.from.closedOn !== null;
    const key = `${name} ${String(hasOneKey)} ${String(isClosed)}`;
    const kept = this.#templates.get(key) ?? {};
    // What comes once is built once; a template is made of what comes again.
    if (kept.seen && kept.template === undefined)
      kept.template = StatementTemplate.of(build, hasOneKey, isClosed);
    kept.seen = true;
    this.#templates.set(key, kept);
    const statement = kept.template?.fill(view, keys) ?? toStatement(build(view, keys));
    return this.run<Row>(view, statement);
  }

  private async run<Row>(view: View, statement: Statement): Promise<Row[]> {
    if (view.tablesRead) for (const name of this.tablesIn(statement.sql)) view.tablesRead.add(name);
    const { write, signal } = view;
    const replica = this.replicaWith(write);
    const rows = replica && (await this.runOnReplica(replica, statement, signal));
    return (rows ?? (await this.runOnPrimary(statement, signal))) as Row[];
  }

  async close(): Promise<void> {
    await Promise.all([this.primary, ...this.replicas.map(({ pool }) => pool)].map(pool => pool.close()));
  }

  private runOnPrimary(statement: Statement, signal?: AbortSignal): Promise<unknown[]> {
    signal?.throwIfAborted();
    this.emit('statement', statement, 'primary');
    const run = (): Promise<unknown[]> => this.primary.run(statement, signal);
    return this.around?.(statement, run) ?? run();
  }

  private runOnReplica(
    replica: Replica,
    statement: Statement,
    signal?: AbortSignal,
  ): Promise<unknown[] | null> {
    signal?.throwIfAborted();
    this.emit('statement', statement, 'replica');
    const run = (): Promise<unknown[] | null> => replica.run(statement, signal);
    return this.around?.(statement, run) ?? run();
  }

  /** The next replica in turn that has come as far as a write. */
  private replicaWith(write: number): Replica | undefined {
    const { length } = this.replicas;
    for (let step = 0; step < length; step += 1) {
      this.#turn = (this.#turn + 1) % length;
      const replica = this.replicas[this.#turn];
      if (replica?.has(write)) return replica;
    }
    return undefined;
  }

  private tablesIn(sql: string): readonly string[] {
    const known = this.#tables.get(sql);
    if (known) return known;
    const found = tablesIn(sql);
    this.#tables.set(sql, found);
    return found;
  }
}

/** The tables that a statement reads. */
export const tablesIn = (sql: string): readonly string[] => [
  ...new Set([...sql.matchAll(READ_FROM)].map(([, name = '']) => name)),
];
