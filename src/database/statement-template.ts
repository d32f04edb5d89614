import type { ReadingQuery, Statement } from './statement';
import { toStatement } from './statement';
import type { View } from './table';

/** Builds a query for a view and some keys. */
export type BuildQuery = (view: View, keys: readonly string[]) => ReadingQuery;

/** What stands in a statement for what differs from one use to the next. */
type Slot = 'asOf' | 'revision' | 'closedOn' | 'keys' | 'keysText' | 'firstKey';

/** Made-up values: what equals one of them in one probe and another in the other is a slot. */
interface Probe {
  readonly view: View;
  readonly keys: readonly string[];
}

/** `closedOn` is a day of its own: what is closed is another statement, and not only another value. */
const probe = (asOf: string, revision: number, keys: readonly string[], closedOn: string | null): Probe => ({
  view: { asOf, revision, write: 0, from: { asOf, knownAt: null, closedOn } },
  keys,
});
type Probes = readonly [Probe, Probe];
const probesOf = (hasOneKey: boolean, isClosed: boolean): Probes => {
  const [first, second] = hasOneKey ? ONE_KEY : SOME_KEYS;
  return [
    probe('1951-02-03', 1_951_020_301, first, isClosed ? '1953-04-05' : null),
    probe('1952-03-04', 1_952_030_401, second, isClosed ? '1954-05-06' : null),
  ];
};
const ONE_KEY = [['\u0001one'], ['\u0001other']] as const;
const SOME_KEYS = [
  ['\u0001one', '\u0001two'],
  ['\u0001three', '\u0001four', '\u0001five'],
] as const;

/**
 * A statement that was built once, to be used for other views and keys without being built again. Null where its text
 * or a value of it depends on them in another way than by standing in it: then it is built each time.
 */
export class StatementTemplate {
  private constructor(
    private readonly sql: string,
    private readonly bindings: readonly unknown[],
    private readonly slots: readonly (Slot | null)[],
  ) {}

  /**
   * A template for one key, or for several; what is equal to one key is found otherwise than what is one of some. One
   * for who sees all, or for who does not.
   */
  static of(build: BuildQuery, hasOneKey = false, isClosed = false): StatementTemplate | null {
    const probes = probesOf(hasOneKey, isClosed);
    const [first, second] = probes.map(({ view, keys }) => toStatement(build(view, keys)));
    if (!first || first.sql !== second?.sql) return null;
    const slots = first.bindings.map(binding => slotOf(binding, probes[0]));
    const isSame = second.bindings.every((binding, index) => {
      const slot = slotOf(binding, probes[1]);
      return slot === slots[index] && (slot !== null || binding === first.bindings[index]);
    });
    return isSame ? new StatementTemplate(first.sql, first.bindings, slots) : null;
  }

  fill({ asOf, revision, from: { closedOn } }: View, keys: readonly string[]): Statement {
    const values = { asOf, revision, closedOn, keys, keysText: JSON.stringify(keys), firstKey: keys[0] };
    const bindings = this.bindings.map((binding, index) => {
      const slot = this.slots[index];
      return slot ? values[slot] : binding;
    });
    return { sql: this.sql, bindings };
  }
}

function slotOf(binding: unknown, { view, keys }: Probe): Slot | null {
  if (binding === view.asOf) return 'asOf';
  if (binding === view.revision) return 'revision';
  if (binding === view.from.closedOn && binding !== null) return 'closedOn';
  if (binding === keys[0]) return 'firstKey';
  const text = JSON.stringify(keys);
  if (binding === text) return 'keysText';
  return JSON.stringify(binding) === text ? 'keys' : null;
}
