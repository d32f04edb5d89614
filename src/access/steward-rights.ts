import type { Context } from '../context';
import type { VersionedRow } from '../database/table';
import { AccessError } from '../errors';
import { tableOf } from '../tables';
import { AGENCIES_OF, type Right, rightOf } from './rights';

/** What a mutation is about; of it what its right is bound by has to be there. */
export interface About {
  readonly source?: string;
  readonly run?: number;
  readonly type?: string;
  readonly code?: string;
}

/**
 * Refuses a steward that is not one of an agency of what a mutation is about. What is not known is not refused here, but
 * later, for what it is; runs and records that are of no agency are for ADMIN alone.
 */
export async function refuseForeign(context: Context, mutation: string, about: About): Promise<void> {
  // Whoever may not write at all was refused before; an ADMIN is bound to no agency.
  if (context.asker.caller.role === 'ADMIN') return;
  const found = await foundBy(context, rightOf(`Mutation.${mutation}`)?.boundBy, about);
  if (found) refuseOthers(context, `${found.type} ${found.code}`, await agenciesOf(context, found));
}

async function foundBy(context: Context, boundBy: Right['boundBy'], about: About): Promise<Found | null> {
  if (boundBy === 'record') return read(context, about.type ?? '', about.code ?? '');
  const code = boundBy === 'run' ? await sourceOfRun(context, about) : about.source;
  return code === undefined ? null : ((await read(context, 'Source', code)) ?? { type: 'Source', code });
}

async function sourceOfRun(context: Context, { run = 0 }: About): Promise<string | undefined> {
  const found = await context.at(context.current()).harvest.run().load(String(run));
  return found?.sourceCode;
}

/** A record, or what stands for one that is of no agency. */
type Found = Pick<VersionedRow, 'type' | 'code'>;

function refuseOthers({ asker }: Context, what: string, agencies: readonly string[]): void {
  if (agencies.some(agency => asker.caller.agencies.includes(agency))) return;
  const whose = agencies.length === 0 ? 'no agency, so that only ADMIN decides' : agencies.join(' and ');
  const own = asker.caller.agencies.join(', ') || 'none';
  throw new AccessError(
    `A steward decides for its own agencies (${own}); ${what} belongs to ${whose}.`,
    'FORBIDDEN',
  );
}

async function agenciesOf(context: Context, record: Found): Promise<readonly string[]> {
  const found = await Promise.all(
    (AGENCIES_OF[record.type] ?? []).map(path => valueAt(context, record, path.split('.'))),
  );
  return [...new Set(found.flatMap(code => code ?? []))];
}

/** The value of a column, or of a column of the record that one points to. */
async function valueAt(
  context: Context,
  record: Found,
  [property = '', ...path]: readonly string[],
): Promise<string | null> {
  const value = (record as Readonly<Record<string, string | null>>)[property] ?? null;
  const to = tableOf(record.type).columns[property]?.to;
  if (path.length === 0 || value === null || to === undefined) return value;
  const pointed = await read(context, to, value);
  return pointed && valueAt(context, pointed, path);
}

/** As it stands now: whoever names another time in a request does not choose by it whose a record is. */
const read = async (context: Context, type: string, code: string): Promise<VersionedRow | null> =>
  context.at(context.current()).record(type).load(code, null);
