import type { Validators } from '../connector';
import type { SourceConfig } from '../source-config';

/** What leads to the next page: a cursor, or an address. */
export type Next = string | number;

/** One answer of a source that gives its records page by page. */
export interface Page {
  readonly items: readonly unknown[];
  /** How many records the source says it has in all; null where it does not. */
  readonly total: number | null;
  /** Null where the answer names none. */
  readonly next: Next | null;
  /** Why it is not sure that this is all the page holds. */
  readonly flaw?: string;
  readonly notModified?: boolean;
  /** Of a source that is one document. */
  readonly validators?: Validators;
}

/** Where the next page starts: by number from 1, by records read so far, by what the page before named. */
export interface Position {
  readonly page: number;
  readonly offset: number;
  readonly next: Next | null;
}

export interface PageWalk {
  readonly limits: Pick<SourceConfig['limits'], 'pages' | 'rows'>;
  /** Whether there is one page, the pages are counted, or each names the next. */
  readonly order: 'single' | 'counted' | 'linked';
  read(position: Position): Promise<Page>;
  /** What tells an item from all others, where the source has that: then items that shifted between pages are missed. */
  identify?(item: unknown): string | undefined;
}
