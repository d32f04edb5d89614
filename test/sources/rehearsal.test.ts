import { createDatabase } from '../support/databases';
import { harvestOn, sourceOf } from '../support/harvest';

describe('a rehearsal', () => {
  it('shows what would win by the authority that it is given, and leaves that of the registry alone', async () => {
    const { db, drop } = await createDatabase('sqlite');
    const row = { id: '1', code: 'csdl-a', name: 'CSDL A' };
    await harvestOn(db, '2026-03-01', sourceOf('a', { rows: [row] }));
    const other = sourceOf('b', { rows: [{ ...row, status: 'ENDED' }] });
    const rehearse = (authority?: { rules: { type: string; sources: string[] }[]; order: string[] }) =>
      harvestOn(db, '2026-03-02', other, { isDry: true, ...(authority && { authority }) });
    const declared = { rules: [{ type: 'Database', sources: ['b'] }], order: ['a', 'b'] };
    const [kept, given, again] = [await rehearse(), await rehearse(declared), await rehearse()];
    await drop();
    expect(kept).toMatchObject({ changed: 0, run: null });
    expect(given).toMatchObject({ outcome: 'APPLIED', changed: 1, run: null });
    expect(given.lines).toContainEqual(
      expect.objectContaining({ field: 'status', before: 'OPERATIONAL', after: 'ENDED' }),
    );
    expect(again).toMatchObject({ changed: 0 });
  });
});
