import { errorCodes, type FastifyInstance } from 'fastify';

/** The charset of `application/json; charset="utf-8"`. */
const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

const isUtf8 = (contentType = ''): boolean => /^utf-?8$/i.test(CHARSET.exec(contentType)?.[1] ?? 'utf-8');

/**
 * Takes JSON as the text it is: the endpoint reads bodies itself, and one that came before is not parsed again. It is
 * read as UTF-8, so whoever says that it is written otherwise is told, and not misread.
 */
export function registerBodies(server: FastifyInstance): void {
  server.addContentTypeParser('application/json', { parseAs: 'string' }, ({ headers }, body, done) => {
    if (isUtf8(headers['content-type'])) done(null, body);
    else done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(headers['content-type'] ?? ''));
  });
}
