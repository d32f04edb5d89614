// Harvests one source in a process of its own: `SOURCE --quiet [--dry-run --format json] --sources FILE`.
import 'reflect-metadata';
import { argv, env, exit, stderr, stdout } from 'node:process';
import { join } from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const compiled = name => require(join(import.meta.dirname, '..', '..', 'dist', 'src', name));
const { loadConfig } = compiled('config.js');
const { connect } = compiled('database/connect.js');
const { Harvester } = compiled('sources/harvest/harvester.js');
const { readySource } = compiled('sources/ready-source.js');
const { loadSourcesFile } = compiled('sources/sources-file.js');

const [source, ...options] = argv.slice(2);
const isDry = options.includes('--dry-run');
const CODES = { FAILED: 1, HELD: 3 };

try {
  if ('STEWARD_TOKEN' in env) throw new Error('The token of the stewards was handed on');
  const db = connect(loadConfig(env).database);
  const lines = [];
  const ready = readySource(loadSourcesFile(options.at(-1)), source, env);
  const account = await new Harvester(db).harvest(ready, { isDry, report: line => lines.push(line) });
  await db.close();
  if (isDry) {
    const shown = lines.map(line => JSON.stringify(line)).join(',\n');
    const { outcome, message, complete = null, ...counts } = account;
    const rest = JSON.stringify({ ...counts, outcome, message, complete });
    stdout.write(`{"runs":[\n{"source":"${source}","lines":[\n${shown}\n],${rest.slice(1)}\n]}\n`);
  }
  process.exitCode = CODES[account.outcome] ?? 0;
} catch (error) {
  stderr.write(`${error.message}\n`);
  exit(2);
}
