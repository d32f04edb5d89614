import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Asker } from '../access/caller';
import type { Exporting } from '../exports/exporting';
import type { Look } from '../exports/registry-view';
import { ASK_AGAIN, isKnownTag } from './known-tag';
import { untilLeft } from './until-left';

/** A document that is made while it is sent. */
export interface SentExport {
  readonly look: Look;
  readonly contentType: string;
  /** Everything beside the view and the question that its bytes depend on. */
  readonly made: string;
  readonly body: () => Promise<AsyncIterable<string | Buffer>>;
}

/** Who asks for an export, until it leaves. */
export async function askerOf(
  { identity }: Exporting,
  { headers, ip }: FastifyRequest,
  reply: FastifyReply,
): Promise<Asker> {
  const signal = untilLeft(reply);
  return { caller: await identity.caller(headers.authorization, ip), signal };
}

/**
 * Sends an export as it is read: no faster than the client takes it, and no further than until it leaves. Its tag is the
 * same while the registry has not been written to, so that who has it is told so before anything is read.
 */
export async function sendExport(
  request: FastifyRequest,
  reply: FastifyReply,
  { look, contentType, made, body }: SentExport,
): Promise<FastifyReply> {
  const { view } = look;
  const tag = tagOf(request, look, made);
  reply
    .type(contentType)
    .header('registry-revision', String(view.revision))
    .header('etag', tag)
    .header('cache-control', ASK_AGAIN);
  if (isKnownTag(request.headers, tag)) return reply.status(304).send();
  const parts = request.method === 'HEAD' ? [] : await body();
  return reply.send(Readable.from(parts));
}

function tagOf({ url }: FastifyRequest, { view, caller }: Look, made: string): string {
  const { asOf, revision, write, from } = view;
  const known = JSON.stringify([url, asOf, revision, write, from.closedOn, caller.role, made]);
  return `W/"${createHash('sha256').update(known).digest('base64url').slice(0, 27)}"`;
}
