import { ANYONE, type Asker } from '../access/caller';
import { Context, type Shared } from '../context';
import type { Reader } from '../database/reader';
import type { Page, Slice } from '../database/keyset';
import type { Standpoint } from '../database/table';
import type { ChangeFilter, ChangeRow } from '../modules/change/change.repository';

/** Changes that are read, and held, at once. */
export const STEP_SIZE = 100;
/** How far a filter that lets little through is followed in one statement. */
const WINDOW = 20_000;

const SEES_ALL: Asker = { caller: { ...ANYONE, role: 'ADMIN' } };

/** The registry as it was when something was read. */
interface Seen {
  /** For what is selected of the changes. */
  readonly context: Context;
  readonly revision: number;
}

/** What a step of the way along the changes came to. */
export interface Step extends Seen {
  readonly rows: readonly ChangeRow[];
  /** Everything up to here was seen. */
  readonly until: number;
  /** Whether nothing more had been recorded. */
  readonly isAtEnd: boolean;
}

/**
 * Walks along the changes in the order of their sequence, a bounded number in each statement. Nothing is passed over:
 * one writer at a time is let into the registry, so that sequences are committed in their order, and a step reads only
 * up to a revision that it knows to be complete.
 */
export class ChangeWalk {
  readonly #reading = new WeakMap<Standpoint, Map<string, Promise<Page<ChangeRow>>>>();

  constructor(
    private readonly reads: Reader,
    private readonly shared: Shared,
    private readonly window = WINDOW,
  ) {}

  /** What comes after a position, up to another one where that is given, of what somebody may see. */
  async step(filter: ChangeFilter, after: number, asker: Asker, last = Infinity): Promise<Step> {
    const { position: newest, ...seen } = await this.newest(asker);
    const end = Math.min(newest, after + this.window, last);
    if (end <= after) return { ...seen, rows: [], until: after, isAtEnd: true };
    const slice = { limit: STEP_SIZE, backwards: false, after: [after], before: [end + 1] };
    const page = await this.page(seen, filter, slice);
    // What a page leaves over is read with the next step.
    const until = page.rows.length === STEP_SIZE ? (lastOf(page) ?? end) : end;
    return { ...seen, rows: page.rows, until, isAtEnd: until === newest };
  }

  /**
   * The position of the newest change, 0 where there is none, in the registry as it is now. It is the same for everyone:
   * what is closed to somebody today was perhaps the last thing that was told yesterday.
   */
  async newest(asker: Asker): Promise<Seen & { readonly position: number }> {
    const state = await this.reads.state();
    const { revision } = state;
    const now = new Date();
    const whole = { context: new Context(this.shared, state, now, SEES_ALL), revision };
    const page = await this.page(whole, {}, { limit: 1, backwards: true });
    return { context: new Context(this.shared, state, now, asker), revision, position: lastOf(page) ?? 0 };
  }

  /** A page; those who stand at the same place at the same time share one reading of it. */
  private async page(
    { context, revision }: Seen,
    filter: ChangeFilter,
    slice: Slice,
  ): Promise<Page<ChangeRow>> {
    const view = await context.view({});
    const readings = this.#reading.get(view) ?? new Map<string, Promise<Page<ChangeRow>>>();
    this.#reading.set(view, readings);
    const key = JSON.stringify([revision, filter, slice]);
    const reading = readings.get(key) ?? Promise.resolve(context.at(view).changes(filter, slice));
    readings.set(key, reading);
    try {
      return await reading;
    } finally {
      readings.delete(key);
    }
  }
}

const lastOf = ({ rows }: Page<ChangeRow>): number | null => rows.at(-1)?.sequence ?? null;
