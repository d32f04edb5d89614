import { bytesOf } from '../../src/database/bytes-of';
import { type RegistryState, StateReader } from '../../src/database/registry-state';
import { tablesIn } from '../../src/database/reader';
import { ViewCache } from '../../src/database/view-cache';

const state = (written: Record<string, number>): RegistryState => ({
  revision: 1,
  write: Math.max(0, ...Object.values(written)),
  written,
  number: 1,
});

describe('what views keep', () => {
  const first = state({ agencies: 1, databases: 1 });

  it('is good until one of its tables is written, and for the state that it was read in', () => {
    const cache = new ViewCache(1);
    const shelf = cache.shelf(cache.standpoint('2026-11-22', null, null), 'pages');
    cache.set(shelf, { key: 'a', value: 1, tables: ['agencies'] }, first);
    cache.set(shelf, { key: 'b', value: null, tables: ['agencies', 'sources'] }, first);
    expect([cache.get(shelf, 'a', first), cache.get(shelf, 'b', first)]).toEqual([1, null]);
    const later = state({ agencies: 1, databases: 2, sources: 3 });
    expect([cache.get(shelf, 'a', later), cache.get(shelf, 'b', later)]).toEqual([1, undefined]);
    expect(cache.get(shelf, 'a', state({ agencies: 4 }))).toBeUndefined();
  });

  it('belongs to a day, a moment and a name', () => {
    const cache = new ViewCache(1);
    const day = cache.standpoint('2026-11-22', null, null);
    const moment = cache.standpoint('2026-11-22', { moment: '2026-11-22T00:00:00.000Z', revision: 1 }, null);
    const shelves = [day, cache.standpoint('2026-11-21', null, null), moment].map(from =>
      cache.shelf(from, 'pages'),
    );
    const other = cache.shelf(day, 'other pages');
    expect(new Set([...shelves, other].map(({ number }) => number)).size).toBe(4);
    expect(cache.shelf(cache.standpoint('2026-11-22', null, null), 'pages')).toBe(shelves[0]);
  });

  it('stays within its bytes: what was not used for longest goes first', () => {
    const cache = new ViewCache(1);
    const shelf = cache.shelf(cache.standpoint('2026-11-22', null, null), 'texts');
    const text = 'x'.repeat(10_000);
    for (let key = 0; key < 200; key += 1) {
      cache.set(shelf, { key: String(key), value: `${text}${String(key)}`, tables: [] }, first);
      cache.get(shelf, '0', first);
    }
    const kept = Array.from({ length: 200 }, (_, key) => cache.get(shelf, String(key), first)).filter(
      Boolean,
    );
    expect(kept.length).toBeLessThanOrEqual((1024 * 1024) / bytesOf(text));
    expect(kept.length).toBeGreaterThan(40);
    expect(cache.get(shelf, '0', first)).toBe(`${text}0`);
    expect(cache.get(shelf, '1', first)).toBeUndefined();
  });

  it('is nothing where there is no room', () => {
    const cache = new ViewCache(0);
    const shelf = cache.shelf(cache.standpoint('2026-11-22', null, null), 'pages');
    cache.set(shelf, { key: 'a', value: 1, tables: [] }, first);
    expect(cache.get(shelf, 'a', first)).toBeUndefined();
  });
});

describe('the tables that a statement reads', () => {
  it.each([
    ['select * from `datasets` as `t` where `t`.`code` = ?', ['datasets']],
    ['select 1 from json_each(?) as p cross join "data_links" as t', ['json_each', 'data_links']],
    [
      'select a from r join agencies a on true left join (select 1 from sources) s',
      ['r', 'agencies', 'sources'],
    ],
    ['select 1 where x in (select version\nfrom\n  "relations")', ['relations']],
  ])('are found in %s', (sql, tables) => {
    expect(tablesIn(sql)).toEqual(tables);
  });
});

describe('the state of the registry', () => {
  const stored = (revision: number) => ({ revision, written: JSON.stringify({ agencies: revision }) });

  it('is read once for all who ask at the same time, and again for who comes while it is read', async () => {
    let reads = 0;
    let finish: (() => void) | undefined;
    const reader = new StateReader(async () => {
      reads += 1;
      const revision = reads;
      await new Promise<void>(resolve => (finish = resolve));
      return stored(revision);
    });
    const together = [reader.current(), reader.current(), reader.current()];
    await new Promise(resolve => setImmediate(resolve));
    await new Promise(resolve => setImmediate(resolve));
    const late = [reader.current(), reader.current()];
    finish?.();
    expect((await Promise.all(together)).map(({ revision }) => revision)).toEqual([1, 1, 1]);
    while (reads < 2) await new Promise(resolve => setImmediate(resolve));
    finish?.();
    expect((await Promise.all(late)).map(({ revision }) => revision)).toEqual([2, 2]);
    expect(reads).toBe(2);
  });

  it('is read again after a read that failed', async () => {
    let fails = true;
    const reader = new StateReader(() =>
      fails ? Promise.reject(new Error('gone')) : Promise.resolve(stored(3)),
    );
    await expect(reader.current()).rejects.toThrow('gone');
    fails = false;
    const state = await reader.current();
    expect([state.revision, state.write]).toEqual([3, 3]);
    expect(await reader.current()).toBe(state);
  });
});
