import { createDatabase, engines } from '../support/databases';
import { clockOn, harvestOn } from '../support/harvest';
import { rollBack } from '../../src/sources/harvest/roll-back';
import { createHarvesting } from '../../src/sources/harvest/harvesting';
import type { Db } from '../../src/database/connect';
import type { PortalKind } from './portal';
import { portalKinds } from './portals';
import { stopAll } from './web-server';

/** How many databases and datasets are believed and not ended on a day. */
async function countOn(db: Db, day: string): Promise<number> {
  const counts = ['databases', 'datasets'].map(async table => {
    const [row] = await db
      .writer(table)
      .where('recorded_to', Number.MAX_SAFE_INTEGER)
      .where('valid_from', '<=', day)
      .where('valid_to', '>', day)
      .count<{ count: string | number }[]>({ count: '*' });
    return Number(row?.count);
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

const cases = engines.flatMap(engine =>
  portalKinds.map(kind => ({ engine, kind, title: `${kind.name} on ${engine}` })),
);

describe.each(cases)(
  'a catalogue as $title',
  ({ engine, kind }: { engine: (typeof engines)[number]; kind: PortalKind }) => {
    const ends: (() => Promise<void>)[] = [];
    afterEach(async () => {
      for (const end of ends.splice(0)) await end();
      await stopAll();
    });

    it('is rehearsed, applied, found unchanged, held when it is cut short, and taken back', async () => {
      const { db, drop } = await createDatabase(engine);
      const portal = await kind.open();
      ends.push(() => portal.close(), drop);
      await portal.publish(kind.records);
      const dry = await harvestOn(db, '2026-03-01', portal.source(), { isDry: true });
      expect(dry).toMatchObject({ run: null, outcome: 'APPLIED', read: kind.records, complete: true });
      expect(await countOn(db, '2026-03-01')).toBe(0);

      const first = await harvestOn(db, '2026-03-01', portal.source());
      expect(first.lines).toEqual(dry.lines);
      expect(first.added).toBe(dry.added);
      expect((first.added ?? 0) + (first.rejected ?? 0)).toBe(kind.records);
      expect(first.added).toBeGreaterThan(kind.records - 3);
      expect(await countOn(db, '2026-03-01')).toBe(first.added);

      const second = await harvestOn(db, '2026-03-02', portal.source());
      expect(second).toMatchObject({ outcome: 'UNCHANGED', added: 0, changed: 0 });

      await portal.breakOff();
      const broken = await harvestOn(db, '2026-06-01', portal.source());
      expect(broken.outcome === 'FAILED' || broken.complete === false).toBe(true);
      expect(await countOn(db, '2026-06-01')).toBe(first.added);

      await portal.publish(2);
      const held = await harvestOn(db, '2026-06-02', portal.source());
      expect(held.outcome).toBe('HELD');
      expect(held.message).toMatch(/are gone/);
      expect(await countOn(db, '2026-06-02')).toBe(first.added);

      const back = await rollBack(createHarvesting(db, clockOn('2026-06-03')), first.run ?? 0);
      expect(back.outcome).toBe('APPLIED');
      expect(await countOn(db, '2026-06-03')).toBe(0);
    });
  },
);
