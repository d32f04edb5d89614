import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createForeign, readTable } from '../support/foreign-database';
import { refusal } from '../support/local-client';

const OPTIONS = { options: { query: 'select * from danh_muc_csdl', key: 'ma' } };

describe('a table on SQLite', () => {
  it('is in a file that is there, and is a database', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'lien-thong-sql-'));
    writeFileSync(join(directory, 'a.txt'), 'không phải cơ sở dữ liệu '.repeat(100));
    const missing = await refusal(() => readTable('sqlite:none.sqlite', OPTIONS, { directory }));
    expect(missing.code).toBe('SOURCE_UNREACHABLE');
    expect(missing.message).not.toContain(directory);
    expect((await refusal(() => readTable('sqlite:a.txt', OPTIONS, { directory }))).code).toBe(
      'SOURCE_UNREADABLE',
    );
  });

  it('keeps keys of several types apart', async () => {
    const database = await createForeign('sqlite');
    await database.run(
      `create table lan (ma, ten text); insert into lan values (1.5, 'a'), (2, 'b'), ('10', 'c'), (9007199254740993, 'd'), ('z', 'e')`,
    );
    const { pieces } = await database.read('select * from lan');
    expect(pieces.map(({ place }) => place)).toEqual([
      'row 1.5',
      'row 2',
      'row 9007199254740993',
      'row 10',
      'row z',
    ]);
    await database.drop();
  });
});
