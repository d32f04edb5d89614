import 'reflect-metadata';
import { argv, env, stdout } from 'node:process';
import { loadConfig } from '../config';
import { restore } from '../database/backup/restore';
import { RegistryError, UsageError } from '../errors';
import { openRegistry } from '../open-registry';
import { tables } from '../tables';
import { fileAndOptions, run } from './backup-command';

const USAGE =
  'Say which backup, and that it is meant: npm run restore -- FILE --yes [--to DATABASE_URL] [--replace]';
const OPTIONS = { to: { type: 'string' }, replace: { type: 'boolean' }, yes: { type: 'boolean' } } as const;

/** Makes a database what a backup holds, and opens it as the gateway would. */
async function restoreBackup(): Promise<void> {
  const { file, values } = fileAndOptions(argv.slice(2), OPTIONS, USAGE);
  if (values.yes !== true) throw new UsageError(USAGE);
  const { database: target } = loadConfig({
    ...env,
    ...(values.to !== undefined && { DATABASE_URL: values.to }),
  });
  const named = tables.filter(table => table.named).map(({ name }) => name);
  const { head, tallies } = await restore({ file, target, replace: values.replace === true, named });
  const db = await openRegistry(target);
  try {
    const { revision } = await db.reads.state();
    if (revision !== head.revision)
      throw new RegistryError('The restored registry is of another revision.', 'REGISTRY_UNAVAILABLE');
  } finally {
    await db.close();
  }
  const rows = tallies.reduce((sum, tally) => sum + tally.rows, 0);
  stdout.write(
    `Revision ${String(head.revision)} of ${head.createdAt} is restored: ${String(tallies.length)} tables, ${String(rows)} rows, each as it was\n`,
  );
}

run(restoreBackup);
