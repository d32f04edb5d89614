import { Readable, pipeline } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import type { Delimiter } from './csv-delimiter';
import { messageOf } from './document';

/** A row of a delimited text. */
export interface CsvRow {
  /** The lines it begins and ends on, counted from 1. */
  readonly first: number;
  readonly last: number;
  readonly cells: readonly string[];
}

/** How a text ended: whole, or with what it was cut off by. */
export interface CsvEnd {
  readonly reason: string | null;
  readonly cause: unknown;
}

const LONGEST_ROW = 1_048_576;

/**
 * Splits a text whose lines end with `\n` into rows, blank ones too. A text that breaks off or holds a quote without
 * an end still gives the whole rows before.
 */
export async function* csvRows(
  texts: AsyncIterable<string>,
  delimiter: Delimiter,
): AsyncGenerator<CsvRow, CsvEnd> {
  const feed = new Feed(texts);
  let unclosed: CsvError | undefined;
  const parser = parse({
    ...SETTINGS,
    delimiter,
    on_skip: error => {
      unclosed ??= error;
      feed.stopped = true;
      return undefined;
    },
  });
  // Errors of the feed are kept there; those of the parser reach the loop.
  pipeline(Readable.from(feed.pieces()), parser, () => undefined);
  let last = 0;
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
    // What breaks off in the middle of a row is no row; what follows a row without end is not known to be one.
    if (feed.failure !== null && info.lines > feed.lines) continue;
    if (unclosed !== undefined && info.lines >= lineOf(unclosed)) continue;
    yield { first: last + 1, last: info.lines, cells: record };
    last = info.lines;
  }
  return endOf(feed, unclosed, last);
}

const SETTINGS = {
  record_delimiter: '\n',
  info: true,
  max_record_size: LONGEST_ROW,
  relax_column_count: true,
  relax_quotes: true,
  skip_records_with_error: true,
} as const;

const lineOf = (error: CsvError): number => Number(error['lines']);

function endOf(feed: Feed, unclosed: CsvError | undefined, last: number): CsvEnd {
  const row = `the row that begins on line ${String(last + 1)}`;
  if (feed.failure !== null)
    return {
      reason: `The text breaks off after line ${String(feed.lines)}: ${messageOf(feed.failure.cause)}`,
      cause: feed.failure.cause,
    };
  if (unclosed === undefined) return { reason: null, cause: null };
  const where =
    unclosed.code === 'CSV_MAX_RECORD_SIZE' ? `within ${String(LONGEST_ROW)} bytes` : 'before the end';
  return {
    reason: `A quote is opened in ${row} and not closed ${where}; that row and what follows is not read.`,
    cause: unclosed,
  };
}

/** Hands a text on, counting its lines, and ends early rather than fail. */
class Feed {
  lines = 0;
  stopped = false;
  failure: { readonly cause: unknown } | null = null;

  constructor(private readonly texts: AsyncIterable<string>) {}

  async *pieces(): AsyncGenerator<string> {
    try {
      for await (const text of this.texts) {
        if (this.stopped) return;
        this.lines += text.split('\n').length - 1;
        yield text;
      }
    } catch (cause) {
      this.failure = { cause };
    }
  }
}
