import type { Db } from '../../src/database/connect';
import type { SourceRecord, UnreadableRecord, WalkEnd } from '../../src/sources/connector';
import { Harvester, type HarvestOptions } from '../../src/sources/harvest/harvester';
import type { RunAccount } from '../../src/sources/harvest/harvesting';
import type { ReadySource } from '../../src/sources/harvest/read-source';
import type { Reported } from '../../src/sources/harvest/reported';
import { compileMapping } from '../../src/sources/mapping/compile-mapping';
import { type SourceConfig, sourceSchema } from '../../src/sources/source-config';

type Row = Readonly<Record<string, unknown>>;

/** What a source answers: records, pieces that are none, and how the answer ends. */
export interface Answer {
  readonly rows: readonly Row[];
  readonly unreadable?: readonly UnreadableRecord[];
  readonly end?: Partial<WalkEnd>;
  /** Thrown where the answer ends. */
  readonly breaksWith?: Error;
}

/** A mapping of `{id, code?, name, owner?, kind?, status?, from?}` to databases. */
export const DATABASES = {
  type: 'Database',
  id: 'id',
  code: 'code',
  fields: {
    nameVi: 'name',
    kind: 'kind ? kind : "MINISTRY"',
    status: 'status ? status : "OPERATIONAL"',
    ownerCode: 'owner',
    purposeVi: 'purpose',
    descriptionVi: 'about',
    securityLevel: 'level',
    validFrom: 'from',
  },
};

/** A source that answers what it is given. */
export function sourceOf(code: string, answer: Answer, declared: object = {}): ReadySource {
  const config: SourceConfig = sourceSchema.parse({
    code,
    nameVi: code,
    kind: 'CSV',
    address: `${code}.csv`,
    mapping: [DATABASES],
    ...declared,
  });
  return {
    config,
    mappings: config.mapping.map(mapping => compileMapping(config, mapping, {})),
    connector: () => piecesOf(answer),
    createClient: () => ({
      send: () => Promise.reject(new Error('Nothing is sent in this test')),
      close: () => Promise.resolve(),
    }),
    directory: '.',
  };
}

async function* piecesOf({
  rows,
  unreadable = [],
  end = {},
  breaksWith,
}: Answer): AsyncGenerator<SourceRecord | UnreadableRecord, WalkEnd> {
  for (const [index, record] of rows.entries()) yield { place: `line ${String(index + 2)}`, record };
  for (const piece of unreadable) yield piece;
  await Promise.resolve();
  if (breaksWith) throw breaksWith;
  return { complete: true, ...end };
}

/** Harvests on a day; gives the account and every line of the report. */
export async function harvestOn(
  db: Db,
  day: string,
  source: ReadySource,
  options: HarvestOptions = {},
): Promise<RunAccount & { lines: Reported[] }> {
  const lines: Reported[] = [];
  const harvester = new Harvester(db, clockOn(day));
  const account = await harvester.harvest(source, { ...options, report: line => void lines.push(line) });
  return { ...account, lines };
}

/** Noon of a day in Viet Nam. */
export const clockOn = (day: string) => (): Date => new Date(`${day}T05:00:00.000Z`);

/** What is believed of databases on a day: code, name, and a few values. */
export async function databasesOn(db: Db, day: string): Promise<Record<string, unknown>[]> {
  return db
    .writer('databases')
    .where('recorded_to', Number.MAX_SAFE_INTEGER)
    .where('valid_from', '<=', day)
    .where('valid_to', '>', day)
    .orderBy('code')
    .select('code', 'name_vi as name', 'owner_code as owner', 'status');
}
