import { SourceError } from '../../../errors';

const UTF16_LITTLE = Buffer.from([0xff, 0xfe]);
const UTF16_BIG = Buffer.from([0xfe, 0xff]);
const XML_ENCODING = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/;
const MEGABYTE = 1_048_576;
/** No piece is longer: what is on one line is not read at once. */
const PIECE = 65_536;

/** What the first bytes of a document say of it. */
export interface Opened {
  /** The first characters, as far as they are known before the encoding is. */
  readonly beginning: string;
  /** The whole text, line by line; long lines in several pieces. */
  readonly pieces: AsyncGenerator<string>;
}

/**
 * Opens a document of at most so many megabytes as text. Throws, also while it is read, a `SourceError`: it is larger,
 * or is not text in the encoding it declares, or, declaring none, in UTF-8.
 */
export async function openText(body: AsyncIterable<Uint8Array>, megabytes: number): Promise<Opened> {
  const chunks = within(body, megabytes)[Symbol.asyncIterator]();
  let first = Buffer.alloc(0);
  while (first.length < 1_024) {
    const next = await chunks.next();
    if (next.done) break;
    first = Buffer.concat([first, next.value]);
  }
  const encoding = encodingOf(first);
  const beginning = decoder(encoding, false).decode(first.subarray(0, 4_096));
  return { beginning, pieces: lines(decoded(first, chunks, encoding)) };
}

/** What goes wrong while a body is read is its sender's doing. */
async function* arriving(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError('The document breaks off before its end', 'SOURCE_UNREACHABLE', { cause: error });
  }
}

async function* within(body: AsyncIterable<Uint8Array>, megabytes: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of arriving(body)) {
    size += chunk.length;
    if (size > megabytes * MEGABYTE) {
      const message = `The document is larger than ${String(megabytes)} MB; raise limits.documentMegabytes if it may be so large`;
      throw new SourceError(message, 'SOURCE_TOO_LARGE');
    }
    yield chunk;
  }
}

function encodingOf(first: Buffer): string {
  if (first.subarray(0, 2).equals(UTF16_LITTLE)) return 'utf-16le';
  if (first.subarray(0, 2).equals(UTF16_BIG)) return 'utf-16be';
  return XML_ENCODING.exec(first.toString('latin1', 0, 256))?.[1] ?? 'utf-8';
}

function decoder(encoding: string, fatal = true): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal });
  } catch (error) {
    throw unreadable(`The document declares the encoding "${encoding}", which is not known`, error);
  }
}

async function* decoded(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const text = decoder(encoding);
  let line = 1;
  const decode = (chunk?: Uint8Array): string => {
    try {
      const piece = text.decode(chunk, { stream: chunk !== undefined });
      line += piece.split('\n').length - 1;
      return piece;
    } catch (error) {
      throw unreadable(`The document is not ${encoding} text after line ${String(line)}`, error);
    }
  };
  yield decode(first);
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield decode(next.value);
  yield decode();
}

async function* lines(texts: AsyncGenerator<string>): AsyncGenerator<string> {
  for await (const text of texts) {
    for (let start = 0; start < text.length;) {
      const end = text.indexOf('\n', start) + 1 || text.length;
      for (let from = start; from < end; from += PIECE) yield text.slice(from, Math.min(from + PIECE, end));
      start = end;
    }
  }
}

const unreadable = (message: string, cause: unknown): SourceError =>
  new SourceError(message, 'SOURCE_UNREADABLE', { cause });
