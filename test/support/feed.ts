import { ANYONE, type Asker } from '../../src/access/caller';
import type { Identify } from '../../src/feed/follow';
import type { Shared } from '../../src/context';
import type { Db } from '../../src/database/connect';
import { ViewCache } from '../../src/database/view-cache';
import { ChangeFeed } from '../../src/feed/change-feed';
import type { FeedPage } from '../../src/feed/follower';
import { createRepositories } from '../../src/repositories';

export const PUBLIC: Asker = { caller: ANYONE };

/** Tells that it is anyone. */
export const anyone: Identify = () => Promise.resolve(PUBLIC);

/** What a feed shares with requests; nothing is kept. */
export const sharedOn = (db: Db): Shared => ({
  repositories: createRepositories(db),
  cache: new ViewCache(0),
});

/** A feed of its own over a database. */
export const feedOn = (db: Db, maxSubscribers = 100): ChangeFeed =>
  new ChangeFeed({ reads: db.reads, shared: sharedOn(db), maxSubscribers, failed: () => undefined });

/** The records of so many changes that come next. */
export async function takeFrom(pages: AsyncIterator<FeedPage>, count: number): Promise<string[]> {
  const taken: string[] = [];
  while (taken.length < count) {
    const step = await pages.next();
    if (step.done === true) throw new Error(`The feed ended after ${String(taken.length)} changes`);
    taken.push(...step.value.events.flatMap(({ row }) => (row ? [row.record] : [])));
  }
  return taken;
}
