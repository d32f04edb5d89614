import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { Quad } from 'n3';
import { begun } from '../exports/begun';
import type { Exporting } from '../exports/exporting';
import { catalogueQuads } from '../exports/rdf/catalogue';
import { describeShapes, describeTerms } from '../exports/rdf/describe-terms';
import { RDF_FORMATS, type RdfFormat } from '../exports/rdf/formats';
import { lookAt } from '../exports/registry-view';
import { readTime, type Search } from '../exports/tables/table-question';
import { COSTS } from './charge-routes';
import { formatFor, sendNotAcceptable } from './negotiate-format';
import { askerOf, sendExport } from './send-export';

interface Asked {
  readonly Querystring: Search;
}
type Request = FastifyRequest<Asked>;

/** `/catalogue`: the registry in DCAT-AP; `/terms`, `/terms/shapes`: its own words, and what its exports keep to. */
export function registerCatalogue(server: FastifyInstance, exporting: Exporting): void {
  const { addresses } = exporting;
  const terms = describeTerms(addresses);
  const shapes = describeShapes(addresses);
  const giving = inEveryFormat(server);
  giving('/catalogue', COSTS.list, (request, reply, format) =>
    sendCatalogue(exporting, request, reply, format),
  );
  giving('/terms', {}, (_request, reply, format) => sendQuads(exporting, reply, format, terms));
  giving('/terms/shapes', {}, (_request, reply, format) => sendQuads(exporting, reply, format, shapes));
}

type Send = (request: Request, reply: FastifyReply, format: RdfFormat) => Promise<FastifyReply>;

/** At an address the format is the one that the client likes best, at the address with a format's ending that one. */
const inEveryFormat =
  (server: FastifyInstance) =>
  (path: string, options: RouteShorthandOptions, send: Send): void => {
    server.get<Asked>(path, options, (request: Request, reply) => {
      const format = formatFor(request, RDF_FORMATS);
      if (!format) return sendNotAcceptable(request, reply, RDF_FORMATS);
      reply.header('vary', 'accept').header('content-location', `${path}.${format.extension}`);
      return send(request, reply, format);
    });
    for (const format of RDF_FORMATS)
      server.get<Asked>(`${path}.${format.extension}`, options, (request: Request, reply) =>
        send(request, reply, format),
      );
  };

async function sendCatalogue(
  exporting: Exporting,
  request: Request,
  reply: FastifyReply,
  format: RdfFormat,
): Promise<FastifyReply> {
  const { registry, lists, addresses, publisherName } = exporting;
  const asker = await askerOf(exporting, request, reply);
  const look = await lookAt(registry, readTime(lists, request.query), asker, new Date());
  const describing = { ...look, addresses };
  const body = async () =>
    format.write(await begun(catalogueQuads(describing, publisherName)), addresses.prefixes);
  const made = `${format.mediaType} ${addresses.publicUrl} ${publisherName}`;
  return sendExport(request, reply, { look, contentType: `${format.mediaType}; charset=utf-8`, made, body });
}

async function sendQuads(
  { addresses }: Exporting,
  reply: FastifyReply,
  { mediaType, write }: RdfFormat,
  quads: readonly Quad[],
): Promise<FastifyReply> {
  let text = '';
  for await (const part of write(once(quads), addresses.prefixes)) text += part;
  return reply.type(`${mediaType}; charset=utf-8`).header('cache-control', 'public, max-age=60').send(text);
}

async function* once<Part>(part: Part): AsyncGenerator<Part> {
  yield await Promise.resolve(part);
}
