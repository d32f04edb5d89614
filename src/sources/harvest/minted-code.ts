import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { SourceRecordRepository } from '../../modules/source/source-record.repository';

const MAX_SLUG = 60;

/** An id as a part of a code, with no other characters than codes have. */
const slugOf = (id: string): string =>
  id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9._-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_SLUG);

/** Tells apart what became the same by being changed. */
const withDigest = (id: string): string =>
  `${slugOf(id)}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;

/** The code of a record that its source gives none: always the same for the same source and id. */
export const mintedCode = (source: string, id: string): string =>
  `${source}/${slugOf(id) === id ? id : withDigest(id)}`;

/**
 * The codes of records that their source gives none, by id: always the same for the same source and id, unless a record
 * of the source that had the id before, and has another now, has that code.
 */
export async function mintCodes(
  sourceRecords: SourceRecordRepository,
  trx: Knex,
  { source, type, ids }: { source: string; type: string; ids: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const minted = ids.map((id): [string, string] => [id, mintedCode(source, id)]);
  const codes = minted.map(([, code]) => code);
  const spoken = await sourceRecords.ofRecords(trx, type, codes);
  const own = spoken.filter(({ sourceCode }) => sourceCode === source);
  const holders = new Map(own.map(({ code, sourceId }) => [code, sourceId]));
  const isFree = (id: string, code: string): boolean => (holders.get(code) ?? id) === id;
  return new Map(minted.map(([id, code]) => [id, isFree(id, code) ? code : `${source}/${withDigest(id)}`]));
}
