import type { Db } from '../../src/database/connect';
import { writeRevision } from '../../src/database/write-revision';
import { databases } from '../../src/modules/database/database.table';
import { platforms } from '../../src/modules/platform/platform.table';

/** Records a platform under a name, as one revision; gives the revision. */
export async function writePlatform(db: Db, code: string, nameVi: string): Promise<number> {
  const note = { clock: () => new Date(), author: 'test', reason: 'A platform was named.' };
  const record = { code, nameVi, kind: 'OTHER', status: 'UNKNOWN' };
  return (await writeRevision(db, note, [{ table: platforms, records: [record] }])).revision;
}

/** Records many platforms, as one revision. */
export async function writePlatforms(db: Db, codes: readonly string[]): Promise<void> {
  const note = { clock: () => new Date(), author: 'test', reason: 'Some platforms were named.' };
  const records = codes.map(code => ({ code, nameVi: code, kind: 'OTHER', status: 'UNKNOWN' }));
  await writeRevision(db, note, [{ table: platforms, records }]);
}

/** Records a database that a platform hosts, as one revision. */
export async function writeDatabaseOn(db: Db, code: string, platformCode: string): Promise<void> {
  const note = { clock: () => new Date(), author: 'test', reason: 'A database was hosted.' };
  const record = { code, nameVi: code, kind: 'MINISTRY', status: 'UNKNOWN', platformCode };
  await writeRevision(db, note, [{ table: databases, records: [record] }]);
}
