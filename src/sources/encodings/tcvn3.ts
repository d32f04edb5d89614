import { decode } from 'iconv-lite';

/**
 * TCVN3, the encoding of the ABC fonts (.VnTime). From 0xA0 on it is TCVN 5712; below, where that standard put
 * capitals with tones and even took control characters, the fonts keep the punctuation of Windows.
 */
const CHARACTERS: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  decode(Buffer.of(byte), byte < 0xa0 ? 'windows-1252' : 'tcvn'),
);

const TONED_WITHOUT_CAPITAL = '[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]';
/** A small letter before a capital, or at the end of a word after two capitals. */
const SMALL_AMONG_CAPITALS = new RegExp(
  `${TONED_WITHOUT_CAPITAL}(?=${TONED_WITHOUT_CAPITAL}*\\p{Lu})|(?<=\\p{Lu}{2})${TONED_WITHOUT_CAPITAL}(?!\\p{L})`,
  'gu',
);

/**
 * TCVN3 text. It has no capitals with tones — a font of capitals showed the small ones as such —, so that a small
 * letter with a tone among capitals is given as the capital it was meant to be.
 */
export function decodeTcvn3(bytes: Buffer): string {
  let text = '';
  for (const byte of bytes) text += CHARACTERS[byte] ?? '';
  return text.normalize('NFC').replace(SMALL_AMONG_CAPITALS, letter => letter.toUpperCase());
}
