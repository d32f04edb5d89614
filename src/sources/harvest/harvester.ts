import type { Db } from '../../database/connect';
import { HarvestError, SourceError } from '../../errors';
import type { RunKind } from '../../modules/source/registered-run';
import type { Authority } from '../settle/authority';
import type { SourceConfig } from '../source-config';
import { conclude, type Concluding } from './conclude';
import { createHarvesting, type Harvesting, type RunAccount } from './harvesting';
import { totalOf } from './hold';
import { type ReadResult, type ReadySource, readSource } from './read-source';
import { readHeld } from './read-held';
import type { Report } from './reported';
import { Spools } from './spool';

const ALIVE_EVERY_MS = 20_000;
const MINUTE_MS = 60_000;

export interface HarvestOptions {
  /** A rehearsal: tells what would be done and writes nothing. */
  readonly isDry?: boolean;
  /** Which source wins, where that is not what the registry keeps: a rehearsal declares nothing before. */
  readonly authority?: Authority;
  readonly report?: Report;
  readonly progress?: (read: number) => void;
  readonly signal?: AbortSignal;
}

/** Runs over sources. A run is applied whole, as one revision, or not at all. */
export class Harvester {
  private readonly harvesting: Harvesting;

  constructor(db: Db, clock: () => Date = () => new Date()) {
    this.harvesting = createHarvesting(db, clock);
  }

  /** Reads a source and applies what it says; gives the account of the run, also where it failed or is held. */
  async harvest(source: ReadySource, options: HarvestOptions = {}): Promise<RunAccount> {
    const run = options.isDry ? null : await this.begin(source.config.code, 'HARVEST');
    const told = { report: options.report ?? ignore, authority: options.authority ?? null };
    return this.guarded(source.config, run, async spools => {
      const signal = signalOf(source.config, options.signal);
      const read = await readSource(this.harvesting, source, {
        spools,
        signal,
        progress: options.progress ?? ignore,
      });
      const known = concluding(source.config, run, read, told);
      return conclude(this.harvesting, { ...known, spools });
    });
  }

  /** Carries out a run that is held, as a run of its own: what it found gone is closed at once. */
  async confirm(source: SourceConfig, held: number, report: Report = ignore): Promise<RunAccount> {
    await this.harvesting.register.findHeld(held);
    const run = await this.begin(source.code, 'CONFIRMATION', held);
    return this.guarded(source, run, async spools => {
      const findings = await readHeld(this.harvesting, held, spools);
      return conclude(this.harvesting, {
        run,
        source,
        findings,
        known: { read: findings.read, unchanged: 0, rejected: 0, unmatched: 0, complete: true },
        notes: [`It carries out run ${String(held)}, which was held.`],
        confirms: held,
        authority: null,
        report,
        spools,
      });
    });
  }

  /** On SQLite a word waits for the end of the transaction: the next are left out, rather than wait in a row. */
  private sayAlive(run: number): () => void {
    const { register, clock } = this.harvesting;
    let isWaiting = false;
    return () => {
      if (isWaiting) return;
      isWaiting = true;
      const said = (): void => {
        isWaiting = false;
      };
      register.keepAlive(run, clock()).then(said, said);
    };
  }

  private begin(sourceCode: string, kind: RunKind, ofRun?: number): Promise<number> {
    const { register, clock } = this.harvesting;
    return register.begin({ sourceCode, kind, startedAt: clock(), ...(ofRun !== undefined && { ofRun }) });
  }

  /** Ends a run as failed where it throws, and leaves nothing behind on the disk. */
  private async guarded(
    source: SourceConfig,
    run: number | null,
    act: (spools: Spools) => Promise<RunAccount>,
  ): Promise<RunAccount> {
    const { register, clock } = this.harvesting;
    const spools = new Spools();
    const alive = run === null ? undefined : setInterval(this.sayAlive(run), ALIVE_EVERY_MS);
    try {
      return await act(spools);
    } catch (error) {
      if (run === null) throw error;
      const end = { outcome: 'FAILED' as const, finishedAt: clock(), message: messageOf(error) };
      await register.endAlone(run, end);
      if (!isExpected(error)) throw error;
      return { ...end, run, sourceCode: source.code };
    } finally {
      clearInterval(alive);
      spools.drop();
    }
  }
}

const ignore = (): void => undefined;

function signalOf({ limits }: SourceConfig, given: AbortSignal | undefined): AbortSignal {
  const limit = AbortSignal.timeout(limits.runMinutes * MINUTE_MS);
  return given ? AbortSignal.any([given, limit]) : limit;
}

function concluding(
  source: SourceConfig,
  run: number | null,
  { findings, collected, fingerprint, validators }: ReadResult,
  told: Pick<Concluding, 'report' | 'authority'>,
): Omit<Concluding, 'spools'> {
  const { read, unchanged, refused, stillRejected, stillUnmatched, ignored, end } = collected;
  const known = {
    read,
    unchanged: end.notModified ? totalOf(findings.listed) : unchanged,
    rejected: refused + stillRejected,
    unmatched: stillUnmatched,
    complete: end.complete,
    fingerprint,
    validators,
  };
  const notes = [
    ...(end.complete
      ? []
      : [`Not all was read, so nothing is taken for gone: ${end.reason ?? 'it ended early'}.`]),
    ...(end.notModified ? ['The source says that nothing changed.'] : []),
    ...(ignored > 0 ? [`No mapping speaks of ${String(ignored)} of its records.`] : []),
    ...(end.notes ?? []).map(note => (/[.!?]$/.test(note) ? note : `${note}.`)),
  ];
  return { run, source, findings, known, notes, confirms: null, ...told };
}

/** What can go wrong with a source; anything else is a mistake of the program. */
const isExpected = (error: unknown): boolean =>
  error instanceof SourceError || error instanceof HarvestError || isAbort(error);

const isAbort = (error: unknown): boolean =>
  error instanceof DOMException && ['AbortError', 'TimeoutError'].includes(error.name);

function messageOf(error: unknown): string {
  if (isAbort(error))
    return 'It was stopped, or took longer than the source may take; nothing of it was kept.';
  return error instanceof Error ? error.message : String(error);
}
