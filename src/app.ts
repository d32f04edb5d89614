import { ApolloServer } from '@apollo/server';
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

/** Longer documents are refused unread. */
const MAX_TOKENS = 10_000;

/** The GraphQL server over a schema; nothing of it calls home, and no plugin wraps every field. */
export const createApolloServer = (schema: GraphQLSchema, report: ReportError): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema,
    introspection: true,
    persistedQueries: false,
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
