import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { decodeBytes } from '../../../src/sources/encodings/decode-bytes';
import { decodeStream } from '../../../src/sources/encodings/decode-stream';
import { detectEncoding } from '../../../src/sources/encodings/detect-encoding';
import type { Encoding } from '../../../src/sources/encodings/encoding';
import type { Malformed } from '../../../src/sources/encodings/malformed';
import { isSyllable } from '../../../src/sources/encodings/syllables';
import { encodeVietnamese } from '../../support/encode-vietnamese';
import { anyText, catalogueText, PHRASES } from '../../support/vietnamese-phrases';

const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'];
const MARKED = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ';

async function read(
  chunks: readonly Buffer[],
  encoding: Encoding,
): Promise<{ text: string; malformed: Malformed[] }> {
  const malformed: Malformed[] = [];
  let text = '';
  for await (const piece of decodeStream(source(chunks), encoding, found => malformed.push(found)))
    text += piece;
  return { text, malformed };
}

async function* source(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

const cut = (bytes: Buffer, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );

const SEEDS = resolve(__dirname, '../../../seeds');

/** Of the Vietnamese texts among the facts, one after the other; each overlaps the next. */
function excerpts(length: number): string[] {
  const files = readdirSync(SEEDS, { withFileTypes: true }).filter(file => file.name.endsWith('.csv'));
  const facts = files.map(file => readFileSync(join(SEEDS, file.name), 'utf8').normalize('NFC')).join('\n');
  const texts = facts
    .split('\n')
    .filter(line => /[\u1EA0-\u1EF9]/.test(line))
    .join('\n');
  return Array.from({ length: Math.floor(texts.length / length) * 2 - 1 }, (_, index) =>
    texts.slice((index * length) / 2, (index * length) / 2 + length),
  ).filter(text => /[^\0-\x7F]/.test(text));
}

describe('encodings', () => {
  it.each<[Encoding, string]>([
    ['vni', 'Cô sôû döõ lieäu quoác gia veà daân cö'],
    ['tcvn3', 'C¬ së d÷ liÖu quèc gia vÒ d©n c­'],
  ])('%s reads as it was written in its fonts', (encoding, shown) => {
    expect(decodeBytes(Buffer.from(shown, 'latin1'), encoding)).toBe('Cơ sở dữ liệu quốc gia về dân cư');
  });

  it('read capitals as the fonts of capitals showed them', () => {
    expect(
      decodeBytes(Buffer.from('DANH MôC, QUý; Bé X©y dùng, LI£N TH¤NG D÷ LIÖU', 'latin1'), 'tcvn3'),
    ).toBe('DANH MỤC, QUÝ; Bộ Xây dựng, LIÊN THÔNG Dữ LIỆU');
    expect(decodeBytes(Buffer.from('ÑÔN VÒ CHUÛ TRÌ, AÂu Laïc, AâU', 'latin1'), 'vni')).toBe(
      'ĐƠN VỊ CHỦ TRÌ, Âu Lạc, ÂU',
    );
  });

  it.each(ENCODINGS)('%s has every letter', encoding => {
    const letters = encoding === 'tcvn3' ? `${MARKED}ĂÂÊÔƠƯĐ` : MARKED + MARKED.toUpperCase();
    const spaced = [...letters].join(' ');
    const bytes = encodeVietnamese(spaced, encoding);
    expect(decodeBytes(bytes, encoding).replace(/^\uFEFF/, '')).toBe(spaced);
  });

  it.each(ENCODINGS)('%s gives back any text, wherever it is cut', async encoding => {
    const property = fc.asyncProperty(anyText, fc.integer({ min: 1, max: 40 }), async (text, size) => {
      const { text: read_, malformed } = await read(cut(encodeVietnamese(text, encoding), size), encoding);
      expect([read_, malformed]).toEqual([text.normalize('NFC').replace(/\r\n?/g, '\n'), []]);
    });
    await fc.assert(property);
  });

  it.each(ENCODINGS)('%s is recognized in what catalogues hold', encoding => {
    const texts = fc.sample(catalogueText, { numRuns: 500, seed: 7 });
    const missed = texts.filter(
      text => detectEncoding(encodeVietnamese(text, encoding)).encoding !== encoding,
    );
    expect(missed).toEqual([]);
  });

  it.each(ENCODINGS)('%s is never taken for another in any 200 letters of the facts shipped', encoding => {
    const results = excerpts(200).map(text => {
      const bytes = encodeVietnamese(text, encoding);
      const { encoding: found, confidence } = detectEncoding(bytes);
      if (confidence === 'unclear') return 'unclear';
      return decodeBytes(bytes, found) === decodeBytes(bytes, encoding) ? 'right' : 'wrong';
    });
    expect(results.length).toBeGreaterThan(1_000);
    expect(results.filter(result => result === 'wrong').length).toBe(0);
    expect(results.filter(result => result === 'unclear').length / results.length).toBeLessThan(0.025);
  });

  it('are recognized without a byte order mark', () => {
    const text = PHRASES.join(', ');
    expect(detectEncoding(Buffer.from(text, 'utf16le'))).toMatchObject({ encoding: 'utf-16le' });
    expect(detectEncoding(Buffer.from(text, 'utf16le').swap16())).toMatchObject({ encoding: 'utf-16be' });
    expect(detectEncoding(Buffer.from(text).subarray(0, 3))).toMatchObject({
      encoding: 'utf-8',
      confidence: 'certain',
    });
    expect(detectEncoding(Buffer.from('STT,Ma'))).toMatchObject({ encoding: 'utf-8', confidence: 'likely' });
  });

  it('are not guessed where nothing reads as Vietnamese', () => {
    const cyrillic = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0]);
    expect(detectEncoding(cyrillic).confidence).toBe('unclear');
  });

  it('a single bad byte does not make UTF-8 something else', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Tên,Mã\r\nĐất '),
      Buffer.of(0xe1, 0xbb),
      Buffer.from(`đai,1\r\n${PHRASES.join('\r\n')}`),
    ]);
    expect(detectEncoding(bytes)).toMatchObject({ encoding: 'utf-8', confidence: 'likely' });
    const { malformed } = await read(cut(bytes, 5), 'utf-8');
    expect(malformed).toEqual([{ line: 2, what: '0xE1 at byte 8 of the line is not UTF-8' }]);
  });

  it.each<[Encoding, number[], Malformed]>([
    [
      'windows-1258',
      [0x61, 0x0d, 0x62, 0x90],
      { line: 2, what: '0x90 at byte 2 of the line is not Windows-1258' },
    ],
    ['vni', [0x62, 0xf8], { line: 1, what: '0xF8 at byte 2 of the line is not VNI-Windows' }],
    [
      'utf-16le',
      [0x61, 0, 0x0a, 0, 0, 0xd8, 0x62, 0],
      { line: 2, what: '0x00 0xD8 at byte 1 of the line is not UTF-16 (little-endian)' },
    ],
    ['utf-16be', [0, 0x61, 0], { line: 1, what: '0x00 at byte 3 of the line is not UTF-16 (big-endian)' }],
  ])('say where %s is malformed', async (encoding, bytes, expected) => {
    expect((await read([Buffer.from(bytes)], encoding)).malformed).toEqual([expected]);
  });

  it('take a replacement character that the text itself holds for what it is', async () => {
    expect(await read([Buffer.from('Đất � đai\n')], 'utf-8')).toEqual({ text: 'Đất � đai\n', malformed: [] });
  });

  it('refuse a line without end', async () => {
    const endless = read(cut(Buffer.alloc(2_000_000, 0x61), 65_536), 'utf-8');
    await expect(endless).rejects.toThrow('A line is longer than 1048576 bytes');
  });
});

describe('syllables', () => {
  it.each(['nghiệp', 'quốc', 'Đất', 'khuyết', 'THƯƠNG', 'giữ', 'yếu', 'khuỷu', 'oẹo'])('%s is one', word => {
    expect(isSyllable(word)).toBe(true);
  });
  it.each(['kêt', 'caân', 'döõ', 'liÖu', 'sôû', 'Škoda', 'quèèc', 'dữx'])('%s is none', word => {
    expect(isSyllable(word)).toBe(false);
  });
});
