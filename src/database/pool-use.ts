import type { Knex } from 'knex';

/** How busy the connections of a pool are, as of when it is asked. */
export interface PoolUse {
  readonly name: string;
  readonly used: number;
  readonly free: number;
  /** Who waits for one. */
  readonly waiting: number;
}

interface Pool {
  numUsed(): number;
  numFree(): number;
  numPendingAcquires(): number;
}

/** Looks at a pool each time that its properties are read. */
export const useOf = (name: string, knex: Knex): PoolUse => {
  const pool = (): Pool => (knex.client as { pool: Pool }).pool;
  return {
    name,
    get used() {
      return pool().numUsed();
    },
    get free() {
      return pool().numFree();
    },
    get waiting() {
      return pool().numPendingAcquires();
    },
  };
};
