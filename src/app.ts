import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Asker } from './access/caller';
import type { Context } from './context';
import type { Admission } from './graphql/admission';
import { createFormatError, type ReportError } from './graphql/format-error';
import type { CostLimit } from './graphql/limits/cost-limit';
import { refuseUnvalidated, ValidDocuments } from './graphql/limits/refuse-unvalidated';
import type { StructuralLimits } from './graphql/limits/structural-limits';
import type { Operation, Operations } from './graphql/operations';

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
}

/** The GraphQL server over a schema; nothing of it calls home, and no plugin wraps every field. */
export const createApolloServer = ({ report, ...parts }: ApolloParts): ApolloServer<Context> =>
  new ApolloServer<Context>({
    gateway: executedBy(parts),
    introspection: parts.limits.introspection,
    documentStore: new ValidDocuments(),
    formatError: createFormatError(report, parts.limits),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: parts.limits.tokens },
    plugins: [
      refuseUnvalidated(parts.limits.structure),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
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
const executedBy = ({ schema, operations, admission, limits }: Omit<ApolloParts, 'report'>): Gateway => ({
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
        const result = await operations.run(operation, context, variables);
        return told ? { ...result, extensions: told } : result;
      },
    }),
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  stop: () => Promise.resolve(),
});
