import 'reflect-metadata';
import { argv, env, stdout } from 'node:process';
import { loadConfig } from '../config';
import { writeBackup } from '../database/backup/write-backup';
import { connect, exists } from '../database/connect';
import { checkDatabase } from '../database/migrate';
import { StartError } from '../errors';
import { fileAndOptions, run } from './backup-command';

const USAGE = 'Say where to: npm run backup -- FILE, such as registry.backup.gz';

/** Writes all of the registry to a file, while the gateway goes on. */
async function backup(): Promise<void> {
  const { file } = fileAndOptions(argv.slice(2), {}, USAGE);
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

run(backup);
