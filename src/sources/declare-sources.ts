import { isDeepStrictEqual } from 'node:util';
import type { RecordVersion, RevisionWriter } from '../database/revision-writer';
import { inRevision } from '../database/write-revision';
import { StartError } from '../errors';
import { agencies } from '../modules/agency/agency.table';
import { sources } from '../modules/source/source.table';
import { tables } from '../tables';
import type { Harvesting } from './harvest/harvesting';
import type { Authority } from './settle/authority';
import { Settler } from './settle/settler';
import type { SourceConfig, SourcesFile } from './source-config';

const AUTHOR = 'sources-file';
const BATCH = 500;

/**
 * Makes the registry know the declared sources, and which of them wins. Where that changed, the records that several
 * sources speak of are settled anew. Writes nothing where nothing differs; refuses owners that are no agencies.
 */
export async function declareSources(harvesting: Harvesting, file: SourcesFile): Promise<void> {
  const { db, clock } = harvesting;
  const reason = 'The sources and their authority are as the sources file declares them.';
  await inRevision(db, { author: AUTHOR, reason, clock }, async writer => {
    const owners = await findOwners(harvesting, writer, file);
    const records = file.sources.map(source => toRecord(source, owners));
    await writer.write({ table: sources, records, complete: true });
    const authority = { rules: file.authority, order: file.sources.map(({ code }) => code) };
    await declareAuthority(harvesting, writer, authority);
  });
}

async function declareAuthority(
  { authority, sourceRecords }: Harvesting,
  writer: RevisionWriter,
  declared: Authority,
): Promise<void> {
  const { trx, at } = writer;
  if (isDeepStrictEqual(await authority.find(trx), declared)) return;
  await authority.replace(trx, declared, at.revision);
  writer.touch('authority');
  const settler = new Settler(sourceRecords, declared);
  for (const table of tables) {
    const codes = await sourceRecords.contested(trx, table.type);
    for (let from = 0; from < codes.length; from += BATCH)
      await settler.settle(writer, table, codes.slice(from, from + BATCH));
  }
}

const toRecord = (source: SourceConfig, owners: ReadonlyMap<string, string>): RecordVersion => ({
  code: source.code,
  nameVi: source.nameVi,
  nameEn: source.nameEn ?? null,
  descriptionVi: source.descriptionVi ?? null,
  descriptionEn: source.descriptionEn ?? null,
  kind: source.kind,
  ownerCode: source.owner === undefined ? null : (owners.get(source.owner) ?? null),
  address: source.address,
  schedule: source.schedule ?? null,
  licence: source.licence ?? null,
});

/** The codes of the owning agencies, which may be given by code, abbreviation or name. */
async function findOwners(
  { index }: Harvesting,
  { trx }: RevisionWriter,
  { sources: declared }: SourcesFile,
): Promise<Map<string, string>> {
  const given = [...new Set(declared.flatMap(({ owner }) => owner ?? []))];
  const codes = await index.codes(trx, agencies, given);
  const aliases = await index.byAlias(trx, agencies, given);
  const names = await index.byName(trx, agencies, given);
  const found = new Map<string, string>();
  const problems: string[] = [];
  for (const owner of given) {
    const meant = codes.has(owner) ? [owner] : [...(aliases.get(owner) ?? names.get(owner) ?? [])];
    const [code, ...others] = meant;
    if (code !== undefined && others.length === 0) found.set(owner, code);
    else problems.push(ownerProblem(owner, meant));
  }
  if (problems.length === 0) return found;
  throw new StartError(`The sources file names owners that are not clear:\n${problems.join('\n')}`);
}

const ownerProblem = (owner: string, meant: readonly string[]): string =>
  meant.length === 0
    ? `  "${owner}" is the code, abbreviation or name of no agency of the registry`
    : `  "${owner}" may be any of ${meant.join(', ')}: give the code`;
