import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { errorCodes, type FastifyInstance } from 'fastify';
import { InputError } from '../errors';
import { MAX_NESTING, nestsTooDeep } from './nesting';

/** The charset of `application/json; charset="utf-8"`. */
const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

const saysUtf8 = (contentType = ''): boolean => /^utf-?8$/i.test(CHARSET.exec(contentType)?.[1] ?? 'utf-8');

const isPlain = ({ 'content-encoding': encoding = 'identity' }: IncomingHttpHeaders): boolean =>
  encoding.toLowerCase() === 'identity';

/**
 * Takes JSON as the text it is: the endpoint reads bodies itself, and one that came before is not parsed again. It is
 * read as UTF-8, so whoever says that it is written otherwise, or writes it otherwise, is told, and not misread.
 */
export function registerBodies(server: FastifyInstance): void {
  // A form of another site can send plain text without being asked whether it may.
  server.removeContentTypeParser('text/plain');
  server.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    ({ headers }, body, done) => {
      const refusal = refusalOf(headers, body);
      if (refusal) done(refusal);
      else done(null, body.toString());
    },
  );
}

function refusalOf(headers: IncomingHttpHeaders, body: Buffer): Error | null {
  const { 'content-type': type } = headers;
  if (!saysUtf8(type) || !isPlain(headers)) return new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(type ?? '');
  if (!isUtf8(body)) return new InputError('The body has bytes in it that are no UTF-8.');
  return nestsTooDeep(body)
    ? new InputError(`The body has more than ${String(MAX_NESTING)} brackets inside of one another.`)
    : null;
}
