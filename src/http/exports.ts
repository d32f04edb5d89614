import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Shared } from '../context';
import { everyRow } from '../database/every-row';
import { isDay } from '../database/partial-date';
import type { Reader } from '../database/reader';
import { type Table, type VersionedRow, viewFrom } from '../database/table';
import { InputError } from '../errors';
import { recordsOf } from '../repositories';
import { tables } from '../tables';
import { toAsOf } from '../time';
import { sendNotFound } from './http-error';

interface Asked {
  readonly Params: { readonly list: string };
  readonly Querystring: { readonly asOf?: string };
}

/** By the name of the list: `datasets`, `data_links`. */
const byName = new Map(tables.map(table => [table.name, table]));

/**
 * `/exports/<list>.ndjson`: every entry of a list in force on a day, a line each, in the order of codes. It is read
 * page by page as the client takes it, so its memory does not grow with the list; all of it is of one revision.
 */
export function registerExports(server: FastifyInstance, reads: Reader, { repositories }: Shared): void {
  server.get<Asked>('/exports/:list.ndjson', async (request: FastifyRequest<Asked>, reply) => {
    const table = byName.get(request.params.list);
    if (!table) return sendNotFound(request, reply);
    const now = new Date();
    const from = { asOf: toAsOf(dayOf(request.query), now), knownAt: null };
    const view = viewFrom(from, await reads.state());
    const rows = everyRow(recordsOf(repositories, table.type), view);
    return reply
      .type('application/x-ndjson; charset=utf-8')
      .header('registry-revision', String(view.revision))
      .send(Readable.from(lines(table, rows)));
  });
}

function dayOf({ asOf }: Asked['Querystring']): string | undefined {
  if (asOf === undefined || isDay(asOf)) return asOf;
  throw new InputError(`asOf is "${asOf}"; write a day of the calendar like 2023-07-12.`, 'INVALID_DATE');
}

async function* lines(table: Table, rows: AsyncIterable<VersionedRow>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify({ ...row, view: undefined })}\n`;
}
