import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from './answer';
import { ASK_AGAIN, isKnownTag } from './known-tag';
import { encodingFor } from './negotiate';

const NOT_KEPT = 'no-store';

/** Sends an answer in an encoding that the client takes; to a GET or HEAD with a tag, so that an unchanged one is not sent again. */
export async function sendAnswer(
  answer: Answer,
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const encoding = answer.isCompressible ? encodingFor(headers) : 'identity';
  reply.status(answer.status).headers(answer.headers);
  if (answer.isCompressible) reply.header('vary', 'accept-encoding');
  if (method !== 'POST' && isUnchanged(answer, encoding, { headers, reply })) {
    return reply.status(304).send();
  }
  reply.header('content-type', answer.contentType);
  if (encoding === 'identity') return reply.send(answer.body);
  return reply.header('content-encoding', encoding).send(await answer.encoded(encoding));
}

/** Says what caches may do with an answer; whether the client has it already. */
function isUnchanged(
  answer: Answer,
  encoding: string,
  { headers, reply }: { headers: FastifyRequest['headers']; reply: FastifyReply },
): boolean {
  if (!answer.isGood) {
    reply.header('cache-control', NOT_KEPT);
    return false;
  }
  const tag = encoding === 'identity' ? `"${answer.tag}"` : `"${answer.tag}-${encoding}"`;
  reply.header('cache-control', ASK_AGAIN).header('etag', tag).header('vary', 'accept, accept-encoding');
  return isKnownTag(headers, tag);
}
