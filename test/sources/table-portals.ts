import type { Engine } from '../support/databases';
import { createForeign } from '../support/foreign-database';
import { base, database, declared, type Portal } from './portal';

/** How many databases the table lists. */
export const ROWS = 6;

/** A table of databases that somebody else keeps on an engine. */
export async function openTable(engine: Engine): Promise<Portal> {
  const foreign = await createForeign(engine);
  await foreign.run('create table ban_goc as select * from danh_muc_csdl');
  const source = {
    ...base,
    kind: 'SQL',
    // No secret stands in a declaration.
    address: foreign.address.replace(/:[^:/@]+@/, ':${PASSWORD}@'),
    options: { query: 'select ma, ten, ngay_ban_hanh from danh_muc_csdl', key: 'ma' },
    mapping: [database('ma', 'ten', { status: '"OPERATIONAL"', launchedOn: 'ngay_ban_hanh' })],
  };
  const empty = 'drop table if exists danh_muc_csdl;';
  return {
    source: declared('/', source, { PASSWORD: /:([^:/@]+)@/.exec(foreign.address)?.[1] ?? '' }),
    publish: count =>
      foreign.run(
        `${empty} create table danh_muc_csdl as select * from ban_goc where ma <= 'CSDL-0${String(count)}'`,
      ),
    breakOff: () => foreign.run(empty),
    close: () => foreign.drop(),
  };
}
