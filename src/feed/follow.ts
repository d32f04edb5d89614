import type { Asker } from '../access/caller';
import type { ChangeFilter } from '../modules/change/change.repository';

/** Tells who follows, each time anew; throws an `AccessError` where that is nobody any longer. */
export type Identify = () => Promise<Asker>;

/** Which changes are followed, and from where on. */
export interface Following {
  readonly filter?: ChangeFilter | null;
  /** The cursor of the last change that is known; absent: from now on. */
  readonly after?: string | null;
}

/** What a subscription asks of the request that it belongs to. */
export interface Follow {
  /** The events that follow, as they are recorded; throws an `InputError` for a cursor that is none. */
  follow(following: Following): Promise<AsyncIterable<unknown>>;
}
