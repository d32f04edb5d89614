import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Context } from './context';
import type { Admission } from './graphql/admission';
import { createFormatError, type ReportError } from './graphql/format-error';
import type { Operation, Operations } from './graphql/operations';

/** Longer documents are refused unread. */
const MAX_TOKENS = 10_000;

/** What the GraphQL server is made of. */
export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly operations: Operations;
  readonly admission: Admission;
  readonly report: ReportError;
}

/** The GraphQL server over a schema; nothing of it calls home, and no plugin wraps every field. */
export const createApolloServer = ({ report, ...parts }: ApolloParts): ApolloServer<Context> =>
  new ApolloServer<Context>({
    gateway: executedBy(parts),
    introspection: true,
    formatError: createFormatError(report),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    plugins: [
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

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];

/** What Apollo Server has for an executor of one's own: it parses and validates, `operations` runs what is admitted. */
const executedBy = ({ schema, operations, admission }: Omit<ApolloParts, 'report'>): Gateway => ({
  load: () =>
    Promise.resolve({
      executor: async ({ source, document, request, context }) => {
        const { operationName, variables } = request;
        const operation = operations.add(source, document, operationName);
        const refusal =
          elsewhere(operation) ?? admission.refusal(operation, (context as Context).asker, variables);
        return refusal ? { errors: [refusal] } : operations.run(operation, context, variables);
      },
    }),
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  stop: () => Promise.resolve(),
});
