import type { Knex } from 'knex';
import { STILL_BELIEVED } from '../../database/view';
import { type Authority, NO_AUTHORITY } from '../../sources/settle/authority';

const TABLE = 'authority';

/** Keeps which source wins for which fields, and since which revision. */
export class AuthorityRepository {
  /** The rules of today, or those that were believed at a revision. */
  async find(db: Knex, revision?: number): Promise<Authority> {
    const query = db<{ rules: string }>(TABLE);
    if (revision === undefined) void query.where('recorded_to', STILL_BELIEVED);
    else void query.where('recorded_from', '<=', revision).where('recorded_to', '>', revision);
    const row = await query.first('rules');
    return row ? (JSON.parse(row.rules) as Authority) : NO_AUTHORITY;
  }

  async replace(trx: Knex, authority: Authority, revision: number): Promise<void> {
    await trx(TABLE).where('recorded_to', STILL_BELIEVED).update({ recorded_to: revision });
    const rules = JSON.stringify(authority);
    await trx(TABLE).insert({ recorded_from: revision, recorded_to: STILL_BELIEVED, rules });
  }
}
