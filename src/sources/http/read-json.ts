import { SourceError } from '../../errors';

const SHOWN = 120;
const HTML = /^\s*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)\b/i;
const TITLE = /<title[^>]*>([^<]*)/i;

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

const describePage = (text: string): string => {
  const title = shorten(TITLE.exec(text)?.[1] ?? '');
  return title === ''
    ? 'an HTML page, perhaps a login page'
    : `an HTML page titled "${title}", perhaps a login page`;
};

/** What a text is that is not the JSON that was asked for. */
export const describeText = (text: string): string => {
  if (text.trim() === '') return 'an empty text';
  if (HTML.test(text)) return describePage(text);
  if (text.trimStart().startsWith('<')) return `XML, or HTML without a head: "${shorten(text)}"`;
  return `the text "${shorten(text)}"`;
};

const decode = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError(
      `came as text that is not UTF-8 but has to be: "${shorten(bytes.subarray(0, SHOWN).toString('latin1'))}"`,
      'SOURCE_UNREADABLE',
    );
  }
};

/** Where the parser stopped; the end where it says no position, as it does for a text that ended too early. */
const positionOf = (message: string, text: string): number => {
  if (/Unterminated string|end of JSON/.test(message)) return text.length;
  return Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN);
};

const describeBroken = (text: string, message: string): string => {
  if (!/^\s*[[{"]/.test(text)) return `came as ${describeText(text)} instead of JSON`;
  const position = positionOf(message, text);
  if (position >= text.trimEnd().length)
    return `came as JSON that is cut off at position ${String(text.length)}`;
  const around = Number.isNaN(position) ? text : text.slice(Math.max(0, position - 20), position + 20);
  return `came as JSON that is broken near "${shorten(around)}": ${shorten(message)}`;
};

/** A UTF-8 text, with or without a byte order mark, as JSON. Throws `SOURCE_UNREADABLE` saying what it is instead. */
export const readJson = (bytes: Buffer): unknown => {
  const text = decode(bytes);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new SourceError(describeBroken(text, String(error)), 'SOURCE_UNREADABLE');
  }
};
