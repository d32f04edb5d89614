import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { getOperationAST, GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Context } from './context';
import type { AccessError } from './errors';
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

const STATUS: Readonly<Record<AccessError['code'], number>> = { FORBIDDEN: 403, UNAUTHENTICATED: 401 };

/** The one place where a mutation is refused to those who may not write: before anything of it is run. */
const refused = ({ message, code }: AccessError): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: STATUS[code] } } });

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];

/** What Apollo Server has for an executor of one's own: it parses and validates, `operations` runs. */
const executedBy = (schema: GraphQLSchema, operations: Operations): Gateway => ({
  load: () =>
    Promise.resolve({
      executor: async ({ source, document, request, context }) => {
        const { operationName, variables } = request;
        const isWriting = getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION;
        const { refusal } = context as Context;
        if (isWriting && refusal) return { errors: [refused(refusal)] };
        return operations.run(operations.add(source, document, operationName), context, variables);
      },
    }),
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  stop: () => Promise.resolve(),
});
