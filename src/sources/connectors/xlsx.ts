import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SourceError } from '../../errors';
import type { SourceKind } from '../../modules/source/source.table';
import type { Connector, Reading, SourceRecord, UnreadableRecord } from '../connector';
import type { SourceOf } from '../source-config';
import { bytesOf, isFinal, messageOf, openDocument, type SourceDocument } from './document';
import { Archive, type ArchiveFile } from './xlsx/archive';
import { readMerges } from './xlsx/merges';
import { readSharedStrings } from './xlsx/shared-strings';
import { sheetRows } from './xlsx/sheet';
import { SheetTable } from './xlsx/sheet-table';
import { readDayStyles } from './xlsx/styles';
import { readWorkbook, type Sheet, type Workbook } from './xlsx/workbook';

type XlsxSource = SourceOf<SourceKind.XLSX>;

/**
 * Reads a sheet of an Excel workbook — of a file or an address — row by row. Throws a `SourceError` where it is
 * none, is damaged, protected or unsafe, and beyond the limits of the source: a workbook is checked as a whole
 * before its first record is given.
 */
export const readXlsx: Connector<XlsxSource> = async function* (source, reading) {
  const document = await openDocument(source, reading);
  const { validators } = document;
  if (document.notModified) return { complete: true, notModified: true, validators };
  const copy = await localCopy(document, source, reading);
  try {
    const notes = yield* readFile(
      {
        path: copy.path,
        name: document.name,
        limits: source.limits,
        signal: reading.signal,
      },
      source,
    );
    return { complete: true, validators, notes };
  } finally {
    await copy.remove();
  }
};

interface LocalCopy {
  readonly path: string;
  remove(): Promise<void>;
}

/** A zip archive has to be read from its end: what comes over the network is put into a file first. */
async function localCopy(document: SourceDocument, source: XlsxSource, reading: Reading): Promise<LocalCopy> {
  if (document.path !== null) return { path: document.path, remove: () => Promise.resolve() };
  const folder = await mkdtemp(join(tmpdir(), 'lien-thong-workbook-'));
  const path = join(folder, 'workbook.xlsx');
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await pipeline(bytesOf(document, source, reading.signal), createWriteStream(path));
  } catch (cause) {
    await remove();
    if (isFinal(cause, reading.signal)) throw cause;
    throw new SourceError(
      `${document.name} was not received as a whole: ${messageOf(cause)}.`,
      'SOURCE_UNREADABLE',
      { cause },
    );
  }
  return { path, remove };
}

async function* readFile(
  file: ArchiveFile,
  source: XlsxSource,
): AsyncGenerator<SourceRecord | UnreadableRecord, string[]> {
  const archive = await Archive.open(file);
  try {
    const workbook = await readWorkbook(archive, file.name);
    const sheet = chooseSheet(workbook, source.options.sheet, file.name);
    const table = new SheetTable({
      source,
      name: file.name,
      sheet: sheet.name,
      from1904: workbook.from1904,
      sharedStrings: await readSharedStrings(archive, workbook.sharedStrings, file),
      dayStyles: await readDayStyles(archive, workbook.styles),
      merges: await readMerges(sheet.part, archive.read(sheet.part), file.name),
    });
    for await (const row of sheetRows(sheet.part, archive.read(sheet.part))) yield* table.read(row);
    return [`sheet ${sheet.name}`, ...table.notes()];
  } finally {
    archive.close();
  }
}

function chooseSheet({ sheets }: Workbook, wanted: string | undefined, name: string): Sheet {
  const found =
    wanted === undefined
      ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0])
      : sheets.find(sheet => sheet.name === wanted.normalize('NFC'));
  if (found !== undefined) return found;
  const there = sheets.map(sheet => `"${sheet.name}"`).join(', ');
  throw new SourceError(
    wanted === undefined
      ? `${name} has no sheet of cells.`
      : `${name} has no sheet "${wanted}"; it has ${there}.`,
    'SOURCE_UNREADABLE',
  );
}
