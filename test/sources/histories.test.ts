import { array, assert, asyncProperty } from 'fast-check';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { History, step } from '../support/history';

describe.each(engines)('any history of a source on %s', engine => {
  let database: TestDatabase;
  let sources = 0;

  beforeAll(async () => {
    database = await createDatabase(engine);
  });
  afterAll(() => database.drop());

  it.each([
    { fraction: 0.5, graceDays: 3 },
    { fraction: 0.5, graceDays: 0 },
    { fraction: 1, graceDays: 2 },
  ])(
    'is believed as the model says, then and later, with %o',
    async limits => {
      let gone = 0;
      const histories = asyncProperty(array(step, { minLength: 3, maxLength: 25 }), async steps => {
        sources += 1;
        await new History(database.db, `s${String(sources)}x`, limits).go(steps);
        gone += 1;
      });
      const numRuns = engine === 'sqlite' ? 25 : 8;
      await assert(histories, { numRuns });
      expect(gone).toBe(numRuns);
    },
    300_000,
  );
});
