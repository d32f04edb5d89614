import type { PartialDate } from '../../database/partial-date';

/**
 * A date as official texts in Vietnamese write it, as precise as it is known: `01/7/2025`, `02/2021`, `2021`. A nought
 * stands before days of one digit and before January and February, where another digit could be slipped in.
 */
export function vietnameseDate(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const named = Number(month) <= 2 ? month : String(Number(month));
  return [...(day === undefined ? [] : [day]), named, year].join('/');
}
