import { tidy } from '../../database/vietnamese-text';

const HTML = /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|script|meta|title)\b/i;
const TITLE = /<title[^>]*>([^<]{1,200})/i;

const MAGIC: readonly (readonly [string, string])[] = [
  ['504b0304', 'a zip archive, as .xlsx files are'],
  ['d0cf11e0', 'an old Office file (.xls, .doc), or one that is protected by a password'],
  ['25504446', 'a PDF'],
  ['1f8b', 'a gzip archive'],
];

/** What a document is if it is plainly something other than the table it should be; null if nothing speaks against it. */
export function otherFormat(beginning: Buffer): string | null {
  const hex = beginning.toString('hex', 0, 4);
  const known = MAGIC.find(([magic]) => hex.startsWith(magic));
  return (
    known?.[1] ??
    htmlPage(
      beginning
        .toString('utf8')
        .replace(/\0/g, '')
        .replace(/^[^\t-~]+/, ''),
    )
  );
}

function htmlPage(text: string): string | null {
  if (!HTML.test(text)) return null;
  const title = TITLE.exec(text)?.[1];
  return title === undefined ? 'an HTML page' : `an HTML page titled "${tidy(title)}"`;
}
