import { InputError } from './errors';

/** The two times a root field takes. */
export interface TimeGiven {
  readonly asOf?: string | null;
  readonly knownAt?: Date | null;
}

/** The headers that give the two times for a whole request, where a root field gives none itself. */
export const TIME_HEADERS = { asOf: 'lien-thong-as-of', knownAt: 'lien-thong-known-at' } as const;

/** The first day the registry answers for: the founding of the state whose databases it describes. */
export const REGISTRY_BEGINS = '1945-09-02';

/** Clients' clocks may run ahead by this much. */
const CLOCK_TOLERANCE_MS = 60_000;

/** Viet Nam has one time zone and no summer time. */
const HANOI_OFFSET_MS = 7 * 3_600_000;

/** Today in Viet Nam. */
export const today = (now: Date): string =>
  new Date(now.getTime() + HANOI_OFFSET_MS).toISOString().slice(0, 10);

/** A moment in the time of Viet Nam, to the minute, for people to read: `2026-11-24 02:00`. */
export const minuteInVietNam = (moment: Date): string =>
  new Date(moment.getTime() + HANOI_OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ');

/** The day to answer for; refuses a day before the registry begins. */
export function toAsOf(asOf: string | null | undefined, now: Date): string {
  if (asOf == null) return today(now);
  if (asOf >= REGISTRY_BEGINS) return asOf;
  throw new InputError(
    `asOf is ${asOf}; the registry begins on ${REGISTRY_BEGINS}. Ask for that day or a later one.`,
    'TIME_OUT_OF_RANGE',
  );
}

/** Refuses a moment that has not come: what will be believed then is not known. */
export function checkKnownAt(knownAt: Date, now: Date): void {
  if (knownAt.getTime() <= now.getTime() + CLOCK_TOLERANCE_MS) return;
  throw new InputError(
    `knownAt is ${knownAt.toISOString()}, later than now (${now.toISOString()}). Leave it out to ask what is known now.`,
    'TIME_OUT_OF_RANGE',
  );
}
