import 'reflect-metadata';
import { argv, env, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { loadConfig } from '../config';
import { restore } from '../database/backup/restore';
import { DomainError, RegistryError, UsageError } from '../errors';
import { openRegistry } from '../open-registry';
import { tables } from '../tables';

const USAGE =
  'Say which backup, and that it is meant: npm run restore -- FILE --yes [--to DATABASE_URL] [--replace]';

/** Makes a database what a backup holds, and opens it as the gateway would. */
async function restoreBackup(): Promise<void> {
  const { positionals, values } = parseArgs({
    args: argv.slice(2),
    allowPositionals: true,
    options: { to: { type: 'string' }, replace: { type: 'boolean' }, yes: { type: 'boolean' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || values.yes !== true) throw new UsageError(USAGE);
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

restoreBackup().catch((error: unknown) => {
  stderr.write(`${error instanceof DomainError ? `${error.message}\n(${error.code})` : String(error)}\n`);
  exit(1);
});
