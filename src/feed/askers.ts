import type { Asker } from '../access/caller';
import { AccessError } from '../errors';
import type { Identify } from './follow';

/** So long a subscriber is believed to be who it was. */
const BELIEVED_MS = 10_000;

/** Who a subscriber is, for as long as it follows: what it was told it may read has to hold whenever it is told more. */
export class Askers {
  #knownAt = Date.now();

  constructor(
    private readonly first: Asker,
    private readonly identify: Identify,
    private readonly believedMs = BELIEVED_MS,
  ) {}

  /** Throws an `AccessError` where it is somebody else by now, or nobody, such as when a token was taken back. */
  async current(): Promise<Asker> {
    if (Date.now() - this.#knownAt < this.believedMs) return this.first;
    const { caller } = await this.identify();
    this.#knownAt = Date.now();
    if (caller.role === this.first.caller.role) return this.first;
    throw new AccessError(
      'What you may read has changed. Subscribe again, after your last cursor.',
      'FORBIDDEN',
    );
  }
}
