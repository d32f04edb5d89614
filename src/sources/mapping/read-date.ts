import { isPartialDate, type PartialDate } from '../../database/partial-date';
import { fold, tidy } from '../../database/vietnamese-text';
import { today } from '../../time';
import { type Outcome, shown } from './outcome';

/** Days between the first day a spreadsheet counts from and 1 January 1970. */
const SERIAL_OF_1970 = 25_569;
const DAY_MS = 86_400_000;
/** Serial numbers of 1954 to 2119: apart from years, and from most other numbers. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;
/** What four digits alone may stand for. */
const FIRST_YEAR = 1_900;
const LAST_YEAR = 2_100;

const MAX_LENGTH = 100;

const FORMS = '15/03/2021, 03/2021, 2021, 2021-03-15, tháng 3/2021, ngày 15 tháng 3 năm 2021';

/** The named parts of a text that has the form of a date. */
type Parts = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: Parts) => Outcome<PartialDate>;
}

const TIME = '[t ]+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?';
const ZONE = '(?<zone>z|[+-]\\d{2}(?::?\\d{2})?)';

/** Over folded text; the first that fits counts. */
const formsOfDates: readonly Form[] = [
  { pattern: /^(?<serial>\d{5}(?:\.\d+)?)$/, read: ({ serial }) => ofNumber(Number(serial)) },
  { pattern: /^(?:nam )?(?<year>\d{4})$/, read: ({ year }) => ofNumber(Number(year)) },
  { pattern: new RegExp(`^(?<date>\\d{4}-\\d{2}-\\d{2})(?:${TIME} ?${ZONE}?)?$`), read: ofMoment },
  // XML's dates may carry an offset without a time: the day is the one that is written.
  {
    pattern: new RegExp(`^(?<date>\\d{4}-\\d{2}-\\d{2})${ZONE}$`),
    read: ({ date = '' }) => ofCalendar(date),
  },
  { pattern: /^(?<year>\d{4})(?<by>[-/.])(?<month>\d{1,2})\k<by>(?<day>\d{1,2})$/, read: ofDay },
  { pattern: /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/, read: ofMonth },
  {
    pattern: new RegExp(
      `^(?:ngay )?(?<day>\\d{1,2}) ?(?<by>[-/.]) ?(?<month>\\d{1,2}) ?\\k<by> ?(?<year>\\d{4})(?:${TIME})?$`,
    ),
    read: ofDay,
  },
  {
    pattern: /^(?:ngay )?(?<day>\d{1,2}) thang (?<month>\d{1,2})(?: ?[/,-] ?| )(?:nam )?(?<year>\d{4})$/,
    read: ofDay,
  },
  { pattern: /^(?:thang |t)?(?<month>\d{1,2}) ?[-/.] ?(?<year>\d{4})$/, read: ofMonth },
  { pattern: /^thang (?<month>\d{1,2}),? nam (?<year>\d{4})$/, read: ofMonth },
  {
    pattern: /^(?:ngay )?\d{1,2} ?(?<by>[-/.]) ?\d{1,2} ?\k<by> ?\d{2}(?: .*)?$/,
    read: () => ({ problem: 'has a year of two digits, which may be of any century; write four' }),
  },
  {
    pattern: /^(?:(?:quy|q) ?(?:[1-4]|i{1,3}|iv)\b.*|\d{4}[-/ ]?q[1-4])$/,
    read: () => ({
      problem: 'is a quarter, which cannot be kept; give its first or last month, or the year',
    }),
  },
];

/**
 * A date as agencies write it, as a partial date: day before month, in figures or in words, a spreadsheet's serial
 * number, or a moment, of which the day in Viet Nam is taken. What may be read in two ways is refused.
 */
export function readDate(value: unknown): Outcome<PartialDate> {
  if (typeof value === 'number') return placed(value, ofNumber(value));
  if (typeof value !== 'string') return placed(value, { problem: `is no date; ${ASK}` });
  const text = tidy(value);
  return placed(value, text.length > MAX_LENGTH ? { problem: 'is too long for a date' } : ofText(fold(text)));
}

const ASK = `write it as one of ${FORMS}`;

const placed = (value: unknown, outcome: Outcome<PartialDate>): Outcome<PartialDate> =>
  'problem' in outcome ? { problem: `${shown(value)} ${outcome.problem}` } : outcome;

function ofText(text: string): Outcome<PartialDate> {
  for (const { pattern, read } of formsOfDates) {
    const match = pattern.exec(text);
    if (match) return read(match.groups ?? {});
  }
  return { problem: `is no date; ${ASK}` };
}

function ofNumber(number: number): Outcome<PartialDate> {
  if (number >= FIRST_SERIAL && number <= LAST_SERIAL) {
    const day = new Date((Math.floor(number) - SERIAL_OF_1970) * DAY_MS);
    return { value: day.toISOString().slice(0, 10) };
  }
  if (Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR)
    return { value: String(number) };
  return {
    problem:
      `is neither a year between ${String(FIRST_YEAR)} and ${String(LAST_YEAR)} nor a spreadsheet's number of a day ` +
      `between ${String(FIRST_SERIAL)} and ${String(LAST_SERIAL)}; ${ASK}`,
  };
}

function ofMoment({ date = '', zone, ...time }: Parts): Outcome<PartialDate> {
  const day = ofCalendar(date);
  if ('problem' in day || time['hour'] === undefined) return day;
  const moment = Date.parse(`${date}T${clockOf(time)}${withColon(zone ?? 'z')}`);
  // The calendar of JavaScript has an hour 24, which would be the next day.
  if (Number.isNaN(moment) || Number(time['hour']) > 23) return { problem: 'has no time of a day' };
  return zone === undefined ? day : ofCalendar(today(new Date(moment)));
}

const clockOf = ({ hour = '00', minute = '00', second = '00' }: Parts): string =>
  `${twoDigits(hour)}:${minute}:${second}`;

/** `+0700` and `+07` as `+07:00`. */
const withColon = (zone: string): string =>
  zone === 'z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;

function ofDay({ year = '', month = '', day = '', hour, minute, second }: Parts): Outcome<PartialDate> {
  if (Number(month) > 12 && Number(month) <= 31 && Number(day) >= 1 && Number(day) <= 12)
    return { problem: `has no month ${month}; are day and month swapped? The day comes first: 15/03/2021` };
  return ofMoment({ date: `${year}-${twoDigits(month)}-${twoDigits(day)}`, hour, minute, second });
}

function ofMonth({ year = '', month = '' }: Parts): Outcome<PartialDate> {
  return ofCalendar(`${year}-${twoDigits(month)}`);
}

const twoDigits = (figure: string): string => figure.padStart(2, '0');

const ofCalendar = (date: string): Outcome<PartialDate> =>
  isPartialDate(date)
    ? { value: date }
    : { problem: `is not in the calendar, or not between the years 1000 and 9998` };
