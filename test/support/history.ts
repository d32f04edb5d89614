import { deepStrictEqual } from 'node:assert/strict';
import { array, boolean, constantFrom, integer, record } from 'fast-check';
import type { Db } from '../../src/database/connect';
import { SourceError } from '../../src/errors';
import { decideMatch } from '../../src/sources/harvest/decide-match';
import { Harvester } from '../../src/sources/harvest/harvester';
import { createHarvesting } from '../../src/sources/harvest/harvesting';
import { rollBack } from '../../src/sources/harvest/roll-back';
import { type Answer, clockOn, harvestOn, sourceOf } from './harvest';
import { HarvestModel, HORIZON, type ModelRecord } from './harvest-model';
import { edit, Upstream } from './upstream';

const kind = constantFrom('whole', 'whole', 'whole', 'whole', 'part', 'changes', 'broken', 'empty');
/** One day of a source, and what is done on it. */
export const step = record({
  days: integer({ min: 0, max: 4 }),
  edits: array(edit, { maxLength: 4 }),
  act: constantFrom('harvest', 'harvest', 'harvest', 'harvest', 'confirm', 'back', 'decide'),
  kind,
  isSame: boolean(),
});
type Step = Parameters<Parameters<typeof step.map>[0]>[0];

const dayOf = (day: number): string =>
  new Date(Date.parse('2026-01-01') + day * 86_400_000).toISOString().slice(0, 10);

/** A source and the registry it feeds, beside the model of both. */
export class History {
  readonly #model: HarvestModel;
  readonly #upstream: Upstream;
  #day = 0;
  #held: { run: number; answer: readonly ModelRecord[] } | null = null;
  #undo: { run: number; before: HarvestModel['state'] } | null = null;
  readonly #seen: { revision: number; said: unknown }[] = [];

  constructor(
    private readonly db: Db,
    private readonly source: string,
    private readonly limits: { fraction: number; graceDays: number },
  ) {
    this.#model = new HarvestModel(source, limits);
    this.#upstream = new Upstream(source);
  }

  async go(steps: readonly Step[]): Promise<void> {
    for (const one of steps) {
      this.#day += one.days;
      for (const each of one.edits) this.#upstream.edit(each);
      await this.act(one);
      await this.check();
    }
    for (const { revision, said } of this.#seen)
      deepStrictEqual(JSON.stringify(await this.believed(revision)), JSON.stringify(said));
  }

  private async act(given: Step): Promise<void> {
    if (given.act === 'harvest') await this.harvest(given.kind);
    else if (this.#held) await (given.act === 'confirm' ? this.confirm(this.#held) : undefined);
    else if (given.act === 'decide') await this.decide(given.isSame);
    else if (given.act === 'back' && this.#undo) await this.takeBack(this.#undo);
  }

  private async harvest(how: Step['kind']): Promise<void> {
    const answer = this.answerOf(how);
    const before = this.#model.copy();
    const run = await harvestOn(this.db, dayOf(this.#day), this.sourceOf(how, answer));
    if (how === 'broken') deepStrictEqual(run.outcome, 'FAILED');
    else this.follow(how, answer, run.outcome === 'HELD');
    if (how !== 'broken') this.#held = run.outcome === 'HELD' ? { run: run.run ?? 0, answer } : null;
    if (run.outcome === 'APPLIED') this.#undo = { run: run.run ?? 0, before };
  }

  private answerOf(how: Step['kind']): ModelRecord[] {
    const all = this.#upstream.all();
    if (how === 'empty') return [];
    return how === 'whole' ? all : all.slice(0, Math.ceil(all.length / 2));
  }

  private follow(how: Step['kind'], answer: readonly ModelRecord[], isHeld: boolean): void {
    const isComplete = how === 'whole' || how === 'empty';
    const isModelHeld = this.#model.take(this.#day, answer, { isComplete, isConfirmed: false });
    deepStrictEqual([how, isHeld], [how, isModelHeld]);
  }

  private sourceOf(how: Step['kind'], answer: readonly ModelRecord[]): ReturnType<typeof sourceOf> {
    const rows = answer.map(({ isWrong, ...row }) => ({
      ...row,
      kind: isWrong ? 'NO SUCH KIND' : 'MINISTRY',
    }));
    const ends: Partial<Record<Step['kind'], Partial<Answer>>> = {
      part: { end: { complete: false, reason: 'it ended early' } },
      broken: { breaksWith: new SourceError('A login page came.', 'SOURCE_UNREADABLE') },
    };
    const declared = { vanishing: this.limits, incremental: how === 'changes' };
    return sourceOf(this.source, { rows, ...ends[how] }, declared);
  }

  private async confirm({ run, answer }: { run: number; answer: readonly ModelRecord[] }): Promise<void> {
    const before = this.#model.copy();
    const harvester = new Harvester(this.db, clockOn(dayOf(this.#day)));
    const account = await harvester.confirm(this.sourceOf('whole', []).config, run);
    this.#model.take(this.#day, answer, { isComplete: true, isConfirmed: true });
    this.#held = null;
    this.#undo = { run: account.run ?? 0, before };
  }

  private async takeBack({ run, before }: { run: number; before: HarvestModel['state'] }): Promise<void> {
    await rollBack(createHarvesting(this.db, clockOn(dayOf(this.#day))), run);
    this.#model.state = before;
    this.#undo = null;
  }

  private async decide(isSame: boolean): Promise<void> {
    const [waiting] = this.#model.waiting();
    if (!waiting) return;
    const sourceId = waiting.id;
    const code = isSame ? waiting.former.code : null;
    const harvesting = createHarvesting(this.db, clockOn(dayOf(this.#day)));
    await decideMatch(harvesting, { source: this.source, type: 'Database', sourceId, code });
    this.#model.decideMatch(sourceId, isSame);
    this.#undo = null;
  }

  private async check(): Promise<void> {
    const said = await this.believed(Number.MAX_SAFE_INTEGER - 1);
    const model = [...this.#model.state.days]
      .filter(([, names]) => names.some(name => name !== undefined))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([code, names]) => [code, names.map(name => name ?? null)]);
    deepStrictEqual(JSON.stringify(said), JSON.stringify(model));
    const [revision] = await this.db.writer('registry').pluck<(number | string)[]>('revision');
    this.#seen.push({ revision: Number(revision), said });
  }

  /** The name of each record on each day, as a revision believes. */
  private async believed(revision: number): Promise<unknown> {
    const rows: Row[] = await this.db
      .writer('databases')
      .where('recorded_from', '<=', revision)
      .where('recorded_to', '>', revision)
      .where('code', 'like', `${this.source}/%`)
      .orderBy(['code', 'valid_from'])
      .select('code', 'name_vi as name', 'valid_from as from', 'valid_to as to');
    const codes = [...new Set(rows.map(({ code }) => code))].sort();
    return codes.map(code => [code, daysOf(rows.filter(row => row.code === code))]);
  }
}

interface Row {
  readonly code: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const daysOf = (rows: readonly Row[]): (string | null)[] =>
  Array.from({ length: HORIZON }, (_, day) => {
    const holding = rows.filter(({ from, to }) => from <= dayOf(day) && dayOf(day) < to);
    if (holding.length > 1) throw new Error(`Two states hold on ${dayOf(day)}: ${JSON.stringify(holding)}`);
    return holding[0]?.name ?? null;
  });
