import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VersionedRow } from '../database/table';
import type { RecordAddress } from '../exports/addresses';
import type { Exporting } from '../exports/exporting';
import { findRecord } from '../exports/records/find-record';
import { type Missing, missingPage } from '../exports/records/missing-page';
import { PAGE_POLICY } from '../exports/records/page-html';
import { RECORD_FORMATS } from '../exports/records/record-document';
import { type Look, lookAt } from '../exports/registry-view';
import { readTime, type Search } from '../exports/tables/table-question';
import { COSTS } from './charge-routes';
import { sendNotFound, sendRefusal } from './http-error';
import { formatFor, sendNotAcceptable } from './negotiate-format';
import { askerOf, sendExport } from './send-export';

interface Asked {
  readonly Querystring: Search;
}
type Request = FastifyRequest<Asked>;

const GONE = {
  code: 'GONE',
  message: 'The registry does not tell of this record any more. Ask with knownAt what it said before.',
};

/** `/data/<path>.<extension>` */
const DOCUMENT = /^(.+)\.([a-z]{2,6})$/;

/**
 * `/id/<type>/<code>`: the address of a record itself; it leads to the document about it that the client likes best,
 * `/data/<type>/<code>.ttl`. A record that is not believed any more is gone, one that never was is not found.
 */
export function registerRecords(server: FastifyInstance, exporting: Exporting): void {
  server.get<Asked>('/id/*', COSTS.record, async (request: Request, reply) => {
    const { path, search } = partsOf(request, '/id/');
    const found = await find(exporting, request, reply, exporting.addresses.parse(path));
    if (!found) return reply;
    const format = formatFor(request, RECORD_FORMATS);
    if (!format) return sendNotAcceptable(request, reply, RECORD_FORMATS);
    return reply
      .header('vary', 'accept')
      .redirect(`${rootFrom(`id/${path}`)}data/${path}.${format.extension}${search}`, 303);
  });
  server.get<Asked>('/data/*', COSTS.record, async (request: Request, reply) => {
    const { path, search } = partsOf(request, '/data/');
    const [, place = '', extension] = DOCUMENT.exec(path) ?? [];
    const format = RECORD_FORMATS.find(known => known.extension === extension);
    const address = format ? exporting.addresses.parse(place) : null;
    const found = await find(exporting, request, reply, address);
    if (!found || !format) return reply;
    const { row, look } = found;
    const { addresses } = exporting;
    const root = rootFrom(`data/${path}`);
    const parts = { ...look, addresses, root, search };
    if (format.extension === 'html') reply.header('content-security-policy', PAGE_POLICY);
    return sendExport(request, reply.header('x-content-type-options', 'nosniff'), {
      look,
      contentType: `${format.mediaType}; charset=utf-8`,
      made: addresses.publicUrl,
      body: () => format.write(parts, row),
    });
  });
}

/** What comes behind the beginning of an address, and its parameters with their question mark; both as they came. */
function partsOf({ url }: Request, beginning: string): { path: string; search: string } {
  const question = url.indexOf('?');
  const end = question < 0 ? url.length : question;
  return { path: url.slice(beginning.length, end), search: url.slice(end) };
}

/** The way from a document to the first folder: it holds wherever the gateway stands. */
const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** The record of an address; where there is none, it has been said why. */
async function find(
  exporting: Exporting,
  request: Request,
  reply: FastifyReply,
  address: RecordAddress | null,
): Promise<{ row: VersionedRow; look: Look } | null> {
  const { registry, lists } = exporting;
  const asker = await askerOf(exporting, request, reply);
  const look = await lookAt(registry, readTime(lists, request.query), asker, new Date());
  const found = address && (await findRecord(look, address));
  if (found !== null && found !== 'GONE') return { row: found, look };
  await sendMissing(found ?? 'NOT_FOUND', request, reply);
  return null;
}

/** Says that there is no record: as a page to a browser, else as every refusal is said. */
async function sendMissing(why: Missing, request: Request, reply: FastifyReply): Promise<FastifyReply> {
  reply.header('vary', 'accept');
  if (formatFor(request, RECORD_FORMATS)?.extension === 'html') {
    const root = rootFrom(partsOf(request, '/').path);
    return reply
      .status(why === 'GONE' ? 410 : 404)
      .type('text/html; charset=utf-8')
      .header('content-security-policy', PAGE_POLICY)
      .send(missingPage(why, root));
  }
  return why === 'GONE' ? sendRefusal(410, GONE, { request, reply }) : sendNotFound(request, reply);
}
