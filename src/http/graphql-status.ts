import { GRAPHQL_TYPE } from './negotiate';

const OK = 200;
const BAD_REQUEST = 400;

/** How a body without its data, or with errors beside it, begins: errors are written first. */
const ERRORS_FIRST = '{"errors"';

interface Refusal {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
}

/**
 * The status of an answer in a media type, as GraphQL over HTTP has it; the one place where this is decided. For a
 * document that cannot be run `application/graphql-response+json` says 4xx, while to a client of `application/json` any
 * status but 200 means that no GraphQL server answered. What is no GraphQL request at all is a 400 in both, and who may
 * not ask, or asks too much, learns it by the same status in both.
 */
export function statusFor(contentType: string, status: number, body: string): number {
  if (!body.startsWith(ERRORS_FIRST)) return status;
  if (contentType === GRAPHQL_TYPE) return status === OK && hasNoData(body) ? BAD_REQUEST : status;
  return status === BAD_REQUEST && isQuestion(body) ? OK : status;
}

const hasNoData = (body: string): boolean => (JSON.parse(body) as Refusal).data === undefined;

/** Whether what was refused is a GraphQL request at all. */
const isQuestion = (body: string): boolean =>
  (JSON.parse(body) as Refusal).errors?.[0]?.extensions?.code !== 'BAD_REQUEST';
