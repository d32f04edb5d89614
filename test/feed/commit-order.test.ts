import { setTimeout as pause } from 'node:timers/promises';
import { connect, type Db } from '../../src/database/connect';
import { inRevision, writeRevision } from '../../src/database/write-revision';
import { platforms } from '../../src/modules/platform/platform.table';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { anyone, feedOn, takeFrom } from '../support/feed';
import { toRecords } from '../support/versions';

const note = { clock: () => new Date(), author: 'test', reason: 'A platform was named.' };
const named = (code: string) => ({
  table: platforms,
  records: toRecords({ [code]: [{ validFrom: null, validTo: null, name: code }] }),
});

/** Long enough for whoever is let in to begin. */
const A_WHILE_MS = 500;

describe.each(engines)('changes that are written at the same time on %s', engine => {
  let database: TestDatabase;
  let other: Db;

  beforeEach(async () => {
    database = await createDatabase(engine);
    other = connect(database.target);
  });

  afterEach(async () => {
    await other.close();
    await database.drop();
  });

  it('are committed in the order of their sequence: no writer begins before the one before it has ended', async () => {
    const { db } = database;
    const follower = await feedOn(db).follow({}, anyone);
    await follower.next();
    let goOn = (): void => undefined;
    const gate = new Promise<void>(resolve => {
      goOn = resolve;
    });
    const written: string[] = [];
    let hasWritten = (): void => undefined;
    const first = new Promise<void>(resolve => {
      hasWritten = resolve;
    });
    const slow = inRevision(db, note, async writer => {
      await writer.write(named('slow'));
      written.push('slow');
      hasWritten();
      await gate;
      await writer.write(named('slow-too'));
    });
    await first;
    const quick = inRevision(other, note, async writer => {
      await writer.write(named('quick'));
      written.push('quick');
    });
    const seen = takeFrom(follower, 3);
    await pause(A_WHILE_MS);
    expect(written).toEqual(['slow']);
    goOn();
    await Promise.all([slow, quick]);
    expect(await seen).toEqual(['Platform/slow', 'Platform/slow-too', 'Platform/quick']);
  });

  it('all reach who follows, each once, whoever writes', async () => {
    const { db } = database;
    const follower = await feedOn(db).follow({}, anyone);
    await follower.next();
    const write = async (on: Db, name: string): Promise<void> => {
      for (let count = 0; count < 20; count += 1)
        await writeRevision(on, note, [named(`${name}-${String(count)}`)]);
    };
    const seen = takeFrom(follower, 60);
    await Promise.all([write(db, 'a'), write(other, 'b'), write(other, 'c')]);
    const recorded = await db.writer('changes').orderBy('sequence').pluck<string[]>('record');
    expect(await seen).toEqual(recorded);
    expect(recorded).toHaveLength(60);
  });

  it('leave a gap where one is taken back, which nobody waits at', async () => {
    const { db } = database;
    const follower = await feedOn(db).follow({}, anyone);
    await follower.next();
    await inRevision(db, { ...note, undo: true }, async writer => {
      await writer.write(named('rehearsed'));
    });
    await writeRevision(other, note, [named('done')]);
    expect(await takeFrom(follower, 1)).toEqual(['Platform/done']);
  });
});
