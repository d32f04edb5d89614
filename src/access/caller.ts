import type { RateError } from '../errors';
import type { TimeGiven } from '../time';

/** What a caller may read and do, the least first; each may what the ones before it may. */
export const ROLES = ['PUBLIC', 'ANALYST', 'STEWARD', 'ADMIN'] as const;

export type Role = (typeof ROLES)[number];

/** Who asks, as far as it has shown. */
export interface Caller {
  readonly role: Role;
  /** The codes of the agencies that a steward speaks for; empty for everyone else. */
  readonly agencies: readonly string[];
  /** Whom limits are counted for: `token:<id>`, `subject:<id>`, or `address:<IP>`; null where nobody is told apart. */
  readonly client: string | null;
}

/** Who has shown nothing. */
export const ANYONE: Caller = Object.freeze({ role: 'PUBLIC', agencies: Object.freeze([]), client: null });

/** Who sends one request, and how it tells that it does not wait for the answer any more. */
export interface Asker {
  readonly caller: Caller;
  readonly signal?: AbortSignal;
  /** The times that hold for root fields that give none. */
  readonly time?: TimeGiven;
  /** Counts what an operation costs; what it gives is why the asker has to wait, null: it need not. */
  readonly pay?: (cost: number) => Promise<RateError | null>;
  /** From now on nothing ends the work: what writes is done to its end. */
  readonly stay?: () => void;
}

/** Whether a role may what the least role may. */
export const isAtLeast = (role: Role, least: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(least);

/** Whether a caller has shown who it is, whatever it may; else only its address is known, or nothing. */
export const hasShownItself = ({ client }: Caller): boolean =>
  client !== null && !client.startsWith('address:');
