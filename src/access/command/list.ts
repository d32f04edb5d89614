import { type Format, printList } from '../../sources/command/output/print-list';
import type { TokenRow } from '../../modules/token/token.repository';
import type { Parts } from './program';

export interface ListOptions {
  readonly format: Format;
}

const COLUMNS = ['id', 'name', 'role', 'agencies', 'state', 'expiresAt', 'lastUsedOn'];

/** Prints all tokens, and how each stands. */
export async function listTokens({ tokens, clock, ...to }: Parts, { format }: ListOptions): Promise<void> {
  const now = clock().toISOString();
  const rows = (await tokens.list()).map(token => ({
    ...{ id: token.id, name: token.name, role: token.role, agencies: token.agencies.join(' ') },
    ...{ state: stateOf(token, now), createdAt: token.createdAt, expiresAt: token.expiresAt },
    ...{ revokedAt: token.revokedAt, lastUsedOn: token.lastUsedOn },
  }));
  const surroundings = { ...to, clock, signal: new AbortController().signal };
  await printList({ rows, columns: COLUMNS, format, none: 'There are no tokens.' }, surroundings);
}

function stateOf({ revokedAt, expiresAt }: Pick<TokenRow, 'revokedAt' | 'expiresAt'>, now: string): string {
  if (revokedAt !== null) return 'REVOKED';
  return expiresAt <= now ? 'EXPIRED' : 'GOOD';
}
