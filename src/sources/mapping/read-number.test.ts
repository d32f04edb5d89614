import fc from 'fast-check';
import { readInteger, readNumber } from './read-number';

const problemOf = (read: object): string => ('problem' in read ? String(read.problem) : '');

describe('numbers as agencies write them', () => {
  it.each<[unknown, number]>([
    [1234.5, 1234.5],
    [1.234, 1.234],
    ['1234', 1234],
    ['1234.5', 1234.5],
    ['1234,5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1.234.567,89', 1234567.89],
    ['1 234 567', 1234567],
    ['1\u00a0234,5', 1234.5],
    ['0,123', 0.123],
    ['0.123', 0.123],
    ['1234.567', 1234.567],
    ['12,50', 12.5],
    ['-1.234,5', -1234.5],
    ['\u22123', -3],
    ['+7', 7],
    ['1.5E+3', 1500],
    [' 007 ', 7],
  ])('reads %j as %d', (value, number) => {
    expect(readNumber(value)).toEqual({ value: number });
  });

  it.each<[unknown, RegExp]>([
    ['1.234', /may be 1234 or 1\.234/],
    ['12,345', /may be 12345 or 12\.345/],
    ['-999.999', /may be/],
    ['1.23.456', /points and commas/],
    ['1.234,567.8', /points and commas/],
    ['1,2.3,4', /points and commas/],
    ['12%', /is no number/],
    ['khoảng 100', /is no number/],
    ['', /is no number/],
    ['1 23', /is no number/],
    ['0x10', /is no number/],
    ['Infinity', /is no number/],
    [Number.POSITIVE_INFINITY, /no number/],
    ['1e999', /too large/],
    ['12345678901234567890', /too large to be kept exactly/],
    ['1'.repeat(61), /is no number/],
    [true, /is no number/],
    [{}, /is no number/],
  ])('refuses %j', (value, problem) => {
    expect(problemOf(readNumber(value))).toMatch(problem);
  });

  it('takes what is said of the decimal mark', () => {
    expect(readNumber('1.234', ',')).toEqual({ value: 1234 });
    expect(readNumber('1.234', '.')).toEqual({ value: 1.234 });
    expect(readNumber('1.234,5', ',')).toEqual({ value: 1234.5 });
    expect(problemOf(readNumber('1.234,5', '.'))).toMatch(/points and commas/);
  });

  it('reads back what Viet Nam and the world write, or says that it cannot know', () => {
    const number = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(cents => cents / 100);
    fc.assert(
      fc.property(number, fc.constantFrom('vi-VN', 'en-US'), (value, language) => {
        const read = readNumber(value.toLocaleString(language));
        expect('problem' in read ? read.problem : read.value).toEqual(
          'problem' in read ? expect.stringMatching('may be') : value,
        );
      }),
    );
    fc.assert(
      fc.property(number, value => {
        expect(readNumber(value.toLocaleString('vi-VN'), ',')).toEqual({ value });
        expect(readNumber(value.toLocaleString('en-US'), '.')).toEqual({ value });
      }),
    );
  });

  it('tells whole numbers from others', () => {
    expect([readInteger('4'), readInteger(4), readInteger('12,0'), readInteger('1.234.567')]).toEqual([
      { value: 4 },
      { value: 4 },
      { value: 12 },
      { value: 1234567 },
    ]);
    expect(problemOf(readInteger('4,5'))).toBe('"4,5" is no whole number');
    expect(problemOf(readInteger(2 ** 53))).toMatch(/no whole number/);
  });
});
