import { decideMatch } from '../../src/sources/harvest/decide-match';
import { createHarvesting } from '../../src/sources/harvest/harvesting';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { clockOn, harvestOn, sourceOf } from '../support/harvest';

const KNOWN = { id: '1', code: 'csdl-a', name: 'CSDL A' };
const SAME = { id: 'x', name: 'CSDL A', status: 'PILOT' };

describe.each(engines)('a record that changed while it waited for a steward on %s', engine => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createDatabase(engine);
  });
  afterEach(() => database.drop());

  it('is matched with all its states, and waits no more', async () => {
    const { db } = database;
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: [KNOWN] }));
    await harvestOn(db, '2026-03-02', sourceOf('cong', { rows: [SAME] }));
    await harvestOn(db, '2026-04-01', sourceOf('cong', { rows: [{ ...SAME, status: 'ENDED' }] }));
    const harvesting = createHarvesting(db, clockOn('2026-05-01'));
    const { sourceRecords } = harvesting;
    expect(await sourceRecords.proposed(db.writer, 'cong')).toHaveLength(1);
    const decision = { source: 'cong', type: 'Database', sourceId: 'x', code: 'csdl-a' };
    await decideMatch(harvesting, decision);
    expect(await sourceRecords.proposed(db.writer, 'cong')).toEqual([]);
    const states = await sourceRecords.ofSource(db.writer, { code: 'cong', type: 'Database' }, ['x']);
    expect(states.map(({ code, validFrom, stated }) => [code, validFrom, stated?.['status']])).toEqual([
      ['csdl-a', '2026-03-02', 'PILOT'],
      ['csdl-a', '2026-04-01', 'ENDED'],
    ]);
    await expect(decideMatch(harvesting, decision)).rejects.toThrow(/waits for no decision/);
  });
});
