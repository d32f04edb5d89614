import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { sendRefusal } from './http-error';

interface Format {
  readonly extension: string;
  readonly mediaType: string;
}

/** The format that a client likes best; the first of them where it takes any; null where it takes none of them. */
export function formatFor<Of extends Format>({ headers }: FastifyRequest, formats: readonly Of[]): Of | null {
  const { accept = '*/*' } = headers;
  const liked = new Negotiator({ headers: { accept } }).mediaType(formats.map(({ mediaType }) => mediaType));
  return formats.find(({ mediaType }) => mediaType === liked) ?? null;
}

/** Says in which forms something can be had. */
export function sendNotAcceptable(
  request: FastifyRequest,
  reply: FastifyReply,
  formats: readonly Format[],
): FastifyReply {
  const known = formats.map(({ mediaType }) => mediaType).join(', ');
  const message = `It can be had as ${known}. Name one of them in the header Accept.`;
  reply.header('vary', 'accept');
  return sendRefusal(406, { code: 'NOT_ACCEPTABLE', message }, { request, reply });
}
