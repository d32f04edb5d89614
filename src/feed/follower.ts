import type { Context } from '../context';
import type { ChangeFilter, ChangeRow } from '../modules/change/change.repository';
import type { Askers } from './askers';
import type { ChangeWalk, Step } from './change-walk';
import type { RevisionWatch } from './revision-watch';

/** So long at least lies between marks, which tell how far a filter that lets nothing through has come. */
const MARK_EVERY_MS = 10_000;

/** A step of the feed: a change, or, where there is none, a mark that only says how far the feed has come. */
export interface FeedEvent {
  readonly position: number;
  readonly row: ChangeRow | null;
}

/** Some events that were read together, and the registry as it was then. */
export interface FeedPage {
  readonly context: Context;
  readonly events: readonly FeedEvent[];
}

export interface FollowerParts {
  readonly walk: ChangeWalk;
  readonly watch: RevisionWatch;
  readonly filter: ChangeFilter;
  readonly askers: Askers;
  /** The position of the last change that is known. */
  readonly after: number;
  /** Given before anything is read. */
  readonly first: FeedPage | null;
  /** Called once, when it ends for whatever reason. */
  readonly ended: () => void;
}

/**
 * The feed as one subscriber takes it: a page is read when it is asked for and not before, so that a slow subscriber
 * costs no memory. It ends when it is returned or stopped, also while it waits, which a generator would not.
 */
export class Follower implements AsyncIterableIterator<FeedPage> {
  readonly #stopping = new AbortController();
  #first: FeedPage | null;
  #position: number;
  /** The revision up to which everything was seen. */
  #revision = -1;
  #markedAt = Date.now();

  constructor(private readonly parts: FollowerParts) {
    this.#first = parts.first;
    this.#position = parts.after;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next events, once there are any. */
  async next(): Promise<IteratorResult<FeedPage, undefined>> {
    try {
      return await this.read();
    } catch (error) {
      this.stop();
      throw error;
    }
  }

  return(): Promise<IteratorResult<FeedPage, undefined>> {
    this.stop();
    return Promise.resolve(DONE);
  }

  /** Ends it; whoever waits for the next events is told so. */
  stop(): void {
    if (this.#stopping.signal.aborted) return;
    this.#stopping.abort();
    this.parts.ended();
  }

  private async read(): Promise<IteratorResult<FeedPage, undefined>> {
    const { signal } = this.#stopping;
    const { walk, watch, filter, askers } = this.parts;
    while (!signal.aborted) {
      const page =
        this.#first ?? this.toPage(await walk.step(filter, this.#position, await askers.current()));
      this.#first = null;
      if (page.events.length > 0) return { done: false, value: page };
      if (this.#revision >= 0) await watch.past(this.#revision, signal);
    }
    return DONE;
  }

  private toPage({ context, rows, until, isAtEnd, revision }: Step): FeedPage {
    const hasMoved = until > this.#position;
    this.#position = until;
    this.#revision = isAtEnd ? revision : -1;
    const isMarkDue = hasMoved && rows.length === 0 && Date.now() - this.#markedAt >= MARK_EVERY_MS;
    if (rows.length > 0 || isMarkDue) this.#markedAt = Date.now();
    const events = rows.map(row => ({ position: row.sequence, row }));
    return { context, events: isMarkDue ? [{ position: until, row: null }] : events };
  }
}

const DONE: IteratorResult<FeedPage, undefined> = { done: true, value: undefined };
