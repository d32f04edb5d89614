import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { RateError } from '../errors';

const SECONDS = 60;
const MS = 1_000;
/** Of an IPv6 address, what a provider gives one customer: the first four of its eight groups. */
const GROUPS_OF_CUSTOMER = 4;
const GROUPS = 8;
/** Nobody is told apart: they share one account. */
const UNKNOWN = 'unknown';

/** What a client has left, as the draft standard of the IETF (RateLimit header fields for HTTP) tells it. */
export interface Charged {
  readonly headers: Readonly<Record<string, string>>;
  /** Why the client has to wait; null: it need not. */
  readonly refusal: RateError | null;
}

const FREE: Charged = { headers: {}, refusal: null };

/** Counts what the operations of each client cost, minute by minute, in this process. */
export class RateLimit {
  readonly #accounts: RateLimiterMemory | null;
  readonly #policy: string;

  /** What one client's operations may cost in a minute; 0: anything. */
  constructor(private readonly perMinute: number) {
    this.#policy = `"cost";q=${String(perMinute)};w=${String(SECONDS)}`;
    this.#accounts = perMinute > 0 ? new RateLimiterMemory({ points: perMinute, duration: SECONDS }) : null;
  }

  /** Charges a client; it is refused what it cannot pay. */
  async charge(client: string | null, cost: number): Promise<Charged> {
    if (!this.#accounts) return FREE;
    const account = accountOf(client);
    try {
      return { headers: this.headersOf(await this.#accounts.consume(account, cost)), refusal: null };
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent;
      const seconds = secondsOf(spent);
      const message = `The limit of ${String(this.perMinute)} in a minute is used up. Ask again in ${String(seconds)} s; \`extensions.cost\` of an answer tells what it cost.`;
      const headers = { ...this.headersOf(spent), 'retry-after': String(seconds) };
      return { headers, refusal: new RateError(message, seconds) };
    }
  }

  private headersOf(state: RateLimiterRes): Record<string, string> {
    const left = `"cost";r=${String(Math.max(0, state.remainingPoints))};t=${String(secondsOf(state))}`;
    return { 'ratelimit-policy': this.#policy, ratelimit: left };
  }
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / MS));

/** Whom a client is counted as: an IPv6 customer has more addresses than can be remembered. */
function accountOf(client: string | null): string {
  if (client === null) return UNKNOWN;
  const address = client.startsWith('address:') ? client.slice('address:'.length) : '';
  if (!isIPv6(address) || address.includes('.')) return client;
  return `address:${groupsOf(address).slice(0, GROUPS_OF_CUSTOMER).join(':')}::`;
}

/** The groups of an IPv6 address, those that `::` stands for written out. */
function groupsOf(address: string): string[] {
  const [before = [], after] = address.split('::').map(part => part.split(':').filter(group => group !== ''));
  if (!after) return before;
  return [...before, ...Array<string>(GROUPS - before.length - after.length).fill('0'), ...after];
}
