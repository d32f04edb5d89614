import { SourceError } from '../../errors';
import { createTally, readPieces } from './answer-body';
import { showUrl } from './conceal';
import type { Exchange } from './exchange';
import { Hindrance } from './hindrance';
import type { Patience } from './patience';
import { describeText } from './read-json';
import { retryAfter } from './retry-after';

/** Answers that may be others a little later. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
const GOOD: ReadonlySet<number> = new Set([200, 203]);
const EXCERPT_BYTES = 2_048;

const HINTS: Readonly<Record<number, string>> = {
  401: 'The "headers" of the source may be wrong or missing.',
  403: 'The "headers" of the source may be wrong or missing, or it does not answer programs.',
  404: 'Its "address" may have changed.',
  429: 'It is asked too often.',
};

/** What a refusal says of itself; nothing where that cannot be read either. */
const readExcerpt = async (answer: Exchange, patience: Patience): Promise<string> => {
  const read: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const piece of readPieces(answer, patience, createTally('megabytes', 1))) {
      read.push(piece);
      bytes += piece.length;
      if (bytes > EXCERPT_BYTES) break;
    }
  } catch {
    return '';
  }
  return `, with ${describeText(Buffer.concat(read).subarray(0, EXCERPT_BYTES).toString())}`;
};

const sayWhere = (answer: Exchange, asked: string): string => {
  const shown = showUrl(answer.url);
  return shown === showUrl(asked) ? shown : `${shown}, where ${showUrl(asked)} redirected to,`;
};

export interface Question {
  readonly url: string;
  /** Whether the answer may be that nothing changed. */
  readonly conditional: boolean;
  /** Whether the headers of the source were sent to whoever answered. */
  readonly authorized: boolean;
}

/** Throws a `SourceError`, or a `Hindrance`, for every answer but the one that was asked for. */
export const checkStatus = async (
  answer: Exchange,
  question: Question,
  patience: Patience,
): Promise<void> => {
  const { status } = answer;
  if (GOOD.has(status) || (status === 304 && question.conditional)) return;
  const excerpt = await readExcerpt(answer, patience);
  const withheld = question.authorized
    ? ''
    : ' The "headers" of the source were not sent there: it is another origin.';
  const hint = HINTS[status] === undefined ? '' : ` ${HINTS[status]}`;
  const error = new SourceError(
    `${sayWhere(answer, question.url)} answered with status ${String(status)} instead of 200${excerpt}.${hint}${withheld}`,
    'SOURCE_REFUSED',
  );
  throw PASSING.has(status) ? new Hindrance(error, retryAfter(answer.headers)) : error;
};
