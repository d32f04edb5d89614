/** Before the second attempt; twice as long before each further one. */
const FIRST_MS = 5_000;
const LONGEST_MS = 3_600_000;
/** At most, where the endpoint says how long to wait. */
const LONGEST_ASKED_MS = 24 * 3_600_000;

/** What is known of an attempt that failed. */
export interface FailedAttempt {
  /** How many failed one after the other, this one included. */
  readonly failures: number;
  /** How long the endpoint asks to wait; null where it does not. */
  readonly askedMs: number | null;
}

/**
 * How long to wait after an attempt that failed: somewhere between half and all of a time that doubles, so that
 * webhooks of one endpoint do not come back at once, and never shorter than the endpoint asks.
 */
export function waitingTime(
  { failures, askedMs }: FailedAttempt,
  random: () => number = Math.random,
): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  const own = longest / 2 + (random() * longest) / 2;
  return Math.round(Math.max(own, Math.min(askedMs ?? 0, LONGEST_ASKED_MS)));
}
