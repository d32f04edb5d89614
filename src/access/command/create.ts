import { viewFrom } from '../../database/table';
import { UsageError } from '../../errors';
import { createRepositories, recordsOf } from '../../repositories';
import { today } from '../../time';
import type { Role } from '../caller';
import { newToken } from '../token-text';
import type { Parts } from './program';

/** What a new token is to be. */
export interface Creating {
  readonly name: string;
  readonly role: Role;
  readonly agency: readonly string[];
  readonly expires: number;
}

const DAY_MS = 86_400_000;
const MAX_NAME = 100;

/** Makes a token; its text goes to stdout alone, so that a program can take it from there. */
export async function createToken(parts: Parts, { name, role, agency, expires }: Creating): Promise<void> {
  const { tokens, clock, stdout, stderr } = parts;
  if (name.trim() === '' || name.length > MAX_NAME)
    throw new UsageError(`Give a name of 1 to ${String(MAX_NAME)} letters.`);
  const agencies = [...new Set(agency)];
  await refuseWrongAgencies(parts, role, agencies);
  const { id, digest, text } = newToken();
  const now = clock();
  const expiresAt = new Date(now.getTime() + expires * DAY_MS).toISOString();
  const unused = { revokedAt: null, lastUsedOn: null };
  await tokens.insert({
    ...{ id, digest, name: name.trim(), role, agencies, ...unused },
    ...{ createdAt: now.toISOString(), expiresAt },
  });
  stdout.write(`${text}\n`);
  stderr.write(
    `Keep it now, it cannot be shown again. It ends at ${expiresAt}; \`npm run token -- revoke ${id}\` takes it back.\n`,
  );
}

async function refuseWrongAgencies(
  { db, clock }: Parts,
  role: Role,
  agencies: readonly string[],
): Promise<void> {
  if (role !== 'STEWARD' && agencies.length > 0)
    throw new UsageError(`Agencies are for the role STEWARD; ${role} is bound to none.`);
  if (role === 'STEWARD' && agencies.length === 0)
    throw new UsageError('A STEWARD speaks for agencies: name each as --agency CODE.');
  const asOf = today(clock());
  const view = viewFrom({ asOf, knownAt: null, closedOn: null }, await db.reads.state());
  const known = await recordsOf(createRepositories(db), 'Agency').findByCodes(view, agencies);
  const unknown = agencies.filter(code => !known.has(code));
  if (unknown.length > 0) throw new UsageError(`The registry has no agency ${unknown.join(', ')}.`);
}
