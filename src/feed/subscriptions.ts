import {
  createSourceEventStream,
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import type { Asker } from '../access/caller';
import type { GraphLimits } from '../app';
import type { Admission } from '../graphql/admission';
import { structuralRefusal } from '../graphql/limits/structural-limits';
import type { Operations } from '../graphql/operations';
import { type ChangeEvent, toChange } from '../modules/change/change.type';
import type { ChangeFeed } from './change-feed';
import type { Follow, Identify } from './follow';
import { toFeedCursor } from './feed-cursor';
import type { FeedEvent, FeedPage } from './follower';
import { ResultStream } from './result-stream';

/** What a client sends to subscribe. */
export interface SubscriptionRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** A subscription that has begun. */
export interface Opened {
  readonly document: DocumentNode;
  readonly results: ResultStream;
}

export interface SubscriptionParts {
  readonly schema: GraphQLSchema;
  readonly operations: Operations;
  readonly admission: Admission;
  /** What bounds a document before it is validated, as it does everywhere else. */
  readonly bounds: Pick<GraphLimits, 'structure' | 'tokens'>;
  readonly feed: ChangeFeed;
  /** Makes errors into what clients are shown. */
  readonly formatError: (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError;
}

/** Runs the subscriptions of the graph, whatever they are asked over. */
export class Subscriptions {
  constructor(private readonly parts: SubscriptionParts) {}

  /** Begins a subscription; gives what is wrong with it where it cannot. */
  async open(request: SubscriptionRequest, identify: Identify): Promise<Opened | readonly GraphQLError[]> {
    try {
      const document = parsed(request.query, this.parts.bounds.tokens);
      const errors = this.problemsOf(document, request, await identify());
      return errors.length > 0 ? errors : await this.follow(document, request, identify);
    } catch (error) {
      return [toGraphqlError(error)];
    }
  }

  /** Errors as clients are shown them. */
  format(errors: readonly unknown[]): readonly GraphQLFormattedError[] {
    return errors.map(toGraphqlError).map(error => {
      const thrown = error.path ? error : (error.originalError ?? error);
      return this.parts.formatError(error.toJSON(), thrown);
    });
  }

  private problemsOf(
    document: DocumentNode,
    { query, operationName, variables }: SubscriptionRequest,
    asker: Asker,
  ): readonly GraphQLError[] {
    const { schema, operations, admission, bounds } = this.parts;
    const tooLarge = structuralRefusal(document, bounds.structure);
    if (tooLarge) return [tooLarge];
    const errors = validate(schema, document);
    if (errors.length > 0) return errors.map(error => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
    const operation = operations.add(query, document, operationName ?? undefined);
    if (operation.kind !== OperationTypeNode.SUBSCRIPTION) return [notHere(operation.kind)];
    const refusal = admission.refusal(operation, asker, variables ?? undefined);
    return refusal ? [refusal] : [];
  }

  private async follow(
    document: DocumentNode,
    { operationName, variables }: SubscriptionRequest,
    identify: Identify,
  ): Promise<Opened | readonly GraphQLError[]> {
    const { schema, feed } = this.parts;
    const follow: Follow = { follow: following => feed.follow(following, identify) };
    const args = { schema, document, operationName, variableValues: variables };
    const source = await createSourceEventStream({ ...args, contextValue: follow });
    if (!(Symbol.asyncIterator in source)) return (source.errors ?? []).map(mistake);
    const results = new ResultStream(source as AsyncIterableIterator<FeedPage>, async (event, contextValue) =>
      this.shown(await execute({ ...args, rootValue: toChangeEvent(event), contextValue })),
    );
    return { document, results };
  }

  private shown({ data, errors }: ExecutionResult): ExecutionResult {
    if (!errors) return { data: data ?? null };
    return { errors: this.format(errors) as unknown as readonly GraphQLError[], data: data ?? null };
  }
}

function notHere(kind: OperationTypeNode | undefined): GraphQLError {
  const message = kind
    ? `Only subscriptions are answered here. Send a ${kind} as POST to /graphql.`
    : 'The document has no operation of that name, or several and none was named.';
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}

function parsed(query: string, maxTokens: number): DocumentNode {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    throw error instanceof GraphQLError ? coded(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

const toChangeEvent = ({ position, row }: FeedEvent): ChangeEvent => ({
  cursor: toFeedCursor(position),
  change: row && toChange(row),
});

const toGraphqlError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) });

const coded = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code },
  });

/** What graphql-js itself finds wrong with what a client sent, such as a variable. */
const mistake = (error: GraphQLError): GraphQLError =>
  error.originalError === undefined || error.originalError instanceof GraphQLError
    ? coded(error, 'BAD_USER_INPUT')
    : error;
