import { tidy } from '../../database/vietnamese-text';
import type { Outcome } from './outcome';
import { readDate } from './read-date';
import { readNumber } from './read-number';
import { readFlag } from './read-value';

/** What a function of an expression is given: anything, or nothing. */
type MappingFunction = (value: unknown, ...options: readonly unknown[]) => unknown;

/** Longer fillings are a mistake, or somebody's attempt to fill the memory. */
const MAX_PADDING = 1_000;

/** What expressions may call beside JSONata's own functions; nothing gives nothing. */
export const mappingFunctions: Readonly<Record<string, MappingFunction>> = {
  /** A date however it is written, as `2021-03-15`, `2021-03` or `2021`. */
  date: value => (isNothing(value) ? undefined : valueOrThrow(readDate(value))),
  /** Whether a mark or a word says yes. */
  flag: value => (isNothing(value) ? undefined : valueOrThrow(readFlag(value))),
  /** A number however it is written; the second parameter is the decimal mark. */
  decimal: (value, mark) =>
    isNothing(value)
      ? undefined
      : valueOrThrow(readNumber(value, mark === ',' || mark === '.' ? mark : undefined)),
  /** A text, or texts, without needless spaces, in composed Unicode. */
  tidy: value => (Array.isArray(value) ? value.map(tidyText) : tidyText(value)),
  /** The lines of a text, without bullets and numbers before them. */
  lines: value => (typeof value === 'string' ? linesOf(value) : value),
  /** The numbers of legal documents that a text names: `59/2014/QH13`, `37/2021/NĐ-CP`, `714/QĐ-TTg`. */
  documents: value => (typeof value === 'string' ? documentsIn(value) : undefined),
  /** The name of a thing, whichever way it is nested, in a language: Vietnamese unless another is asked for. */
  nameOf: (value, language) => nameOf(value, typeof language === 'string' ? language : 'vi'),
  pad,
};

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && tidy(value) === '');

function valueOrThrow(read: Outcome<unknown>): unknown {
  if ('problem' in read) throw new TypeError(read.problem);
  return read.value;
}

const tidyText = (value: unknown): unknown => (typeof value === 'string' ? tidy(value) : value);

const BULLET = /^(?:[-–—+*•●▪◦‣·]|\d{1,3}[.)](?!\d)|[a-zđ]\))\s*/iu;

const linesOf = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map(line => tidy(tidy(line).replace(BULLET, '')))
    .filter(line => line !== '');

/** A number, the year where the kind has one, and the kind with its issuer. */
const DOCUMENT = /\b\d{1,5}\/(?:\d{4}\/)?\p{Lu}[\p{Lu}\d]*(?:-\p{L}[\p{L}\d]*)*/gu;

const documentsIn = (text: string): string[] => [...new Set(tidy(text).match(DOCUMENT) ?? [])];

/** Where the name of a thing is found in it, the likeliest first. */
const NAMES = ['@value', 'title', 'name', 'label', 'display_name', 'prefLabel', 'value'];
/** Things in things in things are no names. */
const MAX_DEPTH = 4;

function nameOf(value: unknown, language: string, depth = 0): unknown {
  if (typeof value === 'string') return isNothing(value) ? undefined : tidy(value);
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return undefined;
  return Array.isArray(value) ? nameAmong(value, language, depth) : nameWithin(value, language, depth);
}

function nameWithin(thing: object, language: string, depth: number): unknown {
  const parts = new Map<string, unknown>(Object.entries(thing));
  for (const key of [language, ...NAMES]) {
    const name = nameOf(parts.get(key), language, depth + 1);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Of several names the one in the language, else the first that says nothing of a language, else the first. */
function nameAmong(values: readonly unknown[], language: string, depth: number): unknown {
  const chosen =
    values.find(value => languageOf(value)?.split('-')[0] === language) ??
    values.find(value => languageOf(value) === undefined) ??
    values[0];
  return nameOf(chosen, language, depth + 1);
}

function languageOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const named = new Map<string, unknown>(Object.entries(value));
  const language = named.get('@language') ?? named.get('language') ?? named.get('lang');
  return typeof language === 'string' ? language.toLowerCase() : undefined;
}

/** JSONata's own, within bounds: text filled up to a width, before it where the width is negative. */
function pad(value: unknown, width: unknown, filling: unknown = ' '): unknown {
  if (typeof value !== 'string' || typeof width !== 'number') return undefined;
  if (Math.abs(width) > MAX_PADDING)
    throw new RangeError(`$pad fills up to ${String(MAX_PADDING)} characters, not ${String(width)}`);
  const length = Math.abs(width) - [...value].length + value.length;
  const filler = typeof filling === 'string' && filling !== '' ? filling : ' ';
  return width < 0 ? value.padStart(length, filler) : value.padEnd(length, filler);
}
