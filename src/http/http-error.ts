import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

interface Explanation {
  readonly code: string;
  readonly message: string;
}

/** What a client can do about each way a request is refused before GraphQL sees it. */
const EXPLANATIONS: Readonly<Record<number, Explanation>> = {
  400: {
    code: 'BAD_REQUEST',
    message: 'The body is no valid JSON. Send {"query": "…", "variables": {…}} as application/json.',
  },
  413: {
    code: 'PAYLOAD_TOO_LARGE',
    message: 'The body is larger than 512 KiB. Ask for less in one request.',
  },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send the body as application/json.' },
};

/** Refuses a request that is no GraphQL request, in the form of a GraphQL answer. */
export async function sendHttpError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const status = error.statusCode ?? 500;
  const explanation = EXPLANATIONS[status];
  if (explanation) return reply.status(status).send(toBody(explanation));
  request.log.error(error);
  const { id } = request;
  return reply.status(500).send(
    toBody({
      code: 'INTERNAL_SERVER_ERROR',
      message: `Something went wrong here. Tell the operator the id ${id}.`,
    }),
  );
}

const toBody = ({ code, message }: Explanation): object => ({ errors: [{ message, extensions: { code } }] });
