import type { ExecutionResult } from 'graphql';
import type { Context } from '../context';
import type { FeedEvent, FeedPage } from './follower';

/** Executes a subscription for one event. */
export type ExecuteEvent = (event: FeedEvent, context: Context) => Promise<ExecutionResult>;

/**
 * The results of a subscription, one for each event. The events of a page are executed together, on one look at the
 * registry: what they select of their records is one statement for each level, not for each event, and nothing is kept
 * from one page to the next. The next page is read once all of this one has been taken.
 */
export class ResultStream implements AsyncIterableIterator<ExecutionResult> {
  #made: ExecutionResult[] = [];

  constructor(
    private readonly pages: AsyncIterator<FeedPage, undefined>,
    private readonly executeEvent: ExecuteEvent,
  ) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    if (this.#made.length === 0) {
      const page = await this.pages.next();
      if (page.done === true) return DONE;
      const { context, events } = page.value;
      this.#made = await Promise.all(events.map(event => this.executeEvent(event, context)));
    }
    const value = this.#made.shift();
    return value ? { done: false, value } : DONE;
  }

  /** Ends it at once, also while the next event is waited for. */
  async return(): Promise<IteratorResult<ExecutionResult, undefined>> {
    this.#made = [];
    await this.pages.return?.();
    return DONE;
  }
}

const DONE: IteratorResult<ExecutionResult, undefined> = { done: true, value: undefined };
