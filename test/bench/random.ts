/** Values with their weights. */
export type Shares<Value> = readonly (readonly [Value, number])[];

/** A small repeatable source of chance: the same seed gives the same registry on every machine and on every day. */
export class Random {
  #state: number;

  /** The name keeps the numbers of one part of the registry apart from those of another. */
  constructor(seed: number, name: string) {
    this.#state = [...name].reduce(
      (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193),
      seed,
    );
  }

  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number, at least 0, less than the bound. */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  /** As `below`, small numbers far more often: a few systems hold most of the links. */
  lowBelow(bound: number): number {
    return Math.floor(this.next() ** 3 * bound);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('There is nothing to pick from');
    return item;
  }

  /** One of the values, each as often as its weight says. */
  weighted<Value>(shares: Shares<Value>): Value {
    let left = this.next() * shares.reduce((total, [, weight]) => total + weight, 0);
    for (const [value, weight] of shares) {
      left -= weight;
      if (left < 0) return value;
    }
    throw new RangeError('There is nothing to choose from');
  }

  /** A day of one of the years, the last one left out. */
  day(fromYear: number, toYear: number): string {
    const two = (number: number): string => String(number).padStart(2, '0');
    const year = fromYear + this.below(toYear - fromYear);
    return `${String(year)}-${two(1 + this.below(12))}-${two(1 + this.below(28))}`;
  }
}
