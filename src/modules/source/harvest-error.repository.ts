import type { Knex } from 'knex';
import type { Dialect } from '../../database/dialect';
import { noteWritten } from '../../database/registry-state';
import { storable } from '../../database/storable';
import type { Problem } from '../../sources/problem';

const TABLE = 'harvest_errors';
const PAGE = 500;
const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

/** A problem of a record of a type. */
export interface TypedProblem extends Problem {
  readonly recordType: string | null;
}

/** A problem as it is kept. */
export interface KeptProblem {
  readonly error: number;
  readonly run: number;
  readonly source_code: string;
  readonly at: string;
  readonly stage: string;
  readonly record_type: string | null;
  readonly source_id: string | null;
  readonly place: string;
  readonly field: string | null;
  readonly expression: string | null;
  readonly value: string | null;
  readonly rejects: number;
  readonly message: string;
}

/** Keeps what was wrong with the records of a run, for ninety days. */
export class HarvestErrorRepository {
  constructor(private readonly dialect: Dialect) {}

  async add(
    trx: Knex,
    { run, sourceCode, at }: { run: number; sourceCode: string; at: Date },
    problems: readonly TypedProblem[],
  ): Promise<void> {
    const rows = problems.map(problem => ({
      run,
      source_code: sourceCode,
      at: at.toISOString(),
      stage: problem.stage,
      place: storable(problem.place),
      message: storable(problem.message),
      record_type: problem.recordType,
      source_id: problem.sourceId,
      field: problem.field,
      expression: problem.expression,
      value: problem.value === null ? null : storable(problem.value),
      rejects: problem.rejects ? 1 : 0,
    }));
    await this.dialect.insert(trx, TABLE, rows);
    if (rows.length > 0) await noteWritten(trx, [TABLE]);
  }

  /** What was wrong in a run, in the order it was found. */
  async *ofRun(db: Knex, run: number): AsyncGenerator<KeptProblem> {
    for (let after = 0, isFull = true; isFull;) {
      const rows = await db<KeptProblem>(TABLE)
        .where({ run })
        .where('error', '>', after)
        .orderBy('error')
        .limit(PAGE);
      yield* rows;
      after = rows.at(-1)?.error ?? after;
      isFull = rows.length === PAGE;
    }
  }

  /** Forgets what is older than is kept. */
  async forget(trx: Knex, now: Date): Promise<void> {
    const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString();
    const forgotten = await trx(TABLE).where('at', '<', before).del();
    if (forgotten > 0) await noteWritten(trx, [TABLE]);
  }
}
