import type { Asker } from '../../access/caller';
import type { Identity } from '../../access/identity';
import type { Identify } from '../../feed/follow';
import type { RateLimit } from '../rate-limit';

/** Tells who sends a header from an address, anew each time that it is asked, and what that client pays. */
export type Follows = (authorization: string | undefined, address: string) => Identify;

export const followsBy =
  ({ identity, rate }: { readonly identity: Identity; readonly rate: RateLimit }): Follows =>
  (authorization, address) =>
  async (): Promise<Asker> => {
    const caller = await identity.caller(authorization, address);
    return { caller, pay: async cost => (await rate.charge(caller.client, cost)).refusal };
  };
