/** Vietnamese text made comparable: one form for storing, one for finding, one for sorting, the same on every engine. */

/** Composed Unicode, single spaces, no space at the ends. */
export function tidy(text: string): string {
  const composed = text.normalize('NFC');
  // Nearly every text is tidy already, and to look costs less than to replace each space by itself.
  return (UNTIDY.test(composed) ? composed.replace(/\s+/g, ' ') : composed).trim();
}

const UNTIDY = /[^\S ]| {2}/;

/** Without case, tone and diacritics, đ as d: "Dân Cư" and "dan cu" fold to the same text. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().normalize('NFC');

/** The folded words of a text, without repetition. */
export const wordsOf = (text: string): string[] => [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])];

const PUNCTUATION = ' _-–—,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$';
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const ALPHABET = `${PUNCTUATION}0123456789${LETTERS}`;
const FIRST_WEIGHT = 0x22;
const UNKNOWN_LETTER = '~';

/** Each known character as one printable ASCII character above the space, in alphabetical order. */
const WEIGHTS = new Map(
  [...ALPHABET].map((character, index) => [character, String.fromCharCode(FIRST_WEIGHT + index)]),
);

/** ngang, huyền, hỏi, ngã, sắc, nặng. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const TONE_MARKS = /[\u0300\u0309\u0303\u0301\u0323]/u;

/**
 * A text whose binary order is the Vietnamese alphabetical order: letters first (a ă â b c d đ e ê …), then tones
 * over the whole text (ngang huyền hỏi ngã sắc nặng), then lower before upper case. It is plain ASCII, so that
 * SQLite and PostgreSQL (collation "C") agree; it equals the order of the Unicode collation for `vi`.
 */
export function sortKey(text: string): string {
  let letters = '';
  let tones = '';
  let cases = '';
  for (const character of tidy(text)) {
    const share = shareOf(character);
    letters += share.letters;
    tones += share.tone;
    cases += share.isUpper;
  }
  return `${letters} ${tones.replace(/0+$/, '')} ${cases.replace(/0+$/, '')}`;
}

/** What a character adds to the three parts of a sort key. */
interface Share {
  readonly letters: string;
  readonly tone: string;
  readonly isUpper: string;
}

/** Texts are made of a few hundred characters; what else there may be is worked out each time. */
const MAX_SHARES = 2_000;
const shares = new Map<string, Share>();

function shareOf(character: string): Share {
  const known = shares.get(character);
  if (known) return known;
  const share = workOut(character);
  if (shares.size < MAX_SHARES) shares.set(character, share);
  return share;
}

function workOut(character: string): Share {
  const marks = character.normalize('NFD');
  const tone = TONE_MARKS.exec(marks)?.[0] ?? '';
  const marked = marks.replace(TONE_MARKS, '').normalize('NFC');
  // A foreign accent sorts with its plain letter.
  const letter = WEIGHTS.has(marked.toLowerCase()) ? marked : plain(marked);
  const lower = letter.toLowerCase();
  return {
    letters: WEIGHTS.get(lower) ?? UNKNOWN_LETTER + (lower.codePointAt(0) ?? 0).toString(16).padStart(6, '0'),
    tone: String(TONES.indexOf(tone)),
    isUpper: lower === letter ? '0' : '1',
  };
}

function plain(letter: string): string {
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return bare === '' ? letter : bare;
}
