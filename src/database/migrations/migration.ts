import type { Knex } from 'knex';
import type { Dialect } from '../dialect';

export interface Migration {
  readonly name: string;
  up(db: Knex, dialect: Dialect): Promise<void>;
  down(db: Knex, dialect: Dialect): Promise<void>;
}
