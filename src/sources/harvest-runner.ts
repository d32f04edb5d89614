import type { RunOutcome } from '../modules/source/registered-run';
import type { Reported } from './harvest/reported';

/** What a run would do, as far as a rehearsal tells. */
export interface HarvestPreview {
  readonly sourceCode: string;
  /** What the run would come to. */
  readonly outcome: RunOutcome;
  readonly message: string | null;
  readonly complete: boolean;
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly closed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly unmatched: number;
  readonly missing: number;
  /** The first lines of each kind. */
  readonly lines: readonly Reported[];
}

/** Runs harvests beside the answering of queries. */
export interface HarvestRunner {
  /** Begins a run over a declared source; gives its number once it is under way. Throws where it cannot begin. */
  start(source: string): Promise<number>;
  /** What a run over a declared source would do; writes nothing. */
  preview(source: string): Promise<HarvestPreview>;
  /** Ends what is under way; nothing of it is kept. */
  stop(): Promise<void>;
}

/** Of each kind: enough to see what a run is about. */
const KEPT_LINES = 100;

/** The first lines of each kind of an account. */
export class FirstLines {
  readonly lines: Reported[] = [];
  readonly #counts = new Map<string, number>();

  add(line: Reported): void {
    const count = this.#counts.get(line.what) ?? 0;
    this.#counts.set(line.what, count + 1);
    if (count < KEPT_LINES) this.lines.push(line);
  }
}
