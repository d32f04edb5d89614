import fc from 'fast-check';
import { readDate } from './read-date';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

const partsOf = (date: string) => {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return { year, month, day: dayOfMonth, m: String(Number(month)), d: String(Number(dayOfMonth)) };
};

type Writer = (parts: ReturnType<typeof partsOf>) => string;

const WRITERS_OF_DAYS: readonly Writer[] = [
  ({ year, month, day: d }) => `${year}-${month}-${d}`,
  ({ year, m, d }) => `${year}/${m}/${d}`,
  ({ year, month, day: d }) => `${d}/${month}/${year}`,
  ({ year, m, d }) => `${d}/${m}/${year}`,
  ({ year, m, d }) => `  ${d} / ${m} / ${year}\n`,
  ({ year, month, day: d }) => `${d}-${month}-${year}`,
  ({ year, month, day: d }) => `${d}.${month}.${year}`,
  ({ year, month, day: d }) => `${d}/${month}/${year} 23:59:59`,
  ({ year, m, d }) => `ngày ${d} tháng ${m} năm ${year}`,
  ({ year, month, day: d }) => `Ngày ${d} tháng ${month} năm ${year}`.normalize('NFD'),
  ({ year, m, d }) => `${d} tháng ${m}, ${year}`,
  ({ year, m, d }) => `NGÀY ${d}/${m}/${year}`,
  ({ year, month, day: d }) => `${year}-${month}-${d}T23:59:59.999+07:00`,
  ({ year, month, day: d }) => `${year}-${month}-${d} 00:00:00`,
  ({ year, month, day: d }) => `${year}-${month}-${d}+07:00`,
  ({ year, month, day: d }) => `${year}-${month}-${d}T16:59:59Z`,
];

const WRITERS_OF_MONTHS: readonly Writer[] = [
  ({ year, month }) => `${year}-${month}`,
  ({ year, month }) => `${month}/${year}`,
  ({ year, m }) => `${m}/${year}`,
  ({ year, month }) => `${month}-${year}`,
  ({ year, m }) => `tháng ${m}/${year}`,
  ({ year, month }) => `Tháng ${month} năm ${year}`,
  ({ year, m }) => `T${m}/${year}`,
];

describe('dates as agencies write them', () => {
  it('reads every day back, however it is written', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...WRITERS_OF_DAYS), (date, write) => {
        expect(readDate(write(partsOf(date)))).toEqual({ value: date });
      }),
      { numRuns: 3_000 },
    );
  });

  it('reads every month back, however it is written', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...WRITERS_OF_MONTHS), (date, write) => {
        expect(readDate(write(partsOf(date)))).toEqual({ value: date.slice(0, 7) });
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads every serial number of a spreadsheet, as a number and as a text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 80_000 }), fc.boolean(), (serial, asText) => {
        const date = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
        expect(readDate(asText ? String(serial) : serial)).toEqual({ value: date });
      }),
    );
  });

  it('never throws, and never gives what is no date', () => {
    const near = fc.stringMatching(/^[0-9/.\- tqz:+]{0,14}$/);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), value => {
        const read = readDate(value);
        expect('problem' in read || /^\d{4}(-\d\d(-\d\d)?)?$/.test(read.value)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each<[unknown, string]>([
    ['2021', '2021'],
    [2021, '2021'],
    ['năm 2021', '2021'],
    [44_270, '2021-03-15'],
    [44_270.75, '2021-03-15'],
    ['44270.5', '2021-03-15'],
    ['2021-03-15T17:00:00Z', '2021-03-16'],
    ['2021-03-15T16:59:59.9Z', '2021-03-15'],
    ['2021-03-15T20:00:00-0500', '2021-03-16'],
    ['2021-12-31T18:00:00+00', '2022-01-01'],
    ['2021-03-15T23:30', '2021-03-15'],
    ['29/02/2024', '2024-02-29'],
    ['03/04/2021', '2021-04-03'],
    ['15/03/2021 10:30', '2021-03-15'],
    ['2/9/1945', '1945-09-02'],
  ])('reads %j as %s', (value, date) => {
    expect(readDate(value)).toEqual({ value: date });
  });

  it.each<[unknown, RegExp]>([
    ['29/02/2023', /not in the calendar/],
    ['31/04/2021', /not in the calendar/],
    ['2021-13-01', /not in the calendar/],
    ['13/2021', /not in the calendar/],
    ['00/00/2021', /not in the calendar/],
    ['9999-12-31', /between the years 1000 and 9998/],
    ['03/25/2024', /day and month swapped/],
    ['2024/25/03', /day and month swapped/],
    ['15/03/21', /two digits/],
    ['1.2.98', /two digits/],
    ['Quý II/2021', /is a quarter/],
    ['quý 3 năm 2021', /is a quarter/],
    ['Q4/2021', /is a quarter/],
    ['2021-Q2', /is a quarter/],
    ['15/03-2021', /is no date/],
    ['2021-2025', /is no date/],
    ['đang cập nhật', /is no date/],
    ['', /is no date/],
    ['1899', /neither a year/],
    ['19999', /neither a year/],
    [80_001, /neither a year/],
    [2021.5, /neither a year/],
    [Number.NaN, /neither a year/],
    ['2021-03-15T25:00:00Z', /no time of a day/],
    ['2021-03-15T24:00:00Z', /no time of a day/],
    ['15/03/2021 10:75', /no time of a day/],
    [{ year: 2021 }, /is no date/],
    [true, /is no date/],
    [null, /is no date/],
    [`1/1/2021${' '.repeat(20)}${'x'.repeat(200)}`, /too long/],
  ])('refuses %j', (value, problem) => {
    const read = readDate(value);
    expect('problem' in read ? read.problem : read.value).toMatch(problem);
    expect(read).not.toHaveProperty('value');
  });
});
