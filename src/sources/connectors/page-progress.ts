import { createHash } from 'node:crypto';
import { SourceError } from '../../errors';
import type { WalkEnd } from '../connector';
import type { Next, Page, PageWalk } from './page';

/** An end that says nothing of what is absent. */
export const incomplete = (reason: string): WalkEnd => ({ complete: false, reason });

const fingerprint = (items: readonly unknown[]): string => {
  const hash = createHash('sha256');
  try {
    for (const item of items) hash.update(`${JSON.stringify(item)}\n`);
  } catch {
    throw new SourceError('A record is nested too deep to be read', 'SOURCE_UNSAFE');
  }
  return hash.digest('base64');
};

/** How far a walk has come, and what that says about its end. */
export class PageProgress {
  page = 1;
  offset = 0;
  next: Next | null = null;
  private total: number | null = null;
  private changed = false;
  private fullest = 0;
  private readonly flaws: string[] = [];
  private readonly pages = new Map<string, number>();
  private readonly nexts = new Set<Next>();
  private readonly ids = new Set<string>();

  constructor(private readonly walk: PageWalk) {}

  /** Throws `SOURCE_TOO_LARGE` where the next page is one too many. */
  checkPages(): void {
    if (this.page > this.walk.limits.pages) throw this.tooLarge('pages', this.walk.limits.pages);
  }

  /** Takes in a page before its records are given on. Gives the end where it was there before. */
  enter(page: Page): WalkEnd | null {
    if (this.offset + page.items.length > this.walk.limits.rows)
      throw this.tooLarge('rows', this.walk.limits.rows);
    if (page.total !== null) {
      this.changed ||= this.total !== null && this.total !== page.total;
      this.total = page.total;
    }
    if (page.flaw !== undefined) this.flaws.push(`page ${String(this.page)}: ${page.flaw}`);
    return page.items.length === 0 ? null : this.enterContent(fingerprint(page.items));
  }

  /** Takes in a page after its records were given on. Gives the end where it is the last one. */
  leave(page: Page): WalkEnd | null {
    this.identify(page.items);
    this.offset += page.items.length;
    const last = this.isLast(page);
    this.fullest = Math.max(this.fullest, page.items.length);
    if (last) return this.end(page);
    return this.enterNext(page.next);
  }

  private enterContent(content: string): WalkEnd | null {
    const earlier = this.pages.get(content);
    this.pages.set(content, this.page);
    if (earlier === undefined) return null;
    return incomplete(
      `endless pages: page ${String(this.page)} has the same records as page ${String(earlier)}`,
    );
  }

  private enterNext(next: Next | null): WalkEnd | null {
    this.page += 1;
    this.next = next;
    if (next === null) return null;
    if (this.nexts.has(next)) {
      return incomplete(`endless pages: page ${String(this.page - 1)} leads to a page that was read before`);
    }
    this.nexts.add(next);
    return null;
  }

  private identify(items: readonly unknown[]): void {
    const { walk } = this;
    if (walk.identify === undefined) return;
    items.forEach((item, index) =>
      this.ids.add(walk.identify?.(item) ?? `item ${String(this.offset + index)}`),
    );
  }

  /** A page with less than an earlier one had is the last; the first one only tells what the source gives at a time. */
  private isLast({ items, next }: Page): boolean {
    if (this.walk.order === 'single' || items.length === 0) return true;
    if (this.walk.order === 'linked') return next === null;
    if (this.total !== null) return this.offset >= this.total;
    return items.length < this.fullest;
  }

  private end(page: Page): WalkEnd {
    const reason = [...this.flaws, ...this.missing(page)].join('; ');
    if (reason !== '') return incomplete(reason);
    const more = this.total !== null && this.offset > this.total;
    return {
      complete: true,
      ...(page.validators === undefined ? {} : { validators: page.validators }),
      ...(more
        ? { notes: [`${String(this.total)} records were announced, ${String(this.offset)} came`] }
        : {}),
    };
  }

  private missing(page: Page): string[] {
    if (this.total === null) return [];
    const read = this.walk.identify === undefined ? this.offset : this.ids.size;
    if (read < this.total) return [this.tooFew(page, read, this.total)];
    const shifted = this.changed && this.walk.order === 'counted' && this.walk.identify === undefined;
    return shifted
      ? ['the announced number of records changed while they were read: some may have been missed']
      : [];
  }

  private tooFew({ items }: Page, read: number, total: number): string {
    const again = read < this.offset ? `, and ${String(this.offset - read)} of them twice` : '';
    const last = `page ${String(this.page)} ${items.length === 0 ? 'is empty' : 'is the last'}`;
    return `${last}, but only ${String(read)} of ${String(total)} announced records came${again}`;
  }

  private tooLarge(limit: 'pages' | 'rows', most: number): SourceError {
    return new SourceError(
      `The source has more than the ${String(most)} ${limit} of "limits.${limit}"; raise it if so many are right`,
      'SOURCE_TOO_LARGE',
    );
  }
}
