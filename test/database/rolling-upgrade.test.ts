import { connect } from '../../src/database/connect';
import { migrate, migrations } from '../../src/database/migrate';
import type { Migration } from '../../src/database/migrations/migration';
import { createTarget, engines, urlOf } from '../support/databases';
import { bearerOn, get, post, startGateway } from '../support/gateway-process';
import { readyMade } from '../support/operations';

/** What a later version may do by the rules: it only adds. */
const later: Migration = {
  name: '20990101000000_later',
  async up(db, { textType }) {
    await db.schema.createTable('later_things', table => {
      table.increments('thing');
    });
    for (const name of ['agencies', 'registry', 'harvest_runs', 'revisions', 'changes', 'source_records'])
      await db.schema.alterTable(name, table => {
        table.specificType('later_column', textType);
        table.integer('later_number').notNullable().defaultTo(0);
      });
    await db.raw('create index later_index on agencies (later_column)');
  },
  down: () => Promise.resolve(),
};

describe.each(engines)('a gateway on %s under which a later version migrates', engine => {
  it('goes on answering the same, and writing, until it is ended', async () => {
    const { target, remove } = await createTarget(engine);
    const gateway = await startGateway({ DATABASE_URL: urlOf(target) });
    const questions = readyMade.slice(0, 12).map(({ query }) => query);
    const answers = async (): Promise<string[]> => {
      const found: string[] = [];
      for (const query of questions) found.push((await post(gateway, query)).text.trim());
      return found;
    };
    // More than once, so that statements are prepared.
    await answers();
    const before = await answers();
    let migrating = true;
    const asking = async (): Promise<void> => {
      while (migrating)
        expect((await post(gateway, '{ agencies(first: 3) { totalCount } }')).status).toBe(200);
    };
    const asked = asking();
    const newer = connect(target);
    await migrate(newer, [...migrations, later]);
    migrating = false;
    await asked;
    expect(await answers()).toEqual(before);
    const decide =
      'mutation { decideValue(type: Agency, code: "BTP", field: "abbreviation", value: "B") { outcome } }';
    const { text } = await post(gateway, decide, await bearerOn(target));
    expect(text).toContain('"APPLIED"');
    expect((await post(gateway, '{ agency(code: "BTP") { abbreviation } }')).text).toContain('"B"');
    expect((await get(gateway, '/readyz')).status).toBe(200);
    expect(gateway.output()).not.toContain('masked');
    await newer.close();
    gateway.child.kill('SIGTERM');
    expect(await gateway.ended).toBe(0);
    await remove();
  });
});
