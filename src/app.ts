import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context';
import { createFormatError, type ReportError } from './graphql/format-error';
import type { Operations } from './graphql/operations';

/** Longer documents are refused unread. */
const MAX_TOKENS = 10_000;

/** The GraphQL server over a schema; nothing of it calls home, and no plugin wraps every field. */
export const createApolloServer = (
  schema: GraphQLSchema,
  operations: Operations,
  report: ReportError,
): ApolloServer<Context> =>
  new ApolloServer<Context>({
    gateway: executedBy(schema, operations),
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

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];

/** What Apollo Server has for an executor of one's own: it parses and validates, `operations` runs. */
const executedBy = (schema: GraphQLSchema, operations: Operations): Gateway => ({
  load: () =>
    Promise.resolve({
      executor: async ({ source, document, request, context }) =>
        operations.run(operations.add(source, document, request.operationName), context, request.variables),
    }),
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  stop: () => Promise.resolve(),
});
