import type { IncomingHttpHeaders } from 'node:http';

/** How long an answer asks to wait, in milliseconds, said in seconds or as a date; null where it does not. */
export function retryAfter(headers: IncomingHttpHeaders): number | null {
  const value = headers['retry-after'];
  if (value === undefined) return null;
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
