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
