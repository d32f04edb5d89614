/** Resident memory at a moment. */
export interface Sample {
  readonly minute: number;
  readonly megabytes: number;
}

/** What a heap of 512 MB, the caches and the engine may come to. */
const MOST_MEGABYTES = 900;
/** An hour of it would not be noticed. */
const STEEPEST = 2;

/** The last two thirds: before, caches fill. */
const settled = (samples: readonly Sample[]): readonly Sample[] =>
  samples.slice(Math.floor(samples.length / 3));

/** Megabytes a minute, by least squares over the last two thirds. */
export function slopeOf(samples: readonly Sample[]): number {
  const some = settled(samples);
  const mean = (of: (sample: Sample) => number): number =>
    some.reduce((sum, one) => sum + of(one), 0) / some.length;
  const [minute, megabytes] = [mean(one => one.minute), mean(one => one.megabytes)];
  const across = some.reduce((sum, one) => sum + (one.minute - minute) * (one.megabytes - megabytes), 0);
  const along = some.reduce((sum, one) => sum + (one.minute - minute) ** 2, 0);
  return along === 0 ? 0 : across / along;
}

/** Whether memory neither grows nor is too much. */
export const isBounded = (samples: readonly Sample[]): boolean =>
  slopeOf(samples) <= STEEPEST && samples.every(({ megabytes }) => megabytes <= MOST_MEGABYTES);
