import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const OPERATIONS = join(__dirname, '..', '..', 'src', 'operations');

export interface ReadyMade {
  /** Folder and file: `systems/01-population-database`. */
  readonly name: string;
  readonly vi: string;
  readonly en: string;
  readonly query: string;
}

/** The ready-made operations, as the playground offers them. */
export const readyMade: readonly ReadyMade[] = readdirSync(OPERATIONS, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.graphql'))
  .sort()
  .map(file => {
    const query = readFileSync(join(OPERATIONS, file), 'utf8');
    const title = (language: string): string =>
      new RegExp(`^# ${language}: (.+)$`, 'm').exec(query)?.[1] ?? '';
    return { name: file.replace('.graphql', ''), vi: title('vi'), en: title('en'), query };
  });
