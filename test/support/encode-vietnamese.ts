import { encode } from 'iconv-lite';
import { VNI_LETTERS } from '../../src/sources/encodings/vni';
import type { Encoding } from '../../src/sources/encodings/encoding';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** A letter, and its tone apart: as Windows-1258 has it. */
function splitTone(letter: string): string {
  const marks = letter.normalize('NFD');
  const tone = TONE.exec(marks)?.[0] ?? '';
  return marks.replace(TONE, '').normalize('NFC') + tone;
}

const hasTone = (letter: string): boolean => TONE.test(letter.normalize('NFD'));

const VNI_SPELLINGS = new Map(
  [...VNI_LETTERS].filter(([bytes]) => isOneCase(bytes)).map(([bytes, letter]) => [letter, bytes]),
);

function isOneCase(bytes: string): boolean {
  return bytes === bytes.toLowerCase() || bytes === bytes.toUpperCase();
}

const each = (text: string, spell: (letter: string) => string): string => [...text].map(spell).join('');

const ENCODERS: Readonly<Record<Encoding, (text: string) => Buffer>> = {
  'utf-8': text => Buffer.from(text, 'utf8'),
  'utf-16le': text => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'utf-16be': text => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'windows-1258': text => encode(each(text, splitTone), 'windows-1258'),
  // It has no capitals with tones.
  tcvn3: text =>
    encode(
      each(text, letter => (hasTone(letter) ? letter.toLowerCase() : letter)),
      'tcvn',
    ),
  vni: text =>
    encode(
      each(text, letter => VNI_SPELLINGS.get(letter) ?? letter),
      'windows-1252',
    ),
};

/** Vietnamese text as bytes, the way an old program would write it. */
export const encodeVietnamese = (text: string, encoding: Encoding): Buffer =>
  ENCODERS[encoding](text.normalize('NFC'));
