import { HarvestError } from '../errors';
import type { RunAccount } from './harvest/harvesting';
import { decideMatch, type MatchDecision } from './harvest/decide-match';
import { type DecidedField, decideValue, releaseValue } from './harvest/decide-value';
import { Harvester } from './harvest/harvester';
import type { Harvesting } from './harvest/harvesting';
import { rollBack } from './harvest/roll-back';
import type { HarvestPreview, HarvestRunner } from './harvest-runner';
import { findSource } from './ready-source';
import type { LoadedSources } from './sources-file';

export interface StewardshipParts {
  readonly harvesting: Harvesting;
  readonly runner: HarvestRunner;
  /** Null: no sources are declared. */
  readonly file: LoadedSources | null;
}

/** What stewards do. Each gives the number of the run that it became; throws a `HarvestError` where it cannot be. */
export class Stewardship {
  constructor(private readonly parts: StewardshipParts) {}

  async startHarvest(source: string): Promise<number> {
    return this.parts.runner.start(findSource(this.file(), source).code);
  }

  async previewHarvest(source: string): Promise<HarvestPreview> {
    return this.parts.runner.preview(findSource(this.file(), source).code);
  }

  /** Carries out a run that is held. */
  async confirm(run: number): Promise<number> {
    const { db, clock, register } = this.parts.harvesting;
    const { source_code: code } = await register.findHeld(run);
    const source = findSource(this.file(), code);
    return numberOf(await new Harvester(db, clock).confirm(source, run));
  }

  /** Gives up a run that is held. */
  async discard(run: number): Promise<number> {
    await this.parts.harvesting.register.discard(run, 'A steward gave it up.');
    return run;
  }

  async rollBack(run: number): Promise<number> {
    return numberOf(await rollBack(this.parts.harvesting, run));
  }

  async decideMatch(decision: MatchDecision): Promise<number> {
    return numberOf(await decideMatch(this.parts.harvesting, decision));
  }

  async decideValue(decided: DecidedField & { readonly value: string | null }): Promise<number> {
    return numberOf(await decideValue(this.parts.harvesting, decided));
  }

  async releaseValue(decided: DecidedField): Promise<number> {
    return numberOf(await releaseValue(this.parts.harvesting, decided));
  }

  private file(): LoadedSources {
    const { file } = this.parts;
    if (file) return file;
    throw new HarvestError(
      'No sources are declared here: the setting SOURCES_FILE, which names the file, is not set.',
      'UNKNOWN_SOURCE',
    );
  }
}

function numberOf({ run }: RunAccount): number {
  if (run !== null) return run;
  throw new TypeError('A run has no number');
}
