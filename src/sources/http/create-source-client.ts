import { lookup as lookUp } from 'node:dns';
import { Agent } from 'undici';
import { SourceError } from '../../errors';
import type { SourceConfig } from '../source-config';
import { createAddressGuard, isPublicAddress, type Network } from './address-guard';
import { createTally, type Tally } from './answer-body';
import { checkStatus } from './check-status';
import { createConcealer } from './conceal';
import { exchange, isHome, type Line } from './exchange';
import { GuardedAnswer, type Opened } from './guarded-answer';
import { describeFailure } from './hindrance';
import { Patience } from './patience';
import { type Backoff, createPersistence, DEFAULT_BACKOFF, type Persistence } from './persistence';
import type { SourceAnswer, SourceClient, SourceRequest } from './source-client';

/** What a client has to know of its source. Its headers go to the origin of its address only. */
export type ClientSource = Pick<
  SourceConfig,
  'code' | 'address' | 'headers' | 'allowPrivateAddresses' | 'limits'
>;

export interface SourceClientOptions extends Partial<Network> {
  /** Aborted when the run is stopped. */
  readonly signal: AbortSignal;
  readonly backoff?: Partial<Backoff>;
  /** So many failed requests on end, and the rest of the run fails at once. */
  readonly breakAfter?: number;
}

const LONGEST_CONNECT_MS = 10_000;
const LONGEST_SILENCE_MS = 30_000;
const BREAK_AFTER = 5;

const createLine = (source: ClientSource, options: SourceClientOptions): Line => {
  const guard = createAddressGuard(source, {
    lookup: options.lookup ?? lookUp,
    isPublic: options.isPublic ?? isPublicAddress,
  });
  const requestMs = source.limits.requestSeconds * 1_000;
  const agent = new Agent({
    connect: { lookup: guard.lookup, timeout: Math.min(LONGEST_CONNECT_MS, requestMs) },
    headersTimeout: requestMs,
    bodyTimeout: Math.min(LONGEST_SILENCE_MS, requestMs),
  });
  return { source, agent, guard };
};

class GuardedClient implements SourceClient {
  private readonly line: Line;
  private readonly persistence: Persistence;
  private readonly ofRun: Tally;
  private readonly conceal: (text: string) => string;

  constructor(
    private readonly source: ClientSource,
    private readonly options: SourceClientOptions,
  ) {
    this.line = createLine(source, options);
    this.ofRun = createTally('megabytes', source.limits.megabytes);
    this.conceal = createConcealer(source);
    this.persistence = createPersistence({
      retries: source.limits.retries,
      backoff: { ...DEFAULT_BACKOFF, ...options.backoff },
      breakAfter: options.breakAfter ?? BREAK_AFTER,
      signal: options.signal,
    });
  }

  async send(request: SourceRequest): Promise<SourceAnswer> {
    const opened = await this.persist(() => this.open(request));
    return new GuardedAnswer(opened, {
      asked: request.url,
      ofRun: this.ofRun,
      documentMegabytes: this.source.limits.documentMegabytes,
      conceal: this.conceal,
      persist: work => this.persist(work),
      // What was once found changed is read again as a whole.
      reopen: () => this.open({ ...request, validators: null }),
    });
  }

  close(): Promise<void> {
    return this.line.agent.destroy();
  }

  private async persist<Result>(work: (attempt: number) => Promise<Result>): Promise<Result> {
    this.options.signal.throwIfAborted();
    try {
      return await this.persistence.persist(work);
    } catch (error) {
      throw error instanceof SourceError ? new SourceError(this.conceal(error.message), error.code) : error;
    }
  }

  private async open(request: SourceRequest): Promise<Opened> {
    const patience = new Patience(this.source.limits.requestSeconds, this.options.signal);
    try {
      const answer = await exchange(this.line, request, patience);
      const conditional = request.validators != null;
      const authorized = isHome(this.line, answer.url) || Object.keys(this.source.headers).length === 0;
      await checkStatus(answer, { url: request.url, conditional, authorized }, patience);
      return { answer, patience };
    } catch (error) {
      patience.stop();
      throw describeFailure(error, request.url);
    }
  }
}

/** Sends requests for one run over one source. */
export const createSourceClient = (source: ClientSource, options: SourceClientOptions): SourceClient =>
  new GuardedClient(source, options);
