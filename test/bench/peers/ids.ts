import knexFactory from 'knex';
import { fold } from '../../../src/database/vietnamese-text';

/** What is asked for, one after another, so that no two requests in a row are the same. */
export interface Ids {
  readonly agencies: readonly string[];
  readonly databases: readonly string[];
  readonly texts: readonly string[];
}

const AGENCIES = 30;
const DATABASES = 500;
const TEXTS = 50;

export async function readIds(file: string): Promise<Ids> {
  const db = knexFactory({ client: 'sqlite3', useNullAsDefault: true, connection: { filename: file } });
  try {
    const agencies = await db('databases')
      .whereNotNull('owner_code')
      .groupBy('owner_code')
      .orderByRaw('count(*) desc, owner_code')
      .limit(AGENCIES)
      .pluck<string[]>('owner_code');
    const databases = await db('databases').orderBy('code').pluck<string[]>('code');
    const names = await db('datasets').orderBy('code').pluck<string[]>('name');
    return {
      agencies,
      databases: evenly(databases, DATABASES),
      texts: evenly(names, TEXTS).map(wordsToFind),
    };
  } finally {
    await db.destroy();
  }
}

const evenly = <Item>(items: readonly Item[], count: number): Item[] =>
  items.filter((_, index) => index % Math.max(1, Math.floor(items.length / count)) === 0).slice(0, count);

/** Two words of a name, of its field and of its place, as people type them: half of the time without diacritics. */
function wordsToFind(name: string, index: number): string {
  const words = name.replace(/,/g, '').split(' ').slice(0, -2);
  const text = [words.at(3 + (index % 3)), words.at(-1 - (index % 2))].join(' ');
  return index % 2 === 0 ? text : fold(text);
}
