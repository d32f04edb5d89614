import {
  assert,
  constantFrom,
  integer,
  type Arbitrary,
  array,
  option,
  property,
  record,
  shuffledSubarray,
  subarray,
  tuple,
  uniqueArray,
} from 'fast-check';
import { firstDay, NO_END, UNKNOWN_START } from '../../src/database/partial-date';
import { platforms } from '../../src/modules/platform/platform.table';
import { type Authority, CURATED, STEWARD } from '../../src/sources/settle/authority';
import { equalValues, settle, type SettledState, type Stated } from '../../src/sources/settle/settle';

const SOURCES = [CURATED, STEWARD, 'an', 'bo', 'khac'];
const FIELDS = ['nameVi', 'operatorCode', 'launchedOn', 'homepage'].filter(name => name in platforms.columns);
const DATES = [
  ...['2021', '2021-12', '2021-12-31', '2022', '2022-01', '2022-01-01', '2022-01-02', '2022-02', '2022-11'],
  ...['2022-11-01', '2022-11-03', '2022-12', '2023', '2023-01', '2023-01-01', '2024'],
];

const values: Arbitrary<Record<string, unknown>> = record(
  Object.fromEntries(FIELDS.map(field => [field, constantFrom('a', 'b', null)])),
  { requiredKeys: [] },
);

/** The states of one record of a source: half open periods that do not overlap, some of them empty. */
const statesOf = (source: string, sourceId: string): Arbitrary<Stated[]> =>
  tuple(
    uniqueArray(constantFrom(UNKNOWN_START, ...DATES, NO_END), { selector: firstDay, maxLength: 6 }),
    array(tuple(values, integer({ min: 0, max: 3 })), { minLength: 5, maxLength: 5 }),
  ).map(([dates, said]) => {
    const sorted = [...dates].sort();
    return sorted.slice(0, -1).flatMap((validFrom, index): Stated[] => {
      const [stated = {}, kind = 0] = said[index] ?? [];
      const validTo = kind === 1 ? validFrom : (sorted[index + 1] ?? NO_END);
      return kind === 0 && index % 2 === 1 ? [] : [{ source, sourceId, validFrom, validTo, values: stated }];
    });
  });

const stated: Arbitrary<Stated[]> = tuple(
  ...SOURCES.map(source => statesOf(source, '1')),
  statesOf('bo', '2'),
).map(all => all.flat());

const rule = record(
  {
    type: constantFrom('Platform', 'Database'),
    fields: subarray(FIELDS, { minLength: 1 }),
    sources: shuffledSubarray([CURATED, 'an', 'bo', 'khac'], { minLength: 1 }),
  },
  { requiredKeys: ['type', 'sources'] },
);
const authority: Arbitrary<Authority> = record({
  rules: array(rule, { maxLength: 3 }),
  order: shuffledSubarray(['an', 'bo', 'khac']),
});

/** Each day on which anything may begin or end, and the days around it. */
const DAYS = [...new Set(DATES.map(firstDay))].flatMap(day => [shift(day, -1), day, shift(day, 1)]);

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

const holds = (day: string, { validFrom, validTo }: { validFrom: string; validTo: string }): boolean =>
  firstDay(validFrom) <= day && day < firstDay(validTo);

const isSaid = ({ source, values: said }: Stated, field: string): boolean =>
  field in said && (source === STEWARD || said[field] !== null);

/** The sources in the order in which they are asked for a field. */
const rankedFor = (field: string, { rules, order }: Authority): string[] => [
  STEWARD,
  ...rules
    .filter(one => one.type === 'Platform' && (one.fields ?? [field]).includes(field))
    .flatMap(({ sources }) => sources),
  CURATED,
  ...order,
  ...['an', 'bo', 'khac'],
];

/** What wins on one day for one field, found the slow way: first come, first served. */
function winner(speaking: readonly Stated[], field: string, given: Authority): unknown {
  for (const source of rankedFor(field, given))
    for (const id of ['1', '2'])
      for (const one of speaking)
        if (`${source} ${id}` === `${one.source} ${one.sourceId}` && isSaid(one, field))
          return one.values[field];
  return null;
}

