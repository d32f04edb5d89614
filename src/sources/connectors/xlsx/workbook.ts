import { posix } from 'node:path';
import { SourceError } from '../../../errors';
import type { Archive } from './archive';
import { readWholeXml, type XmlAttributes } from './xml';

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** What a workbook consists of. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904, as old Macintosh versions did. */
  readonly from1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

interface Relationship {
  readonly id: string;
  /** The last word of its address, which differs between editions of the standard. */
  readonly type: string;
  readonly part: string;
}

/** Reads what a workbook consists of. Throws a `SourceError` where it is none. */
export async function readWorkbook(archive: Archive, name: string): Promise<Workbook> {
  const [main] = (await relationshipsOf(archive, '')).filter(({ type }) => type === 'officeDocument');
  if (main?.part.endsWith('.xml') !== true)
    throw new SourceError(
      `${name} is a zip archive but no Excel workbook of XML (.xlsx); a binary workbook (.xlsb) has to be saved as .xlsx.`,
      'SOURCE_UNREADABLE',
    );
  const related = await relationshipsOf(archive, main.part);
  const partOf = (type: string): string | null =>
    related.find(relation => relation.type === type)?.part ?? null;
  return {
    ...(await readSheets(archive, main.part, related)),
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
  };
}

async function readSheets(
  archive: Archive,
  part: string,
  related: readonly Relationship[],
): Promise<Pick<Workbook, 'sheets' | 'from1904'>> {
  const sheets: Sheet[] = [];
  let from1904 = false;
  await readWholeXml(part, archive.read(part), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet') sheets.push(...sheetOf(attributes, related));
    },
  });
  return { sheets, from1904 };
}

/** None for a sheet that is a chart. */
function sheetOf(attributes: XmlAttributes, related: readonly Relationship[]): Sheet[] {
  const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
  const found = related.find(relation => relation.id === id && relation.type === 'worksheet');
  if (found === undefined) return [];
  const hidden = (attributes['state'] ?? 'visible') !== 'visible';
  return [{ name: (attributes['name'] ?? '').normalize('NFC'), hidden, part: found.part }];
}

async function relationshipsOf(archive: Archive, part: string): Promise<Relationship[]> {
  const folder = posix.dirname(part);
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relationships: Relationship[] = [];
  if (!archive.has(file)) return relationships;
  await readWholeXml(file, archive.read(file), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = posix.join('/', folder, '/').concat(Target);
      const path = posix.normalize(Target.startsWith('/') ? Target : target);
      relationships.push({ id: Id, type: posix.basename(Type), part: path.slice(1) });
    },
  });
  return relationships;
}
