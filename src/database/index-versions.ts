import type { Knex } from 'knex';
import { insertAll } from './batches';
import type { StoredVersion } from './compare-versions';
import { relationName } from './match';
import { columnName, type Table } from './table';
import { fold, wordsOf } from './vietnamese-text';

/** A word of a name counts twice a word of the code, and four times a word of another text. */
const NAME_WEIGHT = 4;
const CODE_WEIGHT = 2;
const TEXT_WEIGHT = 1;

/** Keeps, beside new versions, what finds them: the other side of their lists of references, and their words. */
export async function indexVersions(
  trx: Knex,
  table: Table,
  versions: readonly StoredVersion[],
): Promise<void> {
  await insertAll(
    trx,
    'relations',
    versions.flatMap(version => relationsOf(table, version)),
  );
  if (!table.named) return;
  await insertAll(
    trx,
    'search_entries',
    versions.map(version => entryOf(table, version)),
  );
  await insertAll(
    trx,
    'search_words',
    versions.flatMap(version => searchWordsOf(table, version)),
  );
}

function relationsOf(table: Table, stored: StoredVersion): Record<string, unknown>[] {
  return Object.entries(table.columns)
    .filter(([, { kind }]) => kind === 'references')
    .flatMap(([property]) => {
      const targets = JSON.parse(String(stored[columnName(property)])) as string[];
      const relation = relationName(table, property);
      return [...new Set(targets)].map(target => ({ relation, target, version: stored.version }));
    });
}

function entryOf(table: Table, stored: StoredVersion): Record<string, unknown> {
  const { version, code, sort_key, valid_from, valid_to } = stored;
  const { recorded_from, recorded_to } = stored;
  return {
    version,
    type: table.type,
    code,
    sort_key,
    folded_name: fold(String(stored['name_vi'])),
    folded_code: fold(code),
    valid_from,
    valid_to,
    recorded_from,
    recorded_to,
  };
}

function searchWordsOf(table: Table, stored: StoredVersion): Record<string, unknown>[] {
  const weights = new Map<string, number>();
  const add = (column: string, weight: number): void => {
    for (const word of wordsOf(String(stored[column] ?? '')))
      weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  };
  add('code', CODE_WEIGHT);
  for (const column of ['name_vi', 'name_en', ...table.searched.map(columnName)]) add(column, NAME_WEIGHT);
  for (const column of ['description_vi', 'description_en']) add(column, TEXT_WEIGHT);
  return [...weights].map(([word, weight]) => ({ word, version: stored.version, weight }));
}
