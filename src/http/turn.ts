import type { Asker, Caller } from '../access/caller';
import type { RateError } from '../errors';
import type { GraphqlRequest } from './asked';
import { Deadline } from './deadline';
import type { TimeGiven } from '../time';
import type { RateLimit } from './rate-limit';
import { timeOf } from './time-headers';

/** One request being answered: who asks, until when, and what was paid for it. */
export class Turn {
  readonly began = new Date();
  readonly deadline: Deadline;
  readonly asker: Asker & { readonly time: TimeGiven };
  #headers: Readonly<Record<string, string>> = {};
  #paid = 0;

  constructor(
    readonly request: GraphqlRequest,
    caller: Caller,
    private readonly limits: { readonly rate: RateLimit; readonly timeoutMs: number },
  ) {
    const time = timeOf(request.headers);
    this.deadline = new Deadline(limits.timeoutMs, request.client);
    const { signal, lift: stay } = this.deadline;
    this.asker = { caller, time, signal, pay: cost => this.pay(cost), stay };
  }

  /** What the client is told of its account. */
  get headers(): Readonly<Record<string, string>> {
    return this.#headers;
  }

  /** Pays what is not paid yet of a cost; gives why the client has to wait, null: it need not. */
  async pay(cost: number): Promise<RateError | null> {
    if (cost <= this.#paid) return null;
    const { headers, refusal } = await this.limits.rate.charge(this.asker.caller.client, cost - this.#paid);
    this.#paid = cost;
    this.#headers = headers;
    return refusal;
  }
}
