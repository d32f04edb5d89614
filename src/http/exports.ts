import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Exporting } from '../exports/exporting';
import { exportTable, TABLE_FORMATS } from '../exports/tables/table-export';
import { tableIndex } from '../exports/tables/table-index';
import type { Search } from '../exports/tables/table-question';
import { registerCatalogue } from './catalogue';
import { COSTS } from './charge-routes';
import { registerErrorExports } from './error-exports';
import { sendNotFound } from './http-error';
import { registerRecords } from './records';
import { askerOf, sendExport } from './send-export';

interface Asked {
  readonly Params: { readonly file: string };
  readonly Querystring: Search;
}

const FILE = /^([A-Za-z_-]{1,60})\.([a-z]{1,10})$/;

/** Everything that is given beside the graph: tables, the catalogue, records at their addresses, errors of harvests. */
export function registerExports(server: FastifyInstance, exporting: Exporting): void {
  registerTables(server, exporting);
  registerCatalogue(server, exporting);
  registerRecords(server, exporting);
  registerErrorExports(server, exporting);
}

/** `/exports`: what there is; `/exports/<list>.<format>`: a list as a table, all of it of one revision. */
function registerTables(server: FastifyInstance, exporting: Exporting): void {
  const { registry, lists } = exporting;
  const { publicUrl } = exporting.addresses;
  const index = tableIndex(publicUrl, lists);
  server.get('/exports', () => index);
  server.get<Asked>(
    '/exports/:file',
    COSTS.list,
    async (request: FastifyRequest<Asked>, reply): Promise<FastifyReply> => {
      const [, name = '', extension] = FILE.exec(request.params.file) ?? [];
      const exported = lists.find(name);
      const format = TABLE_FORMATS.find(known => known.extension === extension);
      if (!exported || !format) return sendNotFound(request, reply);
      const address = publicUrl + request.url;
      const asked = { exported, format, search: request.query, address };
      const asker = await askerOf(exporting, request, reply);
      const { look, columns, body } = await exportTable(registry, asked, asker, new Date());
      reply.header(
        'content-disposition',
        `attachment; filename="${exported.name}-${look.view.asOf}.${format.extension}"`,
      );
      const made = columns.map(column => column.name).join();
      return sendExport(request, reply, { look, contentType: format.contentType, made, body });
    },
  );
}