function modelOn(day: string, all: readonly Stated[], given: Authority): Record<string, unknown> | null {
  const speaking = all.filter(one => holds(day, one));
  if (speaking.every(({ source }) => source === STEWARD)) return null;
  return Object.fromEntries(FIELDS.map(field => [field, winner(speaking, field, given)]));
}

const settledOn = (day: string, states: readonly SettledState[]): Record<string, unknown> | null => {
  const found = states.find(state => holds(day, state));
  return found ? Object.fromEntries(FIELDS.map(field => [field, found.values[field] ?? null])) : null;
};

const runs = { numRuns: 600 };

describe('what several sources say, together', () => {
  it('is on each day what the slow way finds', () => {
    assert(
      property(stated, authority, (all, given) => {
        const states = settle(platforms, all, given);
        for (const day of DAYS)
          expect([day, settledOn(day, states)]).toEqual([day, modelOn(day, all, given)]);
      }),
      runs,
    );
  });

  it('does not depend on the order in which it came', () => {
    const shuffled = stated.chain(all =>
      tuple(constantFrom(all), shuffledSubarray(all, { minLength: all.length })),
    );
    assert(
      property(shuffled, authority, ([one, other], given) => {
        expect(settle(platforms, other, given)).toEqual(settle(platforms, one, given));
      }),
      runs,
    );
  });

  it('is in periods that do not overlap, and joined where nothing differs', () => {
    assert(
      property(stated, authority, (all, given) => {
        const states = settle(platforms, all, given);
        for (const [index, state] of states.entries()) {
          expect(firstDay(state.validFrom) < firstDay(state.validTo)).toBe(true);
          const next = states[index + 1];
          if (!next) continue;
          expect(firstDay(state.validTo) <= firstDay(next.validFrom)).toBe(true);
          if (firstDay(state.validTo) === firstDay(next.validFrom))
            expect(equalValues(platforms, state.values, next.values)).toBe(false);
        }
      }),
      runs,
    );
  });

  it('keeps the decision of a steward whatever the sources say', () => {
    assert(
      property(stated, authority, (all, given) => {
        const decision: Stated = {
          ...{ source: STEWARD, sourceId: '1', validFrom: UNKNOWN_START, validTo: NO_END },
          values: { nameVi: 'decided', homepage: null },
        };
        const sources = all.filter(({ source }) => source !== STEWARD);
        for (const state of settle(platforms, [...sources, decision], given))
          expect([state.values['nameVi'], state.values['homepage']]).toEqual(['decided', null]);
      }),
      runs,
    );
  });

  it('is, without a source, as before wherever that source did not speak', () => {
    assert(
      property(stated, authority, constantFrom(...SOURCES), (all, given, dropped) => {
        const left = all.filter(({ source }) => source !== dropped);
        const states = settle(platforms, left, given);
        const spoke = (day: string, field: string): boolean =>
          all.some(one => one.source === dropped && holds(day, one) && isSaid(one, field));
        for (const day of DAYS) {
          const [before, now] = [modelOn(day, all, given), settledOn(day, states)];
          const same = FIELDS.filter(field => now !== null && !spoke(day, field));
          expect(same.map(field => now?.[field])).toEqual(same.map(field => before?.[field]));
        }
      }),
      runs,
    );
  });

  it('changes by a rule only in the fields that the rule names', () => {
    assert(
      property(stated, authority, rule, option(constantFrom(0, 1)), (all, given, added, first) => {
        const rules = first === 0 ? [added, ...given.rules] : [...given.rules, added];
        const changed = { ...given, rules } as Authority;
        const [before, after] = [settle(platforms, all, given), settle(platforms, all, changed)];
        const isNamed = (field: string): boolean =>
          added.type === 'Platform' && (added.fields ?? [field]).includes(field);
        const others = FIELDS.filter(field => !isNamed(field));
        for (const day of DAYS) {
          const [one, other] = [settledOn(day, before), settledOn(day, after)];
          expect(others.map(field => other?.[field])).toEqual(others.map(field => one?.[field]));
        }
      }),
      runs,
    );
  });
});
