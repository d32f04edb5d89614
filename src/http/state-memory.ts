import type { Reader } from '../database/reader';
import type { RegistryState } from '../database/registry-state';
import { RegistryError } from '../errors';
import { type Answer, UnverifiedAnswer } from './answer';
import type { KeptAnswers } from './kept-answers';

const MS_PER_SECOND = 1_000;

/** Reads the state of the registry, and remembers it for when the database does not answer. */
export class StateMemory {
  #last: { readonly state: RegistryState; readonly at: number } | undefined;

  /** Kept answers are given without their state for so many seconds after it was last read; 0: not at all. */
  constructor(
    private readonly reads: Reader,
    private readonly seconds: number,
  ) {}

  async read(): Promise<RegistryState> {
    const state = await this.reads.state();
    this.#last = { state, at: Date.now() };
    return state;
  }

  /**
   * The answer that was kept for the state as it was last read, marked; to be asked where reading failed. Undefined
   * where the database did not fail, where that is too long ago, or where nothing was kept.
   */
  unverified(
    error: unknown,
    answers: KeptAnswers,
    keyIn: (state: RegistryState) => string,
  ): Answer | undefined {
    if (!(error instanceof RegistryError) || error.code !== 'REGISTRY_UNAVAILABLE') return undefined;
    const last = this.#last;
    if (!last || Date.now() - last.at > this.seconds * MS_PER_SECOND) return undefined;
    const kept = answers.find(keyIn(last.state));
    return kept && new UnverifiedAnswer(kept, last.state.revision);
  }
}
