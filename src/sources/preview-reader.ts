import { z } from 'zod';
import { FirstLines, type HarvestPreview } from './harvest-runner';

const text = z.string().nullable();
const count = z.int().nonnegative().default(0);

const lineSchema = z.object({
  what: z.enum(['ADDED', 'CHANGED', 'VANISHED', 'MISSING', 'UNMATCHED', 'REJECTED', 'LEFT_OUT']),
  type: text,
  code: text,
  sourceId: text,
  place: text,
  field: text,
  before: text,
  after: text,
  message: text,
});

const accountSchema = z.object({
  outcome: z.enum(['APPLIED', 'UNCHANGED', 'HELD', 'FAILED']),
  message: text,
  complete: z
    .boolean()
    .nullable()
    .transform(complete => complete ?? false),
  read: count,
  added: count,
  changed: count,
  closed: count,
  unchanged: count,
  rejected: count,
  unmatched: count,
  missing: count,
});

/** What holds lines begins on a line of text that ends open. */
const WHOLE_LINE = /^\{.*\},?$/;

/** Before the account of a run, which follows its lines. */
const END_OF_LINES = '],';

/**
 * Reads the JSON that a rehearsal prints as it comes: a line of text for each line of the account, then one with the
 * account itself. Millions of lines are counted and not kept.
 */
export class PreviewReader {
  readonly #first = new FirstLines();
  #account: z.infer<typeof accountSchema> | undefined;

  constructor(private readonly source: string) {}

  read(line: string): void {
    if (line.startsWith(END_OF_LINES)) {
      this.#account = accountSchema.parse(JSON.parse(`{${line.slice(END_OF_LINES.length)}`));
    } else if (WHOLE_LINE.test(line)) {
      this.#first.add(lineSchema.parse(JSON.parse(line.replace(/,$/, ''))));
    }
  }

  /** What was read; null where there was no account. */
  preview(): HarvestPreview | null {
    return this.#account ? { ...this.#account, sourceCode: this.source, lines: this.#first.lines } : null;
  }
}
