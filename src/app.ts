import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import {
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  lexicographicSortSchema,
  OperationTypeNode,
} from 'graphql';
import type { Asker } from './access/caller';
import type { Context } from './context';
import type { Admission } from './graphql/admission';
import type { Variables } from './graphql/compile-operation';
import { createFormatError, type ReportError } from './graphql/format-error';
import type { CostLimit } from './graphql/limits/cost-limit';
import { refuseUnvalidated, ValidDocuments } from './graphql/limits/refuse-unvalidated';
import type { StructuralLimits } from './graphql/limits/structural-limits';
import type { Operation, Operations } from './graphql/operations';
import type { MaybePromise } from './maybe-promise';

/** What bounds the documents that are read. */
export interface GraphLimits {
  readonly structure: StructuralLimits;
  /** Longer documents are refused unread. */
  readonly tokens: number;
  readonly costs: CostLimit;
  readonly introspection: boolean;
  readonly suggestions: boolean;
}

/** What the GraphQL server is made of. */
export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly operations: Operations;
  readonly admission: Admission;
  readonly limits: GraphLimits;
  readonly report: ReportError;
  /** Writes answers, or throws a `GraphQLError` where one is too long; as `JSON.stringify` does if absent. */
  readonly writer?: { readonly stringify: (answer: unknown) => string };
}

/** The GraphQL server over a schema; nothing of it calls home, and no plugin wraps every field. */
export const createApolloServer = (parts: ApolloParts): ApolloServer<Context> =>
  serverOf(parts, {
    schema: parts.schema,
    run: (operation, context, variables) => parts.operations.run(operation, context, variables),
    trace: ApolloServerPluginInlineTraceDisabled(),
    tell: told => told && { extensions: told },
  });

/**
 * The same graph for gateways that want to know what each field took, in Apollo's format of traces (`ftv1`). It is slower:
 * every field is wrapped and nothing is compiled, for which it has a copy of the schema. A trace is all that such a
 * gateway reads beside the data, so the cost is not told.
 */
function createTracedServer(parts: ApolloParts): ApolloServer<Context> {
  // What sorts a schema is what copies one whole.
  const schema = lexicographicSortSchema(parts.schema);
  return serverOf(parts, {
    schema,
    run: ({ document, name }, contextValue, variableValues) =>
      execute({ schema, document, operationName: name, contextValue, variableValues }),
    trace: ApolloServerPluginInlineTrace({ includeErrors: { masked: true } }),
    tell: () => undefined,
  });
}

/** The servers over a graph, begun: the usual one, and one for gateways that want traces where those are given. */
export async function startGraph(parts: ApolloParts, { traces }: { readonly traces: boolean }) {
  const apollo = createApolloServer(parts);
  const traced = traces ? createTracedServer(parts) : undefined;
  const servers = traced ? [apollo, traced] : [apollo];
  await Promise.all(servers.map(server => server.start()));
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map(server => server.stop()));
  };
  return { apollo, traced, stop };
}

/** How one of the servers over a graph does what the others do in another way. */
interface Way {
  readonly schema: GraphQLSchema;
  readonly run: (
    operation: Operation,
    context: unknown,
    variables: Variables | undefined,
  ) => MaybePromise<ExecutionResult>;
  readonly trace: ApolloServerPlugin;
  /** What stands beside the answer of an operation of a cost. */
  readonly tell: (told: ReturnType<CostLimit['told']>) => Pick<ExecutionResult, 'extensions'> | undefined;
}

const serverOf = ({ report, writer, ...parts }: ApolloParts, way: Way): ApolloServer<Context> =>
  new ApolloServer<Context>({
    gateway: executedBy(parts, way),
    introspection: parts.limits.introspection,
    documentStore: new ValidDocuments(),
    formatError: createFormatError(report, { ...parts.limits, schema: parts.schema }),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    ...(writer && { stringifyResult: writer.stringify }),
    parseOptions: { maxLexicalTokens: parts.limits.tokens },
    plugins: [
      refuseUnvalidated(parts.limits.structure),
      way.trace,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });

/** A subscription has no one answer: it is told where it has many. */
const elsewhere = ({ kind }: Operation): GraphQLError | null =>
  kind === OperationTypeNode.SUBSCRIPTION
    ? new GraphQLError(
        'Subscribe over WebSocket at /graphql, by the protocol graphql-transport-ws, or as POST to /graphql/stream with server-sent events.',
        { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
      )
    : null;
const TOO_MANY = 429;

/** Why an operation is not run for who asks it before some time has passed. */
async function unpaid({ pay }: Asker, cost = 0): Promise<GraphQLError | null> {
  const refusal = await pay?.(cost);
  if (!refusal) return null;
  const { message, code } = refusal;
  return new GraphQLError(message, { extensions: { code, http: { status: TOO_MANY } } });
}

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];

/** What Apollo Server has for an executor of one's own: it parses and validates, `operations` runs what is admitted. */
const executedBy = (
  { operations, admission, limits }: Pick<ApolloParts, 'operations' | 'admission' | 'limits'>,
  { schema, run, tell }: Way,
): Gateway => ({
  load: () =>
    Promise.resolve({
      executor: async ({ source, document, request, context }) => {
        const { operationName, variables } = request;
        const operation = operations.add(source, document, operationName);
        const { asker } = context as Context;
        const told = limits.costs.told(operation, variables);
        const refusal =
          elsewhere(operation) ??
          admission.refusal(operation, asker, variables) ??
          (await unpaid(asker, told?.cost.requested));
        if (refusal) return { errors: [refusal] };
        if (operation.kind === OperationTypeNode.MUTATION) asker.stay?.();
        const result = await run(operation, context, variables);
        return { ...result, ...tell(told) };
      },
    }),
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  stop: () => Promise.resolve(),
});
