import { SourceError } from '../../errors';
import type { SourceKind } from '../../modules/source/source.table';
import type { Connector, Reading, SourceRecord, UnreadableRecord, WalkEnd } from '../connector';
import { decodeBytes } from '../encodings/decode-bytes';
import { decodeStream } from '../encodings/decode-stream';
import { byteOrderMarkLength, detectEncoding } from '../encodings/detect-encoding';
import { type Encoding, ENCODING_NAMES } from '../encodings/encoding';
import { endOfLastLine } from '../encodings/line-ends';
import type { Malformed } from '../encodings/malformed';
import type { SourceOf } from '../source-config';
import { DELIMITER_NAMES, type Delimiter, detectDelimiter } from './csv-delimiter';
import { type CsvEnd, type CsvRow, csvRows } from './csv-rows';
import { CsvTable } from './csv-table';
import { bytesOf, isFinal, openDocument, type SourceDocument } from './document';
import { otherFormat } from './other-formats';

type CsvSource = SourceOf<SourceKind.CSV>;

const SAMPLE = 65_536;

/**
 * Reads a delimited text — of a file or an address — row by row; its encoding and its delimiter are found out
 * unless they are given. Throws a `SourceError` where it is none, where its encoding cannot be told, and beyond the
 * limits of the source; where it breaks off, its end is incomplete.
 */
export const readCsv: Connector<CsvSource> = async function* (source, reading) {
  const document = await openDocument(source, reading);
  const { validators } = document;
  if (document.notModified) return { complete: true, notModified: true, validators };
  const bytes = bytesOf(document, source, reading.signal);
  const { sample, all } = await sampleOf(bytes);
  const other = otherFormat(sample);
  if (other !== null) throw unreadable(`${document.name} is ${other}, not a delimited text (CSV).`);
  const format = formatOf(document, source, sample);
  const malformed: Malformed[] = [];
  const texts = decodeStream(all, format.encoding, found => malformed.push(found));
  const rows = csvRows(texts, format.delimiter);
  const table = new CsvTable(source, document.name, malformed);
  const end = yield* recordsOf(table, rows);
  throwIfUnread(document, table, end, reading);
  return { ...walkEnd(end, [...format.notes, ...table.notes()]), validators };
};

async function* recordsOf(
  table: CsvTable,
  rows: AsyncGenerator<CsvRow, CsvEnd>,
): AsyncGenerator<SourceRecord | UnreadableRecord, CsvEnd> {
  try {
    for (;;) {
      const next = await rows.next();
      if (next.done === true) return next.value;
      const piece = table.read(next.value);
      if (piece !== null) yield piece;
    }
  } finally {
    await rows.return({ reason: null, cause: null });
  }
}

function throwIfUnread(document: SourceDocument, table: CsvTable, end: CsvEnd, reading: Reading): void {
  if (end.reason === null) return;
  if (isFinal(end.cause, reading.signal)) throw end.cause;
  if (!table.begun) throw unreadable(`${document.name} ends before its headings. ${end.reason}`, end.cause);
}

const walkEnd = ({ reason }: CsvEnd, notes: readonly string[]): WalkEnd =>
  reason === null ? { complete: true, notes } : { complete: false, reason, notes };

const unreadable = (message: string, cause?: unknown): SourceError =>
  new SourceError(message, 'SOURCE_UNREADABLE', { cause });

/** The beginning of some bytes, and all of them. */
async function sampleOf(
  bytes: AsyncGenerator<Buffer>,
): Promise<{ sample: Buffer; all: AsyncIterable<Buffer> }> {
  const chunks: Buffer[] = [];
  let length = 0;
  let failure: { readonly cause: unknown } | null = null;
  try {
    while (length < SAMPLE) {
      const next = await bytes.next();
      if (next.done === true) break;
      chunks.push(next.value);
      length += next.value.length;
    }
  } catch (cause) {
    failure = { cause };
  }
  return { sample: Buffer.concat(chunks).subarray(0, SAMPLE), all: all(chunks, bytes, failure) };
}

async function* all(
  chunks: readonly Buffer[],
  rest: AsyncGenerator<Buffer>,
  failure: { readonly cause: unknown } | null,
): AsyncGenerator<Buffer> {
  yield* chunks;
  if (failure !== null) throw failure.cause;
  yield* rest;
}

interface Format {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly notes: readonly string[];
}

function formatOf(document: SourceDocument, source: CsvSource, sample: Buffer): Format {
  const { options } = source;
  const { encoding, why } =
    options.encoding === undefined
      ? toldEncoding(document, sample)
      : { encoding: options.encoding, why: 'given' };
  const delimiter =
    options.delimiter ??
    detectDelimiter(wholeLinesOf(sample, encoding), options.skipRows + options.headerRows - 1);
  return {
    encoding,
    delimiter,
    notes: [
      `encoding ${ENCODING_NAMES[encoding]} (${why})`,
      `delimiter ${DELIMITER_NAMES[delimiter]}${options.delimiter === undefined ? '' : ' (given)'}`,
    ],
  };
}

function toldEncoding(document: SourceDocument, sample: Buffer): { encoding: Encoding; why: string } {
  const { encoding, confidence, why } = detectEncoding(sample);
  if (confidence !== 'unclear') return { encoding, why };
  throw unreadable(
    `The encoding of ${document.name} cannot be told: ${why}. If it is right nevertheless, or another one, name it as options.encoding of the source: one of ${Object.keys(ENCODING_NAMES).join(', ')}.`,
  );
}

/** Without the byte order mark, and without the line that the sample cuts off. */
function wholeLinesOf(sample: Buffer, encoding: Encoding): string {
  const end = sample.length < SAMPLE ? sample.length : endOfLastLine(sample, encoding);
  return decodeBytes(sample.subarray(byteOrderMarkLength(sample, encoding), end), encoding).replace(
    /\r\n?/g,
    '\n',
  );
}
