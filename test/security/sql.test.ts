import { isEnumType } from 'graphql';
import type { Db } from '../../src/database/connect';
import { ViewCache } from '../../src/database/view-cache';
import { tidy } from '../../src/database/vietnamese-text';
import { Operations } from '../../src/graphql/operations';
import { createSchema } from '../../src/schema';
import { tables } from '../../src/tables';
import { createDatabase, engines } from '../support/databases';
import { fillDisputed } from '../support/disputed-registry';
import { cursor } from '../support/refused-requests';
import { callerOf, createSender, loadCurated } from '../support/registry';
import { disputedWriting, ProcessRunner } from '../support/writing';
import { type Ask, attack, chunks, NASTY } from './nasty-texts';
import { type KnownTexts, type TextPlace, textPlaces } from './text-places';

const KNOWN: KnownTexts = { code: 'BCA', text: 'bo', source: 'curated', fields: 'name', field: 'status' };
const schema = createSchema();
const places = textPlaces(schema, 'query', KNOWN);
const written = textPlaces(schema, 'mutation', { ...KNOWN, code: 'nha-o', source: 'bo' });

/** SQLite is asked in every place, PostgreSQL, where the same statements cost more, in some of those below the root. */
const EVERY = 4;
const LONG_MS = 240_000;
const DAY = '2026-03-01';
const BESIDE = ['registry', 'revisions', 'search_words', 'source_records', 'harvest_runs', 'harvest_errors'];

describe.each(engines)('SQL in a text, on %s,', engine => {
  let db: Db;
  let drop: () => Promise<void>;
  let ask: Ask;
  const masked: unknown[] = [];

  const open = async (fill: (db: Db) => Promise<unknown>): Promise<void> => {
    masked.length = 0;
    ({ db, drop } = await createDatabase(engine));
    await fill(db);
    const answering = { schema, operations: new Operations(schema), cache: new ViewCache(0), masked };
    const writing = disputedWriting(db, new ProcessRunner(db, {}, DAY), DAY);
    const send = createSender(db, { ...answering, writing });
    ask = (query, variables) => send({ query, variables }, undefined, callerOf('ADMIN'));
  };
  afterEach(() => drop());

  it(
    'is a text like any other, wherever the graph takes one',
    async () => {
      await open(loadCurated);
      const before = await rowsOf(db);
      const wrong: string[] = [];
      const missed = new Set<string>();
      for (const [index, place] of places.entries()) {
        if (engine === 'postgres' && place.depth > 0 && index % EVERY > 0) continue;
        const outcome = await attack(ask, place, nastyFor(place, index));
        wrong.push(...outcome.wrong);
        if (!outcome.isReached) missed.add(place.name.split('(')[0] ?? '');
      }
      expect(wrong).toEqual([]);
      expect(masked).toEqual([]);
      expect(await rowsOf(db)).toEqual(before);
      expect([...missed].sort()).toEqual([]);
      expect(places.length).toBeGreaterThan(1_500);
    },
    LONG_MS,
  );

  it('is a place in a list like any other, in every order', async () => {
    await open(loadCurated);
    for (const { field, list, by } of orders())
      for (const texts of chunks(NASTY)) {
        const pages = texts.map((text, at) => {
          const after = cursor(list, text, text);
          return `c${String(at)}: ${field}(first: 1, orderBy: ${by}, after: "${after}") { nodes { code } }`;
        });
        const { errors = [] } = await ask(`{ ${pages.join(' ')} }`, {});
        expect(errors.filter(({ extensions }) => extensions?.['code'] !== 'INVALID_CURSOR')).toEqual([]);
      }
    expect(masked).toEqual([]);
  });

  it('is a text like any other, wherever a steward writes one', async () => {
    await open(fillDisputed);
    const before = await rowsOf(db);
    const wrong: string[] = [];
    for (const place of written)
      if (!place.name.endsWith('(value)')) wrong.push(...(await attack(ask, place, NASTY)).wrong);
    expect(wrong).toEqual([]);
    expect(masked).toEqual([]);
    // That it was tried is written down.
    expect({ ...(await rowsOf(db)), harvest_runs: 0 }).toEqual({ ...before, harvest_runs: 0 });
  });

  it('is kept as it was written, as a value', async () => {
    await open(fillDisputed);
    const kept = NASTY.filter(text => !text.includes('\0') && !text.includes('\uD800'));
    for (const text of kept) {
      const decide =
        'mutation ($text: String) { decideValue(type: Database, code: "nha-o", field: "purposeVi", value: $text) { outcome } }';
      expect(await ask(decide, { text })).toMatchObject({ errors: undefined });
      const { data } = await ask('{ database(code: "nha-o") { purpose } }', {});
      expect(data).toEqual({ database: { purpose: tidy(text) } });
    }
    expect(masked).toEqual([]);
  });
});

/** All texts where a look-up or a search begins, elsewhere one after the other. */
function nastyFor({ name, depth }: TextPlace, index: number): readonly string[] {
  const isBeginning = depth === 0 && /\((?:code|id|ids|text|filter\.(?:codes|text))\)/.test(name);
  return isBeginning ? NASTY : [NASTY[index % NASTY.length] ?? ''];
}

/** Every list of the root in each of its orders, by the name that its cursors have. */
const orders = (): { field: string; list: string; by: string }[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) => {
    const order = args.find(argument => argument.name === 'orderBy')?.type;
    if (!isEnumType(order)) return [];
    const type = order.name.replace(/Order$/, '');
    return order.getValues().map(({ name: by }) => ({ field: name, list: `${type}.${by}`, by }));
  });

/** How many rows each table has. */
async function rowsOf({ writer }: Db): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of [...tables.map(({ name }) => name), ...BESIDE]) {
    const [row] = await writer(table).count<{ rows: number | string }[]>({ rows: '*' });
    counts[table] = Number(row?.rows);
  }
  return counts;
}
