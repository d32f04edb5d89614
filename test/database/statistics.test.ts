import { connect } from '../../src/database/connect';
import { createDatabase } from '../support/databases';

/** Of PostgreSQL every connection asks for the statistics anew. */
describe('the statistics of the query planner on SQLite', () => {
  it('are those of the last load for connections that were open before it', async () => {
    const { db, target, drop } = await createDatabase('sqlite');
    const other = connect(target);
    const plan = async (): Promise<string> => {
      await other.writer.raw('select count(*) from numbers');
      const lines = await other.writer.raw<{ detail: string }[]>(
        `explain query plan select * from numbers where kind = 1 and code in (select value from json_each('[1, 2]'))`,
      );
      return lines[0]?.detail ?? '';
    };
    try {
      await db.writer.raw('create table numbers (code text, kind integer, other text)');
      await db.writer.raw('create index numbers_by_code on numbers (code, kind)');
      const rows = (count: number) =>
        Array.from({ length: count }, (_, index) => ({ code: String(index), kind: 1, other: '' }));
      await db.dialect.insert(db.writer, 'numbers', rows(3));
      await db.dialect.analyze(db.writer);
      expect(await plan()).toBe('SCAN numbers');
      await db.dialect.insert(db.writer, 'numbers', rows(20_000));
      await db.dialect.analyze(db.writer);
      expect(await plan()).toMatch(/^SEARCH numbers USING INDEX numbers_by_code/);
    } finally {
      await other.close();
      await drop();
    }
  });
});
