import type { Knex } from 'knex';

/** How far the registry has come: its revision, and the number of the write that last changed each table. */
export interface RegistryState {
  readonly revision: number;
  readonly written: Readonly<Record<string, number>>;
  /** The number of the last write. */
  readonly write: number;
  /** The same for equal states only, in this process. */
  readonly number: number;
}

export interface StoredState {
  readonly revision: number | string;
  readonly written: string;
}

export const stateQuery = (db: Knex): Knex.QueryBuilder => db('registry').select('revision', 'written');

const writtenOf = ({ written }: StoredState): Record<string, number> =>
  JSON.parse(written) as Record<string, number>;

const lastOf = (written: Readonly<Record<string, number>>): number => Math.max(0, ...Object.values(written));

/** Notes, in the transaction of a write, which tables it changed. */
export async function noteWritten(trx: Knex, tables: Iterable<string>): Promise<void> {
  const stored = (await trx<StoredState>('registry').first()) as StoredState;
  const written = writtenOf(stored);
  const number = lastOf(written) + 1;
  const noted = { ...written, ...Object.fromEntries([...tables].map(name => [name, number])) };
  await trx('registry').update({ written: JSON.stringify(noted) });
}

/**
 * Reads the state for every request, never one from before the request came: who comes while a read is under way
 * waits for the next one, which serves all who wait. Under load its cost is shared.
 */
export class StateReader {
  private next: Promise<RegistryState> | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private last: { readonly stored: StoredState; readonly state: RegistryState } | undefined;

  constructor(private readonly read: () => Promise<StoredState>) {}

  current(): Promise<RegistryState> {
    this.next ??= this.start();
    return this.next;
  }

  private async start(): Promise<RegistryState> {
    await this.running.catch(() => undefined);
    // All that came with the same turn of the event loop is let in before the read begins.
    await new Promise<void>(resolve => setImmediate(resolve));
    const reading = this.read();
    this.running = reading;
    this.next = undefined;
    return this.toState(await reading);
  }

  /** The same object for an unchanged state: parsed once. */
  private toState(stored: StoredState): RegistryState {
    const { last } = this;
    if (last?.stored.revision === stored.revision && last.stored.written === stored.written)
      return last.state;
    const written = writtenOf(stored);
    const number = (last?.state.number ?? 0) + 1;
    const state = { revision: Number(stored.revision), written, write: lastOf(written), number };
    this.last = { stored, state };
    return state;
  }
}
