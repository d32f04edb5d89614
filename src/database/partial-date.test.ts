import fc from 'fast-check';
import { isDay, isPartialDate, lastDay, periodAfter, periodBefore } from './partial-date';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

describe('partial dates', () => {
  it.each(['2022', '2022-11', '2022-11-03', '2024-02-29'])('takes %s', date => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each([
    '',
    '22',
    '2022-13',
    '2022-00',
    '2023-02-29',
    '2022-11-31',
    '2022-1-3',
    '9999',
    '0999',
    '2022-11-03T00:00',
  ])('refuses %j', date => {
    expect(isPartialDate(date)).toBe(false);
  });

  it('tells a day from a month', () => {
    expect([isDay('2022-11-03'), isDay('2022-11'), isDay('2022-11-31')]).toEqual([true, false, false]);
  });

  it('moves by its own precision', () => {
    expect(['2022', '2022-12', '2022-12-31', '2024-02-28'].map(periodAfter)).toEqual([
      '2023',
      '2023-01',
      '2023-01-01',
      '2024-02-29',
    ]);
  });

  it('comes back from the period after', () => {
    fc.assert(fc.property(partial, date => periodBefore(periodAfter(date)) === date));
  });

  it('is a half-open period under plain comparison of text', () => {
    fc.assert(
      fc.property(partial, day, (date, some) => {
        const inside = some.startsWith(date);
        return (date <= some && some < periodAfter(date)) === inside;
      }),
    );
  });

  it('knows the last day of a period', () => {
    expect(['2022', '2024-02', '2022-11-03'].map(lastDay)).toEqual([
      '2022-12-31',
      '2024-02-29',
      '2022-11-03',
    ]);
  });
});
