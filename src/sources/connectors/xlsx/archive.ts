import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { SourceError } from '../../../errors';
import type { SourceConfig } from '../../source-config';
import { isFinal, messageOf, tooLarge } from '../document';
import { otherFormat } from '../other-formats';

const MOST_PARTS = 10_000;
const MEGABYTE = 1_048_576;
/** Sheets pack to a tenth, at most to a hundredth; beyond this a part is made to fill the memory. */
const HIGHEST_RATIO = 200;
const RATIO_COUNTS_FROM = 10 * MEGABYTE;
const ZIP_MAGIC = '504b0304';
const OLE_MAGIC = 'd0cf11e0';
/** The name of the stream of a protected workbook, as old Office files write names. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Where a workbook is, and what it may take. */
export interface ArchiveFile {
  readonly path: string;
  /** For messages. */
  readonly name: string;
  readonly limits: SourceConfig['limits'];
  readonly signal: AbortSignal;
}

/** The parts of a workbook. */
export class Archive {
  private readonly unpacked = new Map<string, number>();

  private constructor(
    private readonly file: ArchiveFile,
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Entry>,
  ) {}

  /** Opens a workbook. Throws a `SourceError` that says what the file is where it is none, or is damaged. */
  static async open(file: ArchiveFile): Promise<Archive> {
    await refuseOtherFiles(file);
    let zip: ZipFile | undefined;
    try {
      zip = await openPromise(file.path, { autoClose: false });
      return new Archive(file, zip, await partsOf(zip));
    } catch (cause) {
      zip?.close();
      throw damaged(file, cause);
    }
  }

  has(part: string): boolean {
    return this.parts.has(part.toLowerCase());
  }

  /** The bytes of a part. Throws a `SourceError` where it is missing, damaged, encrypted, too large or a zip bomb. */
  async *read(part: string): AsyncGenerator<Buffer> {
    const entry = this.parts.get(part.toLowerCase());
    if (entry === undefined) throw damaged(this.file, new Error(`its part ${part} is missing`));
    this.refuseUnsafe(part, entry);
    try {
      const stream: Readable = await this.zip.openReadStreamPromise(entry);
      yield* checked(stream as AsyncIterable<Buffer>, entry.crc32, this.file.signal);
    } catch (cause) {
      throw isFinal(cause, this.file.signal) ? cause : damaged(this.file, cause);
    }
  }

  close(): void {
    this.zip.close();
  }

  private refuseUnsafe(part: string, { compressedSize, uncompressedSize }: Entry): void {
    const { name, limits } = this.file;
    this.unpacked.set(part, uncompressedSize);
    const total = [...this.unpacked.values()].reduce((sum, size) => sum + size, 0);
    if (uncompressedSize > RATIO_COUNTS_FROM && uncompressedSize > compressedSize * HIGHEST_RATIO)
      throw new SourceError(
        `${name} is a zip bomb: its part ${part} has ${String(compressedSize)} bytes packed and ${String(uncompressedSize)} unpacked.`,
        'SOURCE_UNSAFE',
      );
    if (total > limits.megabytes * MEGABYTE)
      throw tooLarge(`${name}, unpacked,`, `${String(limits.megabytes)} MB`, 'megabytes');
  }
}

async function partsOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const parts = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (parts.size === MOST_PARTS) throw new Error(`it has more than ${String(MOST_PARTS)} parts`);
    parts.set(entry.fileName.toLowerCase(), entry);
  }
  return parts;
}

/** The library compares lengths, not sums. */
async function* checked(
  chunks: AsyncIterable<Buffer>,
  sum: number,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  let found = 0;
  for await (const chunk of chunks) {
    signal.throwIfAborted();
    found = crc32(chunk, found);
    yield chunk;
  }
  if (found !== sum) throw new Error('its checksum does not agree');
}

const unreadable = (message: string, cause?: unknown): SourceError =>
  new SourceError(message, 'SOURCE_UNREADABLE', { cause });

function damaged({ name }: ArchiveFile, cause: unknown): SourceError {
  return cause instanceof SourceError
    ? cause
    : unreadable(`${name} is an .xlsx file that is cut off or damaged: ${messageOf(cause)}.`, cause);
}

async function refuseOtherFiles(file: ArchiveFile): Promise<void> {
  const beginning = await beginningOf(file.path);
  const magic = beginning.toString('hex', 0, 4);
  if (magic === ZIP_MAGIC) return;
  if (magic === OLE_MAGIC) throw unreadable(oldFile(file.name, beginning.includes(ENCRYPTED)));
  const what = otherFormat(beginning) ?? (beginning.length === 0 ? 'empty' : 'something else');
  throw unreadable(`${file.name} is ${what}, not an .xlsx file.`);
}

const oldFile = (name: string, encrypted: boolean): string =>
  encrypted
    ? `${name} is protected by a password; save it without one.`
    : `${name} is an old Excel file (.xls); open it and save it as .xlsx ("Excel Workbook").`;

async function beginningOf(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MEGABYTE), 0, MEGABYTE, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
