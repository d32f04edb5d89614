const DAY = 86_400_000;
/** Excel takes 1900 for a leap year: 29 February 1900, its day 60, was none. */
const NO_DAY = 60;
const BEFORE_1900 = Date.UTC(1899, 11, 31);
const FIRST_OF_1904 = Date.UTC(1904, 0, 1);
const LAST_YEAR = 9999;

/** The day a number of Excel stands for, as `2024-01-31`; null where it stands for none. */
export function serialDay(serial: number, from1904: boolean): string | null {
  const whole = Math.floor(serial);
  return from1904 ? since1904(whole) : since1900(whole);
}

const since1904 = (days: number): string | null => (days < 0 ? null : isoDay(FIRST_OF_1904 + days * DAY));

function since1900(days: number): string | null {
  if (days < 1 || days === NO_DAY) return null;
  return isoDay(BEFORE_1900 + (days > NO_DAY ? days - 1 : days) * DAY);
}

function isoDay(milliseconds: number): string | null {
  const day = new Date(milliseconds);
  return day.getUTCFullYear() > 0 && day.getUTCFullYear() <= LAST_YEAR
    ? day.toISOString().slice(0, 10)
    : null;
}
