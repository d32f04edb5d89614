import { serialDay } from './serial-day';

describe('days of Excel', () => {
  it.each<[number, boolean, string | null]>([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [45_658, false, '2025-01-01'],
    [45_658.75, false, '2025-01-01'],
    [44_196, true, '2025-01-01'],
    [0, true, '1904-01-01'],
    [2_958_465, false, '9999-12-31'],
    [2_958_466, false, null],
    [-1, true, null],
    [Infinity, false, null],
  ])('%d, counted from 1904: %p, is %s', (serial, from1904, expected) => {
    expect(serialDay(serial, from1904)).toBe(expected);
  });
});
