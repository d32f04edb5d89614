import type { ApolloServer } from '@apollo/server';
import type { Caller } from '../access/caller';
import type { Identity } from '../access/identity';
import { Context, type Shared } from '../context';
import type { Reader } from '../database/reader';
import type { RegistryState } from '../database/registry-state';
import { RegistryError } from '../errors';
import type { Admission } from '../graphql/admission';
import type { Operation, Operations } from '../graphql/operations';
import type { TrustedDocuments } from '../graphql/trusted-documents';
import { today } from '../time';
import { Answer } from './answer';
import { isJson, toApolloRequest } from './apollo-request';
import { asksForTrace } from './asks-for-trace';
import { type Asked, AskedReader, type GraphqlRequest } from './asked';
import { statusFor } from './graphql-status';
import type { JsonWriter } from './json-writer';
import type { KeptAnswers } from './kept-answers';
import { contentTypeFor } from './negotiate';
import { refusedAnswer } from './refused-answer';
import type { RequestLimits } from './request-limits';
import { nameIn, note } from './note';
import { StateMemory } from './state-memory';
import { timeKey } from './time-headers';
import { Turn } from './turn';

export interface EndpointParts {
  readonly apollo: ApolloServer<Context>;
  /** Answers gateways that ask for a trace of each field; where it is absent they get none. */
  readonly traced: ApolloServer<Context> | undefined;
  readonly operations: Operations;
  readonly admission: Admission;
  readonly documents: TrustedDocuments;
  readonly identity: Identity;
  readonly reads: Reader;
  readonly shared: Shared;
  readonly answers: KeptAnswers;
  readonly writer: JsonWriter;
  readonly limits: RequestLimits;
  /** How long kept answers are given, marked, while the database does not answer; not at all where it is absent. */
  readonly unverifiedSeconds?: number;
}

/** An answer, and what only the one who asked is told beside it. */
export interface Answered {
  readonly answer: Answer;
  readonly headers: Readonly<Record<string, string>>;
}

/** What any request costs, whatever is wrong with it. */
const LEAST_COST = 1;

/** Headers that no browser sends unasked; Apollo Server answers no GET without one of them. */
const PREFLIGHT = ['apollo-require-preflight', 'x-apollo-operation-name'];

/**
 * Answers GraphQL requests. What was found valid before is run here at once; everything else, and everything with an
 * error, goes through Apollo Server. Both ways begin and end in `answer`, so that no check and no line of the log
 * belongs to one of them only.
 */
export class GraphqlEndpoint {
  readonly #asked: AskedReader;
  readonly #states: StateMemory;

  constructor(private readonly parts: EndpointParts) {
    this.#asked = new AskedReader(parts.operations, parts.documents);
    this.#states = new StateMemory(parts.reads, parts.unverifiedSeconds ?? 0);
  }

  /** Throws an `AccessError` where the request shows a token that is not good, an `InputError` for times that are none. */
  async answer(request: GraphqlRequest): Promise<Answered> {
    const turn = new Turn(request, await this.callerOf(request), this.parts.limits);
    note(request, { role: turn.asker.caller.role });
    return { answer: await this.inTime(turn), headers: turn.headers };
  }

  private async callerOf({ headers, address }: GraphqlRequest): Promise<Caller> {
    const { identity, limits } = this.parts;
    try {
      return await identity.caller(headers.authorization, address);
    } catch (error) {
      // To try tokens costs as well.
      const { refusal } = await limits.rate.charge(`address:${address}`, LEAST_COST);
      throw refusal ?? error;
    }
  }

  /** An answer before the time is up and while the client is there; else what refuses it. */
  private async inTime(turn: Turn): Promise<Answer> {
    try {
      return await turn.deadline.race(this.make(turn));
    } catch (error) {
      note(turn.request, { way: 'refused' });
      const unpaid = await turn.pay(LEAST_COST);
      return refusedAnswer(unpaid ?? error, contentTypeFor(turn.request.headers));
    } finally {
      turn.deadline.lift();
    }
  }

  private async make(turn: Turn): Promise<Answer> {
    const { request } = turn;
    const asked = this.isPlain(request) ? this.#asked.read(request) : null;
    note(request, { way: 'known' });
    try {
      // Before anything is parsed, where only trusted documents are answered.
      refuseFor(asked && this.parts.documents.refusal(asked.query));
      const known = asked && !this.tracedFor(request) ? await this.byMemory(asked, turn) : null;
      return known ?? (await this.byApollo(asked, turn));
    } finally {
      note(request, nameIn(this.known(asked), asked));
    }
  }

