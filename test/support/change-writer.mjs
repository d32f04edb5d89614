// Applies changes in many revisions, in a process that can be killed: node change-writer.mjs '{target, changes, seed}'
import { createRequire } from 'node:module';
import { argv, stdout } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const built = '../../dist/src';
const { connect } = require(`${built}/database/connect.js`);
const { writeRevision } = require(`${built}/database/write-revision.js`);
const { platforms } = require(`${built}/modules/platform/platform.table.js`);

const { target, changes, seed } = JSON.parse(argv[2]);
const CODES = 400;
const LARGEST = 80;
const db = connect(target);
let state = seed;
const random = below => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * below);
};
const done = async () => Number((await db.writer('changes').count({ total: '*' }))[0].total);
const note = { clock: () => new Date(), author: 'test', reason: 'Some platforms were named.' };

for (let left = changes - (await done()); left > 0; left = changes - (await done())) {
  const from = random(CODES);
  const count = Math.min(left, 1 + random(LARGEST));
  const name = `Nền tảng ${String(Date.now())}.${String(random(1_000_000))}`;
  const records = Array.from({ length: count }, (_, index) => ({
    code: `p${String((from + index) % CODES)}`,
    nameVi: name,
    kind: 'OTHER',
    status: 'UNKNOWN',
  }));
  await writeRevision(db, note, [{ table: platforms, records }]);
  stdout.write('.');
  // Others write as well: where all are on one file, they have their turn.
  await pause(5);
}
stdout.write('done\n');
await db.close();
