import type { AuthorityRule } from '../source-config';

/** The source of the facts shipped with the program, and that of the decisions of stewards. */
export const CURATED = 'curated';
export const STEWARD = 'steward';

/** Which source wins: rules for some fields, and an order of all sources for the others. */
export interface Authority {
  readonly rules: readonly AuthorityRule[];
  /** Codes of sources, as they are declared. */
  readonly order: readonly string[];
}

export const NO_AUTHORITY: Authority = { rules: [], order: [] };

/** Why a source's value stands. */
export type Reason = 'DECISION' | 'RULE' | 'ORDER';

/** Lower wins; sources that are not declared any more come last, by their code. */
export interface Rank {
  readonly place: number;
  readonly reason: Reason;
}

/** Of a field of a type: the decision of a steward, then a rule, then curated facts, then the order of the file. */
export function rankOf(authority: Authority, type: string, field: string): (source: string) => Rank {
  const ruled = authority.rules
    .filter(rule => rule.type === type && (rule.fields?.includes(field) ?? true))
    .flatMap(({ sources }) => sources);
  const all = [...new Set([...ruled, CURATED, ...authority.order])];
  return source => {
    if (source === STEWARD) return { place: -1, reason: 'DECISION' };
    const place = all.indexOf(source);
    const reason = ruled.includes(source) ? 'RULE' : 'ORDER';
    return { place: place === -1 ? all.length : place, reason };
  };
}
