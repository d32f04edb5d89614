import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError } from '../errors';

/** Writes down an error that the client is not shown, under the id the client is given. */
export type ReportError = (id: string, error: unknown) => void;

/** What graphql-js and Apollo Server find wrong with a request and give no code. */
const MISTAKES_OF_CLIENT = new RegExp(
  [
    '^Argument "',
    '^Too many errors processing variables',
    '^Schema is not configured to execute',
    '^provided sha does not match query',
    '^Unsupported persisted query version',
  ].join('|'),
);

const isMistakeOfClient = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  error.originalError === undefined &&
  MISTAKES_OF_CLIENT.test(error.message);

const PARSE_FAILED = 'GRAPHQL_PARSE_FAILED';
const NESTED_TOO_DEEPLY =
  'The document is nested too deeply to be read. Ask for the inner part on its own, by its code or id.';

/** The parser calls itself for every level of a document, until there is no more room to call. */
const isBeyondTheStack = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  error.extensions['code'] === PARSE_FAILED &&
  error.message.startsWith('Maximum call stack');

/** The one place where an error becomes wire format: ours keep their code, unknown ones are masked under a logged id. */
export const createFormatError =
  (report: ReportError) =>
  (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown);
    if (error instanceof DomainError) return { ...formatted, extensions: { code: error.code } };
    if (isMistakeOfClient(error)) return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
    if (isBeyondTheStack(error)) return { message: NESTED_TOO_DEEPLY, extensions: { code: PARSE_FAILED } };
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR')
      return { ...formatted, extensions: { code } };
    const id = randomUUID();
    report(id, error);
    return {
      message: `Something went wrong here, not with the request. Tell the operator the id ${id}.`,
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
