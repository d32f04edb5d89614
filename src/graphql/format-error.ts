import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, isEnumType } from 'graphql';
import { failureOf } from '../database/failure';
import { DomainError, type InputCode, type RegistryError } from '../errors';

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

/** The code of what is wrong with a request and was given none, or one that says less than ours: that of a date is known. */
function mistakeOfClient(error: unknown): InputCode | null {
  if (!(error instanceof GraphQLError)) return null;
  const { originalError, message } = error;
  if (originalError === undefined) return MISTAKES_OF_CLIENT.test(message) ? 'BAD_USER_INPUT' : null;
  return isInvalidDate(originalError) ? 'INVALID_DATE' : null;
}

const isInvalidDate = ({ extensions }: Partial<GraphQLError>): boolean =>
  extensions?.['code'] === ('INVALID_DATE' satisfies InputCode);

const PARSE_FAILED = 'GRAPHQL_PARSE_FAILED';
const NESTED_TOO_DEEPLY =
  'The document is nested too deeply to be read. Ask for the inner part on its own, by its code or id.';

/** The parser calls itself for every level of a document, until there is no more room to call. */
const isBeyondTheStack = (error: unknown): boolean =>
  error instanceof GraphQLError && error.message.startsWith('Maximum call stack');

const SUGGESTION = / Did you mean .*?\?(?= |$)/gs;

/** The names of the schema that somebody may have meant are nobody's business where the schema is not public. */
const withoutSuggestion = (formatted: GraphQLFormattedError): GraphQLFormattedError => ({
  ...formatted,
  message: formatted.message.replace(SUGGESTION, ''),
});

const NOT_IN_ENUM = /(?:does not exist in|Enum) "(\w+)"/;

/** Of a value that an enum does not have it is told which there are: graphql-js names but those spelt alike. */
function withValues(
  formatted: GraphQLFormattedError,
  schema: GraphQLSchema | undefined,
): GraphQLFormattedError {
  const type = schema?.getType(NOT_IN_ENUM.exec(formatted.message)?.[1] ?? '');
  if (!isEnumType(type)) return formatted;
  const values = type.getValues().map(({ name }) => name);
  return { ...formatted, message: `${formatted.message} There are ${values.join(', ')}.` };
}

const MOST_TOKENS = /^Syntax Error: Document contains more tha\w (\d+) tokens/;

const tooLong = (limit: number): Pick<GraphQLFormattedError, 'message' | 'extensions'> => ({
  message: `The document has more than ${String(limit)} tokens (names, values, brackets), and was not read further. Ask for less at once, and send values as variables.`,
  extensions: { code: 'TOO_MANY_TOKENS', limit },
});

/** What is told of a document that was not read to its end. */
function unread({ message }: GraphQLFormattedError, error: unknown): Partial<GraphQLFormattedError> {
  if (isBeyondTheStack(error)) return { message: NESTED_TOO_DEEPLY, extensions: { code: PARSE_FAILED } };
  const [, tokens] = MOST_TOKENS.exec(message) ?? [];
  return tokens === undefined ? { extensions: { code: PARSE_FAILED } } : tooLong(Number(tokens));
}

/** What was found of something, and how much there may be. */
const limitsIn = ({ extensions = {} }: GraphQLFormattedError): Record<string, unknown> =>
  Object.fromEntries(
    ['limit', 'found'].flatMap(name => (name in extensions ? [[name, extensions[name]]] : [])),
  );

/** Apollo Server wraps what the making of a context throws. */
const failureBehind = (error: unknown): RegistryError | null =>
  failureOf(error) ?? failureOf((error as Partial<GraphQLError>).originalError);

/** What is told of an error that is no fault of this program; null where it is one. */
function explain(formatted: GraphQLFormattedError, error: unknown): Partial<GraphQLFormattedError> | null {
  const failure = failureBehind(error);
  if (failure) return { message: failure.message, extensions: { code: failure.code } };
  if (error instanceof DomainError) return { extensions: { code: error.code } };
  const mistake = mistakeOfClient(error);
  if (mistake) return { extensions: { code: mistake } };
  const { code } = formatted.extensions ?? {};
  if (code === PARSE_FAILED) return unread(formatted, error);
  if (typeof code !== 'string' || code === 'INTERNAL_SERVER_ERROR') return null;
  return { extensions: { code, ...limitsIn(formatted) } };
}

/** How much of the schema errors tell. */
interface Telling {
  readonly suggestions: boolean;
  readonly schema?: GraphQLSchema;
}

/** The one place where an error becomes wire format: ours keep their code, unknown ones are masked under a logged id. */
export const createFormatError =
  (report: ReportError, { suggestions, schema }: Telling) =>
  (given: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const formatted = suggestions ? withValues(given, schema) : withoutSuggestion(given);
    const explained = explain(formatted, unwrapResolverError(thrown));
    if (explained) return { ...formatted, ...explained };
    const id = randomUUID();
    report(id, unwrapResolverError(thrown));
    return {
      message: `Something went wrong here, not with the request. Tell the operator the id ${id}.`,
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
