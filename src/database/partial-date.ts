/**
 * Dates as the sources give them: "2022", "2022-11" or "2022-11-03". Compared as text, a shorter date sorts
 * before every date inside it, so a partial date is the start of its period without inventing a day. Periods
 * are kept half open, `[from, to)`: the end is the start of the next year, month or day, at the same precision.
 */
export type PartialDate = string;

/** Lower than every date: the beginning is not known. */
export const UNKNOWN_START = '0001-01-01';
/** Higher than every date: no end is known. */
export const NO_END = '9999-12-31';

/**
 * A date in SQL that may be null, as one that is not: before, or after, all others. The constants are written out, as
 * in the indexes over these expressions: a bound value would not let an index be used.
 */
export const orBeforeAll = (date: string): string => `coalesce(${date}, '${UNKNOWN_START}')`;
export const orAfterAll = (date: string): string => `coalesce(${date}, '${NO_END}')`;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a year, month or day of the calendar between the years 1000 and 9998. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = PATTERN.exec(text) ?? [];
  if (year === undefined || year < '1000' || year > '9998') return false;
  return isCalendarDay(`${year}-${month ?? '01'}-${day ?? '01'}`);
}

/** Whether the text is one whole day of the calendar. */
export const isDay = (text: string): boolean => text.length === 10 && isPartialDate(text);

/** The start of the period after this one, at the same precision: "2022-12" gives "2023-01". */
export const periodAfter = (date: PartialDate): PartialDate => shift(date, 1);

/** The period before this one, at the same precision; undoes `periodAfter`. */
export const periodBefore = (date: PartialDate): PartialDate => shift(date, -1);

function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function shift(date: PartialDate, step: 1 | -1): PartialDate {
  const [year = 0, month, day] = date.split('-').map(Number);
  const moved = new Date(
    Date.UTC(
      year + (month === undefined ? step : 0),
      (month ?? 1) - 1 + (month !== undefined && day === undefined ? step : 0),
      (day ?? 1) + (day === undefined ? 0 : step),
    ),
  );
  return moved.toISOString().slice(0, date.length);
}

/** The first day of the period: "2022-11" gives "2022-11-01". */
export function firstDay(date: PartialDate): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day of the period: "2022-11" gives "2022-11-30". */
export const lastDay = (date: PartialDate): string => {
  const [year, month, day] = periodAfter(date).split('-');
  return day === undefined ? periodBefore(`${year ?? ''}-${month ?? '01'}-01`) : date;
};
