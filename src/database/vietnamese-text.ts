/** Vietnamese text made comparable: one form for storing, one for finding, one for sorting, the same on every engine. */

/** Composed Unicode, single spaces, no space at the ends. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

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
  for (const { letter, tone } of letterAndTone(tidy(text))) {
    const lower = letter.toLowerCase();
    letters +=
      WEIGHTS.get(lower) ?? UNKNOWN_LETTER + (lower.codePointAt(0) ?? 0).toString(16).padStart(6, '0');
    tones += String(tone);
    cases += lower === letter ? '0' : '1';
  }
  return `${letters} ${tones.replace(/0+$/, '')} ${cases.replace(/0+$/, '')}`;
}

function* letterAndTone(text: string): Generator<{ letter: string; tone: number }> {
  for (const character of text) {
    const marks = character.normalize('NFD');
    const tone = TONE_MARKS.exec(marks)?.[0] ?? '';
    const letter = marks.replace(TONE_MARKS, '').normalize('NFC');
    // A foreign accent sorts with its plain letter.
    yield { letter: WEIGHTS.has(letter.toLowerCase()) ? letter : plain(letter), tone: TONES.indexOf(tone) };
  }
}

function plain(letter: string): string {
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return bare === '' ? letter : bare;
}
