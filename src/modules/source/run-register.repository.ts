import { pid } from 'node:process';
import { hostname } from 'node:os';
import type { Knex } from 'knex';
import type { Db } from '../../database/connect';
import { asOnlyWriter } from '../../database/only-writer';
import { noteWritten } from '../../database/registry-state';
import { storable } from '../../database/storable';
import { HarvestError } from '../../errors';
import { type NewRun, refuseWhileAlive, type RegisteredRun, type RunEnd } from './registered-run';

/** A run that has not said anything for so long is dead. */
const SILENCE_MS = 120_000;

const TABLE = 'harvest_runs';

/** Writes down what runs there are, so that a source has one at a time and none is lost. */
export class RunRegister {
  constructor(private readonly db: Db) {}

  /** Begins a run over a source, unless one is under way; one whose process died is marked as failed. */
  async begin({ sourceCode, kind, ofRun, startedAt }: NewRun): Promise<number> {
    return this.write(async trx => {
      await this.failDead(trx, sourceCode, startedAt);
      const { revision } = (await trx<{ revision: number }>('registry').first('revision')) ?? { revision: 0 };
      const [row] = await trx(TABLE)
        .insert({
          source_code: sourceCode,
          kind,
          of_run: ofRun ?? null,
          started_at: startedAt.toISOString(),
          outcome: 'RUNNING',
          revision,
          host: hostname(),
          pid,
          alive_until: aliveUntil(startedAt),
        })
        .returning<{ run: number }[]>('run');
      return row?.run ?? 0;
    });
  }

  /** Says that a run still goes on. */
  async keepAlive(run: number, now: Date): Promise<void> {
    await this.db
      .writer(TABLE)
      .where({ run })
      .update({ alive_until: aliveUntil(now) });
  }

  /** Ends a run in the transaction of what it wrote; refuses where another has declared it dead. */
  async end(trx: Knex, run: number, end: RunEnd): Promise<void> {
    const { finishedAt, message, complete, validators, ...counts } = end;
    const ended = await trx(TABLE)
      .where({ run, outcome: 'RUNNING' })
      .update({
        ...withoutAbsent(counts),
        message: message === null ? null : storable(message),
        finished_at: finishedAt.toISOString(),
        ...(complete === undefined ? {} : { complete: complete ? 1 : 0 }),
        ...(validators ? { validators: JSON.stringify(validators) } : {}),
      });
    if (ended === 0)
      throw new HarvestError(
        `Run ${String(run)} was declared dead while it was under way; nothing of it was kept. Start it again.`,
        'RUN_OVERTAKEN',
      );
    await noteWritten(trx, [TABLE]);
  }

  /** Ends a run that wrote nothing. */
  async endAlone(run: number, end: RunEnd): Promise<void> {
    await this.write(trx => this.end(trx, run, end));
  }

  /** Gives up the runs of a source that wait for a confirmation; what they held is dropped. */
  async discardHeld(trx: Knex, sourceCode: string, why: string, now = new Date()): Promise<void> {
    const runs = await trx(TABLE).where({ source_code: sourceCode, outcome: 'HELD' }).pluck<number[]>('run');
    if (runs.length === 0) return;
    await trx(TABLE)
      .whereIn('run', runs)
      .update({ outcome: 'DISCARDED', message: why, ...heldUntil(trx, now) });
    await trx('held_records').whereIn('run', runs).del();
    await noteWritten(trx, [TABLE]);
  }

  /** A run; refuses a number that no run has. */
  async find(run: number): Promise<RegisteredRun> {
    const row = await this.db.writer<RegisteredRun>(TABLE).where({ run }).first();
    if (row) return row;
    throw new HarvestError(
      `There is no run ${String(run)}. \`npm run harvest -- runs\` lists the latest.`,
      'UNKNOWN_RUN',
    );
  }

  /** A run that waits for a confirmation; refuses any other. */
  async findHeld(run: number): Promise<RegisteredRun> {
    const found = await this.find(run);
    if (found.outcome === 'HELD') return found;
    throw new HarvestError(
      `Run ${String(run)} does not wait for a confirmation: it is ${found.outcome}.`,
      'RUN_NOT_HELD',
    );
  }

  /** Gives up a run that waits for a confirmation; refuses any other. */
  async discard(run: number, why: string): Promise<RegisteredRun> {
    const found = await this.findHeld(run);
    await this.write(trx => this.discardHeld(trx, found.source_code, why));
    return found;
  }

  /** Marks a held run as carried out by another; refuses where it was given up in the meantime. */
  async markConfirmed(trx: Knex, held: number, by: number, now = new Date()): Promise<void> {
    const message = `It was confirmed; run ${String(by)} carried it out.`;
    const marked = await trx(TABLE)
      .where({ run: held, outcome: 'HELD' })
      .update({ outcome: 'CONFIRMED', message, ...heldUntil(trx, now) });
    await trx('held_records').where({ run: held }).del();
    if (marked > 0) return;
    throw new HarvestError(
      `Run ${String(held)} waits no more: it was given up, or a later run of its source has made it out of date. Harvest the source again.`,
      'RUN_OUT_OF_DATE',
    );
  }

  /** The last run of a source that knows how the source stands: what it was answered may be asked for again. */
  async lastRead(sourceCode: string): Promise<RegisteredRun | undefined> {
    const row = await this.db
      .writer<RegisteredRun>(TABLE)
      .where('source_code', sourceCode)
      .whereIn('outcome', ['APPLIED', 'UNCHANGED'])
      .orderBy('run', 'desc')
      .first();
    return row;
  }

  private async failDead(trx: Knex, sourceCode: string, now: Date): Promise<void> {
    const [running] = (await trx(TABLE).where({
      source_code: sourceCode,
      outcome: 'RUNNING',
    })) as RegisteredRun[];
    if (!running) return;
    refuseWhileAlive(running, now);
    await trx(TABLE).where({ run: running.run }).update({
      outcome: 'FAILED',
      finished_at: now.toISOString(),
      message: 'Its process ended before it did; nothing of it was kept.',
    });
  }

  private write<Result>(act: (trx: Knex) => Promise<Result>): Promise<Result> {
    return asOnlyWriter(this.db, async trx => {
      const result = await act(trx);
      await noteWritten(trx, [TABLE]);
      return result;
    });
  }
}

/** Who asks about an earlier moment is told what was known of the run then. */
const heldUntil = (trx: Knex, now: Date): Record<string, unknown> => ({
  held_until: now.toISOString(),
  held_message: trx.ref('message'),
});

const aliveUntil = (now: Date): string => new Date(now.getTime() + SILENCE_MS).toISOString();

const withoutAbsent = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
