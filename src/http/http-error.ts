import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { failureOf } from '../database/failure';
import { ACCESS_STATUS, AccessError, DomainError, TokenError } from '../errors';
import { contentTypeFor, JSON_TYPE } from './negotiate';
import { refusalOf } from './refused-answer';

interface Explanation {
  readonly code: string;
  readonly message: string;
}

const BAD_REQUEST = 400;

const NO_JSON: Explanation = {
  code: 'BAD_REQUEST',
  message: 'The body is no valid JSON. Send {"query": "…", "variables": {…}} as application/json.',
};

/** What a client can do about each way a request is refused before GraphQL sees it, by Fastify's code. */
const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: NO_JSON,
  FST_ERR_CTP_EMPTY_JSON_BODY: NO_JSON,
  FST_ERR_CTP_BODY_TOO_LARGE: {
    code: 'PAYLOAD_TOO_LARGE',
    message: 'The body is larger than 512 KiB. Ask for less in one request.',
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'Send the body as application/json, in UTF-8 and not compressed.',
  },
};

/** Refuses a request before GraphQL sees it, in the form of a GraphQL answer; of tokens it speaks as RFC 6750 wants. */
export async function sendHttpError(
  error: FastifyError | DomainError,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const refuse = (status: number, explanation: Explanation): FastifyReply =>
    sendRefusal(status, explanation, { request, reply });
  const domain = error instanceof DomainError ? error : failureOf(error);
  if (domain) return refuse(statusOf(domain, reply), domain);
  const { statusCode: status = 500, code } = error as FastifyError;
  const explanation = EXPLANATIONS[code];
  if (explanation) return refuse(status, explanation);
  if (status < 500) return refuse(status, { code: 'BAD_REQUEST', message: 'The request is malformed.' });
  request.log.error({ err: error }, 'An error was masked');
  const message = `Something went wrong here. Tell the operator the id ${request.id}.`;
  return refuse(500, { code: 'INTERNAL_SERVER_ERROR', message });
}

/** The status of what this program refuses, the headers that go with it set. */
function statusOf(error: DomainError, reply: FastifyReply): number {
  if (error instanceof AccessError) {
    if (error instanceof TokenError) reply.header('www-authenticate', 'Bearer error="invalid_token"');
    else if (error.code === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer');
    void reply.header('cache-control', 'no-store');
    return ACCESS_STATUS[error.code];
  }
  const refusal = refusalOf(error);
  if (!refusal) return BAD_REQUEST;
  void reply.headers(refusal.headers);
  return refusal.status;
}

/** Says what there is where somebody asked for what there is not. */
export async function sendNotFound(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const message = `There is nothing at ${request.method} ${request.url}. GraphQL is at /graphql, the schema at /schema.graphql, whole lists at /exports, the catalogue at /catalogue.`;
  return sendRefusal(404, { code: 'NOT_FOUND', message }, { request, reply });
}

/** Refuses in the form of a GraphQL answer, in the media type of one that the client takes. */
export const sendRefusal = (
  status: number,
  { code, message }: Explanation,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): FastifyReply =>
  reply
    .status(status)
    .type(contentTypeFor(request.headers) || JSON_TYPE)
    .send({ errors: [{ message, extensions: { code } }] });
