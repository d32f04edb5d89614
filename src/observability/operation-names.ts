import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = /^query (\w+)/m;

/** The names of the ready-made questions in a folder, which are told apart in metrics. */
export function operationNamesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.graphql'))
    .flatMap(file => NAME.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? []);
}
