import type { Role } from '../../src/access/caller';
import { newToken } from '../../src/access/token-text';
import type { Db } from '../../src/database/connect';
import { TokenRepository, type TokenRow } from '../../src/modules/token/token.repository';

/** A token of a role, as its holder sends it. */
export async function giveToken(
  db: Db,
  role: Role,
  given: Partial<TokenRow> = {},
): Promise<{ readonly id: string; readonly text: string; readonly bearer: string }> {
  const { id, digest, text } = newToken();
  const times = { createdAt: '2026-11-22T00:00:00.000Z', expiresAt: '9999-01-01T00:00:00.000Z' };
  const unused = { revokedAt: null, lastUsedOn: null };
  const token = { id, digest, name: `test ${role}`, role, agencies: [], ...times, ...unused, ...given };
  await new TokenRepository(db).insert(token);
  return { id, text, bearer: `Bearer ${text}` };
}
