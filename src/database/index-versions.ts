import type { Knex } from 'knex';
import type { StoredVersion } from './compare-versions';
import type { Db } from './connect';
import { relationName } from './match';
import { columnName, type Table } from './table';
import { fold, wordsOf } from './vietnamese-text';
import { keptOf } from './word-index';

/** A word of a name counts twice a word of the code, and four times a word of another text. */
const NAME_WEIGHT = 4;
const CODE_WEIGHT = 2;
const TEXT_WEIGHT = 1;

/** A version as it is written, with the number it was given. */
type NumberedVersion = StoredVersion & { readonly version: number };

/** Writes new versions, and what finds them: the other side of their lists of references, and their words. */
export async function insertVersions(
  { dialect }: Db,
  trx: Knex,
  table: Table,
  versions: readonly NumberedVersion[],
): Promise<void> {
  const weights = versions.map(version => weightsOf(table, version));
  const wordsOfVersion = weights.map(weightOf => [...weightOf.keys()]);
  const rows = versions.map((version, index) =>
    table.named ? { ...version, ...dialect.words.columns(wordsOfVersion[index] ?? []) } : version,
  );
  await dialect.insert(trx, table.name, rows);
  const relations = versions.flatMap(version => relationsOf(table, version));
  await dialect.insert(trx, 'relations', relations);
  if (!table.named) return;
  const entries = versions.map(version => entryOf(table, version));
  await dialect.insert(trx, 'search_entries', entries);
  const weighed = versions.flatMap(({ version }, index) =>
    [...(weights[index] ?? [])].map(([word, weight]) => ({ word, version, weight })),
  );
  await dialect.insert(trx, 'search_words', weighed);
  const worded = versions.map(({ version }, index) => ({ version, words: wordsOfVersion[index] ?? [] }));
  await dialect.words.keep(trx, table.type, worded);
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

/** The folded words of a version, each with the highest weight it has there. */
function weightsOf(table: Table, stored: StoredVersion): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (column: string, weight: number): void => {
    for (const word of wordsOf(String(stored[column] ?? '')).map(keptOf))
      weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  };
  add('code', CODE_WEIGHT);
  for (const column of ['name_vi', 'name_en', ...table.searched.map(columnName)]) add(column, NAME_WEIGHT);
  for (const column of ['description_vi', 'description_en']) add(column, TEXT_WEIGHT);
  return weights;
}
