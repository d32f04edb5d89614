import 'reflect-metadata';
import { argv, env, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { loadConfig } from '../config';
import { writeBackup } from '../database/backup/write-backup';
import { connect, exists } from '../database/connect';
import { checkDatabase } from '../database/migrate';
import { DomainError, StartError, UsageError } from '../errors';

/** Writes all of the registry to a file, while the gateway goes on. */
async function backup(): Promise<void> {
  const { positionals } = parseArgs({ args: argv.slice(2), allowPositionals: true, options: {} });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError('Say where to: npm run backup -- FILE, such as registry.backup.gz');
  const { database } = loadConfig(env);
  if (!exists(database)) throw new StartError('There is no registry at DATABASE_URL to take a backup of.');
  const db = connect(database);
  try {
    await checkDatabase(db, database);
    const { head, tallies } = await writeBackup(db, file, new Date());
    const rows = tallies.reduce((sum, tally) => sum + tally.rows, 0);
    stdout.write(
      `${file} holds revision ${String(head.revision)}: ${String(tallies.length)} tables, ${String(rows)} rows\n`,
    );
  } finally {
    await db.close();
  }
}

backup().catch((error: unknown) => {
  stderr.write(`${error instanceof DomainError ? `${error.message}\n(${error.code})` : String(error)}\n`);
  exit(1);
});
