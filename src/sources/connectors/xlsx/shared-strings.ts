import { tooLarge } from '../document';
import type { Archive, ArchiveFile } from './archive';
import { readWholeXml, type XmlHandler } from './xml';

const MEGABYTE = 1_048_576;
/** What a text takes beside its letters, about. */
const OVERHEAD = 32;

/** Joins the runs of a rich text, without the readings that stand above its letters in East Asia. */
export class RichText {
  private inText = false;
  private inReading = false;
  value = '';

  open(name: string): void {
    if (name === 'rPh') this.inReading = true;
    this.inText = name === 't';
  }

  close(name: string): void {
    if (name === 'rPh') this.inReading = false;
    if (name === 't') this.inText = false;
  }

  add(text: string): void {
    if (this.inText && !this.inReading) this.value += text;
  }
}

/** The texts that the cells of a workbook share; they have to be held as a whole, within `documentMegabytes`. */
export async function readSharedStrings(
  archive: Archive,
  part: string | null,
  { name, limits }: ArchiveFile,
): Promise<string[]> {
  if (part === null || !archive.has(part)) return [];
  const strings: string[] = [];
  let size = 0;
  const handler = eachText(text => {
    strings.push(text);
    size += text.length * 2 + OVERHEAD;
    if (size > limits.documentMegabytes * MEGABYTE)
      throw tooLarge(
        `The table of texts of ${name}`,
        `${String(limits.documentMegabytes)} MB`,
        'documentMegabytes',
      );
  });
  await readWholeXml(part, archive.read(part), handler);
  return strings;
}

function eachText(take: (text: string) => void): XmlHandler {
  let rich = new RichText();
  return {
    open: name => {
      if (name === 'si') rich = new RichText();
      rich.open(name);
    },
    close: name => {
      rich.close(name);
      if (name === 'si') take(rich.value);
    },
    text: text => {
      rich.add(text);
    },
  };
}
