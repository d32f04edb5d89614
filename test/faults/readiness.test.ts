import { createLogger } from '../../src/observability/logger';
import { Readiness } from '../../src/observability/readiness';
import { createDatabase, type TestDatabase } from '../support/databases';

describe('a database that comes and goes', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase('sqlite');
  });
  afterAll(() => database.drop());

  it('is told of once when it stops and once when it is back, whatever was wrong with it', async () => {
    const log: string[] = [];
    let wrong: string | null = null;
    const db = {
      ...database.db,
      check: () => (wrong === null ? Promise.resolve() : Promise.reject(new Error(wrong))),
    };
    const readiness = new Readiness(db, createLogger('info', { write: line => log.push(line) }));
    for (wrong of [null, 'refused', 'silent', 'refused', null, null, 'silent', null]) {
      const { ready, checks } = await readiness.verdict();
      expect([ready, checks.database]).toEqual([wrong === null, wrong ?? 'ok']);
    }
    const said = log.map(line => JSON.parse(line) as { msg: string; reason?: string });
    expect(said.map(({ msg, reason }) => [msg, reason])).toEqual([
      ['The database does not answer', 'refused'],
      ['The database answers again', undefined],
      ['The database does not answer', 'silent'],
      ['The database answers again', undefined],
    ]);
  });
});
