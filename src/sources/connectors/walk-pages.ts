import { SourceError } from '../../errors';
import type { SourceRecord, UnreadableRecord, WalkEnd } from '../connector';
import type { Page, PageWalk } from './page';
import { incomplete, PageProgress } from './page-progress';
import { readItem } from './read-item';

/** The next page, or the end of the walk where it cannot be read and others before it could. */
const readPage = async (walk: PageWalk, progress: PageProgress): Promise<Page | WalkEnd> => {
  progress.checkPages();
  const { page, offset, next } = progress;
  try {
    return await walk.read({ page, offset, next });
  } catch (error) {
    const passing = error instanceof SourceError && error.code !== 'SOURCE_TOO_LARGE' && page > 1;
    if (!passing) throw error;
    return incomplete(`page ${String(page)} could not be read: ${error.message}`);
  }
};

/**
 * Gives the records of a source page by page. What it has not read it does not take for absent: the end is complete
 * only where as many records came as were announced, or where nothing was and a page was empty or the last.
 * Throws a `SourceError` where the first page cannot be read, and where a limit is passed.
 */
export async function* walkPages(walk: PageWalk): AsyncGenerator<SourceRecord | UnreadableRecord, WalkEnd> {
  const progress = new PageProgress(walk);
  for (;;) {
    const page = await readPage(walk, progress);
    if ('complete' in page) return page;
    if (page.notModified === true)
      return { complete: true, notModified: true, validators: page.validators ?? {} };
    const repeated = progress.enter(page);
    if (repeated) return repeated;
    const where = `page ${String(progress.page)}`;
    for (const [index, item] of page.items.entries())
      yield readItem(item, `${where}, item ${String(index + 1)}`);
    const end = progress.leave(page);
    if (end) return end;
  }
}
