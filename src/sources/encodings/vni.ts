import { decode } from 'iconv-lite';
import { UNDECODABLE } from './encoding';

/** Unicode's combining marks, in the order of the bytes below. */
const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

/** The bytes after a letter, as Windows shows them: the tones alone, with a circumflex, with a breve. */
const AFTER_LETTER = 'ùøûõï';
const AFTER_CIRCUMFLEX = 'áàåãä';
const AFTER_BREVE = 'éèúüë';

/** Letters that are one byte. */
const SINGLE: readonly (readonly [string, string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
];

const marksOf = (bytes: string, quality: string): [string, string][] =>
  [...bytes].map((byte, index) => [byte, quality + (TONES[index] ?? '')]);

const TONE_MARKS = marksOf(AFTER_LETTER, '');
const CIRCUMFLEX_MARKS: [string, string][] = [['â', CIRCUMFLEX], ...marksOf(AFTER_CIRCUMFLEX, CIRCUMFLEX)];
const BREVE_MARKS: [string, string][] = [['ê', BREVE], ...marksOf(AFTER_BREVE, BREVE)];

const PAIRS: readonly (readonly [string, string, [string, string][]])[] = [
  ['a', 'a', [...TONE_MARKS, ...CIRCUMFLEX_MARKS, ...BREVE_MARKS]],
  ['e', 'e', [...TONE_MARKS, ...CIRCUMFLEX_MARKS]],
  ['o', 'o', [...TONE_MARKS, ...CIRCUMFLEX_MARKS]],
  ['u', 'u', TONE_MARKS],
  ['y', 'y', TONE_MARKS.slice(0, 4)],
  ['ô', 'ơ', TONE_MARKS],
  ['ö', 'ư', TONE_MARKS],
];

/** What every one or two bytes stand for, in small letters and capitals; a capital may be followed by a small mark. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ...SINGLE.flatMap(([byte, letter]): [string, string][] => [
    [byte, letter],
    [byte.toUpperCase(), letter.toUpperCase()],
  ]),
  ...PAIRS.flatMap(([byte, letter, marks]) => marks.flatMap(mark => spellings(byte, letter, mark))),
]);

function spellings(byte: string, letter: string, [mark, combining]: [string, string]): [string, string][] {
  const small = (letter + combining).normalize('NFC');
  const capital = small.toUpperCase();
  return [
    [byte + mark.toUpperCase(), small],
    [byte + mark, small],
    [byte.toUpperCase() + mark, capital],
    [byte.toUpperCase() + mark.toUpperCase(), capital],
  ];
}

const MARKS = [AFTER_LETTER, AFTER_CIRCUMFLEX, AFTER_BREVE, 'âê'].join('');
const LETTER = new RegExp(`[aeouyôö][${MARKS}]|[${MARKS}]|[${SINGLE.map(([byte]) => byte).join('')}]`, 'gi');

const letterOf = (bytes: string): string =>
  VNI_LETTERS.get(bytes) ??
  // A mark that its letter does not take.
  (bytes.length === 1 ? UNDECODABLE : (VNI_LETTERS.get(bytes.charAt(0)) ?? bytes.charAt(0)) + UNDECODABLE);

/** VNI-Windows text: most letters with marks are the letter and a byte for its marks. */
export const decodeVni = (bytes: Buffer): string =>
  decode(bytes, 'windows-1252').replace(LETTER, letterOf).normalize('NFC');
