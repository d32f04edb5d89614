import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller } from '../access/caller';
import type { Identity } from '../access/identity';
import { OpenReferences } from '../access/open-references';
import { closedOnFor, columnsFor } from '../access/rights';
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
import { untilLeft } from './until-left';

interface Asked {
  readonly Params: { readonly list: string };
  readonly Querystring: { readonly asOf?: string };
}

/** What exports read from, and who may read what. */
export interface ExportParts {
  readonly reads: Reader;
  readonly shared: Shared;
  readonly identity: Identity;
}

/** By the name of the list: `datasets`, `data_links`. */
const byName = new Map(tables.map(table => [table.name, table]));

/**
 * `/exports/<list>.ndjson`: every entry of a list in force on a day, a line each, in the order of codes. It is read
 * page by page as the client takes it, so its memory does not grow with the list; all of it is of one revision.
 * It leaves out what the caller may not read.
 */
export function registerExports(
  server: FastifyInstance,
  { reads, shared: { repositories }, identity }: ExportParts,
): void {
  server.get<Asked>('/exports/:list.ndjson', async (request: FastifyRequest<Asked>, reply) => {
    const table = byName.get(request.params.list);
    if (!table) return sendNotFound(request, reply);
    const now = new Date();
    const caller = await identity.caller(request.headers.authorization, request.ip);
    const from = {
      asOf: toAsOf(dayOf(request.query), now),
      knownAt: null,
      closedOn: closedOnFor(caller, now),
    };
    const view = { ...viewFrom(from, await reads.state()), signal: untilLeft(reply) };
    const rows = everyRow(recordsOf(repositories, table.type), view);
    return reply
      .type('application/x-ndjson; charset=utf-8')
      .header('registry-revision', String(view.revision))
      .send(
        Readable.from(lines(rows, new OpenReferences(repositories, view, table), hiddenFrom(caller, table))),
      );
  });
}

function dayOf({ asOf }: Asked['Querystring']): string | undefined {
  if (asOf === undefined || isDay(asOf)) return asOf;
  throw new InputError(`asOf is "${asOf}"; write a day of the calendar like 2023-07-12.`, 'INVALID_DATE');
}

/** The columns that a caller may not read are left out. */
function hiddenFrom({ role }: Caller, table: Table): Readonly<Record<string, undefined>> {
  const read = new Set(columnsFor(role, table));
  const hidden = Object.keys(table.columns).filter(property => !read.has(property));
  return Object.fromEntries(['view', ...hidden].map(property => [property, undefined]));
}

async function* lines(
  rows: AsyncIterable<VersionedRow>,
  references: OpenReferences,
  hidden: Readonly<Record<string, undefined>>,
): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify({ ...(await references.of(row)), ...hidden })}\n`;
}
