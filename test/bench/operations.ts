import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project';

const OPERATIONS = join(PROJECT, 'src', 'operations');

/** A ready-made question of the playground; its variables have defaults. */
export interface Operation {
  /** `systems/01-population-database` */
  readonly name: string;
  readonly query: string;
}

export const readOperations = (): Operation[] =>
  readdirSync(OPERATIONS, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.graphql'))
    .sort()
    .map(file => ({
      name: file.replace(/\.graphql$/, '').replaceAll('\\', '/'),
      query: readFileSync(join(OPERATIONS, file), 'utf8'),
    }));