  private tracedFor({ headers }: GraphqlRequest): ApolloServer<Context> | undefined {
    return asksForTrace(headers) ? this.parts.traced : undefined;
  }

  /** The operation that is asked, where it was found valid before. */
  private known(asked: Asked | null): Operation | undefined {
    return asked?.query == null ? undefined : this.parts.operations.find(asked.query, asked.name);
  }

  private async byMemory(asked: Asked, turn: Turn): Promise<Answer | null> {
    const operation = this.known(asked);
    return operation ? this.run(operation, asked, turn) : null;
  }

  /** Whether the request may be read here: in a form that no browser sends unasked, for an answer in a type there is. */
  private isPlain({ method, headers }: GraphqlRequest): boolean {
    if (contentTypeFor(headers) === '') return false;
    if (method === 'POST') return isJson(headers);
    return (
      method === 'GET' && headers['content-type'] === undefined && PREFLIGHT.some(name => name in headers)
    );
  }

  /** Runs a known operation, finds its answer, or refuses it; null where there was an error. */
  private async run(operation: Operation, asked: Asked, turn: Turn): Promise<Answer | null> {
    const { answers, admission, limits, writer } = this.parts;
    const { asker, began, deadline, request } = turn;
    const { variables } = asked;
    const contentType = contentTypeFor(request.headers);
    const told = limits.costs.told(operation, variables);
    if (!told) return null;
    refuseFor(admission.refusal(operation, asker, variables));
    refuseFor(await turn.pay(told.cost.requested));
    const keyIn = (of: RegistryState): string => keyOf(of, operation, asked, turn);
    const state = await this.stateOr(turn, error => this.#states.unverified(error, answers, keyIn));
    if (state instanceof Answer) return state;
    const make = async (signal: AbortSignal | undefined): Promise<Answer | null> => {
      const context = new Context(this.parts.shared, state, began, { ...asker, ...(signal && { signal }) });
      const result = await this.parts.operations.run(operation, context, variables);
      if (result.errors) return null;
      return new Answer(200, contentType, writer.write({ data: result.data, extensions: told }));
    };
    return answers.get(
      keyIn(state),
      signal => limits.overload.run(() => make(signal), signal),
      deadline.signal,
    );
  }

  /** The state of the registry; where it cannot be read, an answer from before, if there is one. */
  private async stateOr(
    { request }: Turn,
    unverified: (error: unknown) => Answer | undefined,
  ): Promise<RegistryState | Answer> {
    try {
      return await this.#states.read();
    } catch (error) {
      const answer = unverified(error);
      if (!answer) throw error;
      note(request, { way: 'unverified' });
      return answer;
    }
  }

  private async byApollo(asked: Asked | null, turn: Turn): Promise<Answer> {
    refuseFor(await turn.pay(LEAST_COST));
    return this.parts.limits.overload.run(() => this.askApollo(asked, turn), turn.deadline.signal);
  }

  private async askApollo(asked: Asked | null, { request, asker, began }: Turn): Promise<Answer> {
    const { apollo: usual, shared } = this.parts;
    const apollo = this.tracedFor(request) ?? usual;
    const failures: RegistryError[] = [];
    note(request, { way: 'apollo' });
    const {
      status,
      headers: said,
      body: answered,
    } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: toApolloRequest(request, asked),
      context: async () => {
        const state = await this.#states.read().catch((error: unknown) => {
          if (error instanceof RegistryError) failures.push(error);
          throw error;
        });
        return new Context(shared, state, began, asker);
      },
    });
    // Apollo Server would make a mistake of this program of it.
    if (failures[0]) throw failures[0];
    if (answered.kind !== 'complete') throw new TypeError('Nothing here answers in parts');
    const { 'content-type': contentType = '', ...others } = Object.fromEntries(said);
    delete others['content-length'];
    const { string } = answered;
    return new Answer(
      statusFor(contentType, status ?? 200, string),
      contentType,
      Buffer.from(string),
      others,
    );
  }
}

/** Goes no further where something speaks against a request. */
function refuseFor(refusal: Error | null): void {
  if (refusal) throw refusal;
}

/** All that an answer depends on. No answer is given to another role than it was made for. */
function keyOf(state: RegistryState, { number }: Operation, { variablesText }: Asked, turn: Turn): string {
  const { request, asker, began } = turn;
  const when = `${String(state.number)} ${today(began)} ${timeKey(asker.time)}`;
  return `${when} ${asker.caller.role} ${String(number)} ${contentTypeFor(request.headers)} ${variablesText}`;
}
