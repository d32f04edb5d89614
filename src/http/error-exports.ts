import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refuseUnlessMayRead } from '../access/refuse';
import { givenText } from '../database/given-text';
import type { Position } from '../database/keyset';
import { type View, viewFrom } from '../database/table';
import { InputError } from '../errors';
import type { Exporting } from '../exports/exporting';
import type {
  HarvestErrorFilter,
  HarvestErrorList,
  HarvestErrorRow,
} from '../modules/source/harvest-error-list.repository';
import { errorsInOrder } from '../modules/source/harvest-orders';
import { toAsOf } from '../time';
import { COSTS } from './charge-routes';
import { untilLeft } from './until-left';

/** Rows that are in memory at once. */
const PAGE_SIZE = 500;

const COLUMNS: readonly (keyof HarvestErrorRow)[] = [
  ...(['run', 'sourceCode', 'at', 'stage', 'rejects', 'recordType', 'sourceId', 'place'] as const),
  ...(['field', 'expression', 'value', 'message'] as const),
];

/**
 * `/exports/harvest-errors.csv?run=5` or `?source=bo`: what was wrong with the records of a run, or of a source in the
 * last ninety days, in the order it was found. It is read page by page as the client takes it.
 */
export function registerErrorExports(
  server: FastifyInstance,
  { registry: { reads, repositories }, identity }: Exporting,
): void {
  server.get('/exports/harvest-errors.csv', COSTS.list, async (request: FastifyRequest, reply) => {
    const signal = untilLeft(reply);
    const caller = await identity.caller(request.headers.authorization, request.ip);
    refuseUnlessMayRead(caller, 'HarvestError.value');
    const filter = filterOf(request.query);
    const from = { asOf: toAsOf(null, new Date()), knownAt: null, closedOn: null };
    const view = { ...viewFrom(from, await reads.state()), signal };
    const rows = Readable.from(everyError(repositories.harvestErrors, view, filter));
    // A spreadsheet would take a text that begins with = for a formula, and without the mark for another encoding.
    const table = stringify({
      header: true,
      bom: true,
      escape_formulas: true,
      columns: [...COLUMNS],
      cast: { boolean: String },
    });
    rows.once('error', error => table.destroy(error));
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="harvest-errors.csv"')
      .header('registry-revision', String(view.revision))
      .send(rows.pipe(table));
  });
}

const querySchema = z.strictObject({
  run: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .optional(),
  source: z.string().min(1).transform(givenText).optional(),
});

function filterOf(query: unknown): HarvestErrorFilter {
  const parsed = querySchema.safeParse(query);
  if (!parsed.success || (parsed.data.run === undefined) === (parsed.data.source === undefined))
    throw new InputError('Ask for one run, as ?run=5, or for one source, as ?source=its-code.');
  const { run = null, source = null } = parsed.data;
  return { run, source };
}

async function* everyError(
  list: HarvestErrorList,
  view: View,
  filter: HarvestErrorFilter,
): AsyncGenerator<HarvestErrorRow> {
  let after: Position | undefined;
  do {
    const slice = { limit: PAGE_SIZE, backwards: false, ...(after && { after }) };
    const page = await list.findPage(view, filter, { ordering: errorsInOrder, slice });
    yield* page.rows;
    after = page.hasNextPage ? page.positions.at(-1) : undefined;
  } while (after);
}
