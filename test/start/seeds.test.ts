import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCuratedRegistry } from '../../seeds/curated-registry';
import { LoadError } from '../../src/errors';
import { createDatabase, type TestDatabase } from '../support/databases';
import { SEEDS } from '../support/registry';

const clock = (): Date => new Date('2026-11-22T02:00:00.000Z');

describe('loading the curated facts', () => {
  let database: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    database = await createDatabase('sqlite');
    folder = mkdtempSync(join(tmpdir(), 'lien-thong-seeds-'));
    for (const file of readdirSync(SEEDS).filter(name => name.endsWith('.csv')))
      cpSync(join(SEEDS, file), join(folder, file));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await database.drop();
  });

  const edit = (file: string, change: (text: string) => string): void => {
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = change(text);
    expect(changed).not.toBe(text);
    writeFileSync(join(folder, file), changed);
  };

  const problemsOf = async (): Promise<readonly string[]> => {
    const refusal: unknown = await loadCuratedRegistry(database.db, folder, clock).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(LoadError);
    expect(await database.db.reader('agencies').first()).toBeUndefined();
    return (refusal as LoadError).problems;
  };

  it('refuses the whole load for a reference to nothing, naming file, line and column', async () => {
    edit('agencies.csv', text => text.replace(/^(BTP,.*),CHINH-PHU,/m, '$1,CHINH-PHUU,'));
    const line =
      readFileSync(join(folder, 'agencies.csv'), 'utf8')
        .split('\n')
        .findIndex(text => text.includes('CHINH-PHUU')) + 1;
    expect(await problemsOf()).toEqual([
      `agencies.csv, line ${String(line)}, column parentCode: the Agency "CHINH-PHUU" does not exist`,
    ]);
  });

  it('names every problem at once', async () => {
    edit('data-links.csv', text =>
      text.replace(',OPERATIONAL,', ',WORKING,').replace(',2022-12-29,', ',2022-12-32,'),
    );
    edit('citations.csv', text =>
      text.replace('Event/conference-2023-h1', 'Event/no-such-event').replace(',HIGH,', ',,'),
    );
    edit('databases.csv', text => text.replace(/,4,true,/, ',four,perhaps,'));
    const problems = await problemsOf();
    expect(problems.join('\n')).toMatch(
      /data-links\.csv, line \d+, column status: "WORKING" is none of PLANNED, PREPARING/,
    );
    expect(problems.join('\n')).toMatch(
      /data-links\.csv, line \d+, column \w+: "2022-12-32" is no date like 2022, 2022-11 or 2022-11-03/,
    );
    expect(problems.join('\n')).toMatch(
      /citations\.csv, line \d+, column record: the Event "no-such-event" does not exist/,
    );
    expect(problems.join('\n')).toMatch(/citations\.csv, line \d+, column confidence: is empty/);
    expect(problems.join('\n')).toMatch(
      /databases\.csv, line \d+, column securityLevel: "four" is no whole number/,
    );
    expect(problems.join('\n')).toMatch(
      /databases\.csv, line \d+, column personalData: "perhaps" is neither true nor false/,
    );
  });

  it('refuses periods of one record that overlap', async () => {
    edit('agencies.csv', text => text.replace(/^(UBND-LAO-CAI,),2025-06-30/m, '$1,2025-07-05'));
    expect((await problemsOf())[0]).toMatch(
      /agencies\.csv, line \d+, column validFrom: the period overlaps that of line \d+/,
    );
  });

  it('refuses a file that is missing, or lacks a column', async () => {
    rmSync(join(folder, 'events.csv'));
    edit('tasks.csv', text => text.replace('statusDate', 'statusDay'));
    const problems = await problemsOf();
    expect(problems).toEqual(
      expect.arrayContaining([
        'events.csv is missing',
        'tasks.csv, line 1: the columns statusDate are missing',
      ]),
    );
  });

  it('refuses a row that is cut short', async () => {
    edit('events.csv', text => `${text}cut,short\n`);
    expect((await problemsOf())[0]).toMatch(/events\.csv, line \d+: /);
  });

  it('is safe to run again, and brings in only what differs', async () => {
    const first = await loadCuratedRegistry(database.db, folder, clock);
    const again = await loadCuratedRegistry(database.db, folder, clock);
    edit('agencies.csv', text => text.replace('Ministry of Justice', 'Justice Ministry'));
    const changed = await loadCuratedRegistry(database.db, folder, clock);
    expect([first.revision, again, changed]).toEqual([
      1,
      { revision: 1, added: 0, changed: 0, closed: 0 },
      { revision: 2, added: 0, changed: 1, closed: 0 },
    ]);
  });

  it('names no person', () => {
    const texts = readdirSync(SEEDS)
      .filter(name => name.endsWith('.csv'))
      .map(name => readFileSync(join(SEEDS, name), 'utf8'))
      .join('\n');
    for (const holder of [
      'Phạm Minh Chính',
      'Tô Lâm',
      'Nguyễn Mạnh Hùng',
      'Trần Văn Sơn',
      'Trần Hồng Hà',
      'Nguyễn Duy Ngọc',
      'Nguyễn Huy Dũng',
      'Nguyễn Xuân Phúc',
      'Vũ Đức Đam',
      'Mai Tiến Dũng',
      'Nguyễn Văn Sơn',
      'Trần Lưu Quang',
      'Nguyễn Kim Sơn',
      'Đào Hồng Lan',
      'Phạm Đức Long',
    ]) {
      expect(texts).not.toContain(holder);
    }
  });
});
