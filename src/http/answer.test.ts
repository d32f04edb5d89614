import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Answer } from './answer';

describe('an answer', () => {
  const text = JSON.stringify({ data: Array.from({ length: 300 }, (_, index) => `mục ${String(index)}`) });
  const answer = new Answer(200, 'application/json', Buffer.from(text));

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('is compressed as %s once, and holds no memory but its own', async (encoding, decompress) => {
    const encoded = await answer.encoded(encoding);
    expect(decompress(encoded).toString()).toBe(text);
    expect(encoded.buffer.byteLength).toBe(encoded.byteLength);
    expect(await answer.encoded(encoding)).toBe(encoded);
  });
});
