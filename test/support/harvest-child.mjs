// Harvests in a process of its own, so that it can be killed: node harvest-child.mjs '{target, day, declared, rows, pause}'
import { createRequire } from 'node:module';
import { argv, stdout } from 'node:process';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const built = '../../dist/src';
const { connect } = require(`${built}/database/connect.js`);
const { Harvester } = require(`${built}/sources/harvest/harvester.js`);
const { compileMapping } = require(`${built}/sources/mapping/compile-mapping.js`);
const { sourceSchema } = require(`${built}/sources/source-config.js`);

const { target, day, declared, rows, pause } = JSON.parse(argv[2]);
const config = sourceSchema.parse(declared);
const db = connect(target);
const source = {
  config,
  mappings: config.mapping.map(mapping => compileMapping(config, mapping, {})),
  connector: async function* () {
    for (const [index, record] of rows.entries()) {
      if (index % 100 === 0) await new Promise(resolve => setTimeout(resolve, pause));
      yield { place: `line ${String(index + 2)}`, record };
    }
    return { complete: true };
  },
  createClient: () => ({ close: () => Promise.resolve() }),
  directory: '.',
};
await db.writer.raw('select 1');
stdout.write('begin\n');
const run = await new Harvester(db, () => new Date(`${day}T05:00:00.000Z`)).harvest(source);
stdout.write(`${JSON.stringify(run)}\n`);
await db.close();
