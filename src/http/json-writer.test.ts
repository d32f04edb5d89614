import fc from 'fast-check';
import { JsonWriter } from './json-writer';

const expected = (data: unknown): Buffer => Buffer.from(`${JSON.stringify(data)}\n`);

describe('the bytes of an answer', () => {
  const writer = new JsonWriter(64);

  it('are those of JSON.stringify, the first and the second time', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), data => {
        const bytes = expected(data);
        return writer.write(data).equals(bytes) && writer.write(data).equals(bytes);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['nothing given', { a: undefined, b: 1, c: undefined }],
    ['a moment', { at: new Date('2026-11-22T05:00:00.000Z') }],
    ['numbers that JSON does not have', [NaN, Infinity, -0, 1e300, 0.1]],
    [
      'an object without a prototype',
      Object.assign(Object.create(null) as object, { a: [true, false, null] }),
    ],
    ['half a letter', ['\ud800', 'a long text with half a letter \udfff']],
    ['Vietnamese', { name: 'Cơ sở dữ liệu quốc gia về dân cư', kind: 'Bộ', quoted: '"\\\n' }],
    [
      'more than fits',
      Array.from({ length: 40_000 }, (_, index) => `mục số ${String(index)} của một danh sách dài`),
    ],
    ['a text that is not kept', 'ắ'.repeat(300_000)],
  ])('are right for %s', (_what, data) => {
    expect(writer.write(data).equals(expected(data))).toBe(true);
    expect(writer.write(data).equals(expected(data))).toBe(true);
  });

  it('are right when more texts came than are kept', () => {
    const text = (index: number): string => `một văn bản chưa từng thấy ${String(index)} ${'đ'.repeat(400)}`;
    for (let from = 0; from < 10_000; from += 1_000) {
      const data = Array.from({ length: 1_000 }, (_, index) => [text(from + index), text(index)]);
      expect(writer.write(data).equals(expected(data))).toBe(true);
    }
  });

  it('are refused where they are too many, and the next ones are right', () => {
    const small = new JsonWriter(1);
    const fits = ['x'.repeat(1_000_000)];
    const tooLong = Array.from({ length: 200 }, () => 'đ'.repeat(4_000));
    expect(small.write(fits).equals(expected(fits))).toBe(true);
    expect(() => small.write(tooLong)).toThrow('The answer is longer than 1 MB');
    expect(() => small.stringify(tooLong)).toThrow('The answer is longer than 1 MB');
    expect(small.stringify({ a: 'đ' })).toBe('{"a":"đ"}\n');
  });

  it('hold no memory but their own', () => {
    expect(writer.write({ a: 1 }).buffer.byteLength).toBe(8);
  });

  it('are not written over by the next answer', () => {
    const first = writer.write({ a: 1 });
    writer.write({ b: 'another answer, and a longer one' });
    expect(first.toString()).toBe('{"a":1}\n');
  });
});
