import type { Role } from '../../src/access/caller';
import type { Db } from '../../src/database/connect';
import { ViewCache } from '../../src/database/view-cache';
import { Operations } from '../../src/graphql/operations';
import { createSchema } from '../../src/schema';
import type { Engine } from './databases';
import { type Answer, callerOf, createRegistry, createSender } from './registry';

const CACHE_MB = 8;

/** A registry that keeps what it reads, asked by who has a role. */
export interface RoleAsking {
  readonly db: Db;
  readonly send: (query: string, role: Role, now?: Date) => Promise<Answer>;
  /** The same, of which errors are not expected. */
  readonly data: (query: string, role: Role, now?: Date) => Promise<Record<string, unknown>>;
  readonly drop: () => Promise<void>;
}

export async function createAsking(engine: Engine, fill: (db: Db) => Promise<unknown>): Promise<RoleAsking> {
  const { db, masked, drop } = await createRegistry(engine, fill);
  const schema = createSchema();
  const operations = new Operations(schema, 1);
  const sender = createSender(db, { schema, operations, cache: new ViewCache(CACHE_MB), masked });
  const send: RoleAsking['send'] = (query, role, now) => sender({ query }, now, callerOf(role));
  const data: RoleAsking['data'] = async (query, role, now) => {
    const { data: answered, errors } = await send(query, role, now);
    expect({ query, errors }).toEqual({ query, errors: undefined });
    return answered ?? {};
  };
  return { db, send, data, drop };
}
