import { Readable } from 'node:stream';
import { SourceError } from '../../errors';
import { showUrl } from './conceal';
import type { Exchange } from './exchange';
import { describeFailure, told } from './hindrance';
import type { Patience } from './patience';
import { unpack } from './unpack';

const MEGABYTE = 1_024 * 1_024;

/** Counts what comes in, unpacked. Throws `SOURCE_TOO_LARGE` as soon as it is more than the limit. */
export const createTally = (limit: string, megabytes: number): ((bytes: number, url: URL) => void) => {
  let total = 0;
  return (bytes, url) => {
    total += bytes;
    if (total <= megabytes * MEGABYTE) return;
    throw new SourceError(
      `${showUrl(url)} sends more than the ${String(megabytes)} MB of "limits.${limit}"; raise it if so much is right`,
      'SOURCE_TOO_LARGE',
    );
  };
};

export type Tally = ReturnType<typeof createTally>;

const encodingOf = ({ headers }: Exchange): string => headers['content-encoding'] ?? '';

/** The unpacked pieces of a body. Throws what is described in `hindrance.ts`, and lets go of the line at the end. */
export async function* readPieces(
  answer: Exchange,
  patience: Patience,
  tally: Tally,
): AsyncGenerator<Buffer> {
  const { url } = answer;
  try {
    const unpacked = await patience.wait(url, () => unpack(answer.body, encodingOf(answer)));
    const pieces: AsyncIterator<Buffer> = unpacked[Symbol.asyncIterator]();
    for (;;) {
      const next = await patience.wait(url, () => pieces.next());
      if (next.done === true) return;
      tally(next.value.length, url);
      yield next.value;
    }
  } catch (error) {
    patience.signal.throwIfAborted();
    throw describeFailure(error, url);
  } finally {
    patience.stop();
    answer.body.destroy();
  }
}

/** All pieces as one, counted by a tally of their own. */
export const readWhole = async (pieces: AsyncIterable<Buffer>, url: URL, tally: Tally): Promise<Buffer> => {
  const read: Buffer[] = [];
  for await (const piece of pieces) {
    tally(piece.length, url);
    read.push(piece);
  }
  return Buffer.concat(read);
};

/** Pieces as a stream that reads no faster than it is read, and stops the request when it is given up. */
export const streamOf = (pieces: AsyncGenerator<Buffer>, patience: Patience): Readable =>
  new Readable({
    read() {
      pieces.next().then(
        next => this.push(next.done === true ? null : next.value),
        (error: unknown) => this.destroy(told(error) as Error),
      );
    },
    destroy(error, done) {
      patience.stop();
      done(error);
    },
  });
