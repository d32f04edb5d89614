import { Cron } from 'croner';

const OPTIONS = { paused: true, mode: '5-part', timezone: 'Asia/Ho_Chi_Minh' } as const;

/** The times of a schedule, which is in the time of Viet Nam; throws where it is no cron expression. */
export class Times {
  readonly #cron: Cron;

  constructor(schedule: string) {
    this.#cron = new Cron(schedule, OPTIONS);
  }

  /** The first time after a moment; null where none comes. */
  after(moment: Date): Date | null {
    return this.#cron.nextRun(moment);
  }

  /** The last time until a moment, that moment included; null where there was none. */
  until(moment: Date): Date | null {
    // A reference is read as the end of what comes before it.
    return this.#cron.previousRuns(1, new Date(moment.getTime() + 1))[0] ?? null;
  }
}

/** Calls at each time of a schedule; gives what ends that. */
export function atTimes(schedule: string, act: () => void): () => void {
  const cron = new Cron(schedule, { ...OPTIONS, paused: false }, act);
  return () => {
    cron.stop();
  };
}
