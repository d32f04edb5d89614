import type { RowOf, Table } from '../../src/database/table';
import type { Batch, RecordVersion } from '../../src/database/revision-writer';
import { Random } from './random';

/** A version of a record of one table; what is left out is not known. */
export type VersionOf<Of extends Table> = { readonly code: string } & Partial<
  Omit<RowOf<Of>, 'code' | 'type' | 'view'>
>;

/** Enough for few statements, few enough that ten times the registry fits in memory. */
const RECORDS_PER_BATCH = 5_000;

/** Batches that build their records only when they are written. */
export function batchesOf<Of extends Table>(
  table: Of,
  count: number,
  seed: number,
  build: (random: Random, index: number) => readonly VersionOf<Of>[],
): Batch[] {
  const starts = Array.from(
    { length: Math.ceil(count / RECORDS_PER_BATCH) },
    (_, batch) => batch * RECORDS_PER_BATCH,
  );
  return starts.map(from => ({
    table,
    get records(): readonly RecordVersion[] {
      const random = new Random(seed, `${table.name} ${String(from)}`);
      const length = Math.min(RECORDS_PER_BATCH, count - from);
      return Array.from({ length }, (_, index) => build(random, from + index)).flat();
    },
  }));
}

interface Period {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** The states some records went through; the others have one, without a known beginning. */
const STATES: readonly (readonly Period[])[] = [
  [
    { validFrom: null, validTo: '2023-06-30' },
    { validFrom: '2023-07-01', validTo: null },
  ],
  [
    { validFrom: '2021-07-01', validTo: '2023-06-30' },
    { validFrom: '2023-07-01', validTo: '2025-02-28' },
    { validFrom: '2025-03-01', validTo: null },
  ],
  [
    { validFrom: '2022', validTo: '2024' },
    { validFrom: '2025', validTo: '2025' },
    { validFrom: '2026', validTo: null },
  ],
];
const ONE_STATE: readonly Period[] = [{ validFrom: null, validTo: null }];

const SHARE_WITH_STATES = 0.4;

/** The periods of a record: of two records in five, two or three. */
export const periodsOf = (random: Random): readonly Period[] =>
  random.chance(SHARE_WITH_STATES) ? random.pick(STATES) : ONE_STATE;
