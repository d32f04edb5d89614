import { UsageError } from '../../errors';
import type { Parts } from './program';

/** Takes a token back; says so as well where that was done before. */
export async function revokeToken({ tokens, clock, stdout }: Parts, id: string): Promise<void> {
  const now = clock().toISOString();
  if (await tokens.revoke(id, now)) {
    stdout.write(
      `The token ${id} is taken back. Running gateways refuse it after five seconds at the latest.\n`,
    );
    return;
  }
  const token = await tokens.find(id);
  if (!token)
    throw new UsageError(`There is no token "${id}"; its id is what stands between lt_ and the next _.`);
  stdout.write(`The token ${id} was taken back at ${token.revokedAt ?? now} already.\n`);
}
