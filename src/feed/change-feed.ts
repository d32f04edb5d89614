import type { Asker } from '../access/caller';
import type { Shared } from '../context';
import type { Reader } from '../database/reader';
import { FeedError, InputError } from '../errors';
import { ChangeWalk } from './change-walk';
import { toFeedPosition } from './feed-cursor';
import { Askers } from './askers';
import type { Following, Identify } from './follow';
import { Follower } from './follower';
import { RevisionWatch } from './revision-watch';

/** One client may have this part of all subscriptions. */
const SHARE_OF_ONE = 0.1;
const MIN_OF_ONE = 10;

/** What it costs to begin, in the unit of operations: who comes again and again is told its past again and again. */
const COST_OF_FOLLOWING = 1_000;

/** How long after one look at the registry the next one comes. */
const LOOK_EVERY_MS = 200;

export interface FeedParts {
  readonly reads: Reader;
  readonly shared: Shared;
  /** Subscriptions at the same time, in this process. */
  readonly maxSubscribers: number;
  /** Told once of each time that the registry cannot be read. */
  readonly failed: (error: unknown) => void;
}

/** Everything that is recorded, as it is recorded, for whoever follows it. */
export class ChangeFeed {
  readonly walk: ChangeWalk;
  readonly watch: RevisionWatch;
  readonly #followers = new Map<Follower, string | null>();
  #isClosed = false;

  constructor(private readonly parts: FeedParts) {
    const { reads, shared, failed } = parts;
    this.walk = new ChangeWalk(reads, shared);
    this.watch = new RevisionWatch({ state: () => reads.state(), everyMs: LOOK_EVERY_MS, failed });
  }

  /** How many follow the feed now. */
  get subscribers(): number {
    return this.#followers.size;
  }

  /**
   * The changes after a cursor; without one, those recorded from now on, after a mark that says where that is. Throws
   * an `InputError` for a cursor that is none, a `FeedError` where there are too many subscribers,
   * and a `RateError` where the asker has to wait.
   */
  async follow({ filter, after }: Following, identify: Identify): Promise<Follower> {
    const asker = await this.paying(identify);
    const { client } = asker.caller;
    const given = after == null ? null : toFeedPosition(after);
    const { walk, watch } = this;
    const seen = await walk.newest(asker);
    if (given !== null && given > seen.position) throw ahead();
    this.admit(client);
    const follower: Follower = new Follower({
      walk,
      watch,
      askers: new Askers(asker, identify),
      filter: filter ?? {},
      after: given ?? seen.position,
      first:
        given === null ? { context: seen.context, events: [{ position: seen.position, row: null }] } : null,
      ended: () => this.#followers.delete(follower),
    });
    this.#followers.set(follower, client);
    return follower;
  }

  /** Ends every subscription, and takes no more. */
  stop(): void {
    this.#isClosed = true;
    for (const follower of [...this.#followers.keys()]) follower.stop();
  }

  /** Who asks, once it may and has paid. */
  private async paying(identify: Identify): Promise<Asker> {
    const asker = await identify();
    this.admit(asker.caller.client);
    const refusal = await asker.pay?.(COST_OF_FOLLOWING);
    if (refusal) throw refusal;
    return asker;
  }

  private admit(client: string | null): void {
    if (this.#isClosed)
      throw new FeedError(
        'This gateway is stopping. Subscribe again, after your last cursor.',
        'FEED_CLOSED',
      );
    const { maxSubscribers } = this.parts;
    if (this.subscribers >= maxSubscribers)
      throw tooMany(`There are ${String(maxSubscribers)} subscriptions`);
    if (client === null) return;
    const maxOfOne = Math.max(MIN_OF_ONE, Math.floor(maxSubscribers * SHARE_OF_ONE));
    const own = [...this.#followers.values()].filter(other => other === client).length;
    if (own >= maxOfOne) throw tooMany(`You have ${String(own)} subscriptions`);
  }
}

const tooMany = (said: string): FeedError =>
  new FeedError(
    `${said}, and no more are taken. End one, or come again later, or page through the query "changes".`,
    'TOO_MANY_SUBSCRIBERS',
  );

/** What was recorded after a backup is gone once that is restored: to wait for it would miss what takes its place. */
const ahead = (): InputError =>
  new InputError(
    'The cursor is of a change that is not in this registry, which may have been restored from a backup. ' +
      'Read the registry anew, and follow it without a cursor.',
    'INVALID_CURSOR',
  );
