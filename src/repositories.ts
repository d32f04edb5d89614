import type { Db } from './database/connect';
import { RecordRepository } from './database/record-repository';
import { ChangeRepository } from './modules/change/change.repository';
import { ClaimRepository } from './modules/claim/claim.repository';
import { ProvenanceRepository } from './modules/provenance/provenance.repository';
import { RegistryRepository } from './modules/registry/registry.repository';
import { SearchRepository } from './modules/search/search.repository';
import { HarvestErrorList } from './modules/source/harvest-error-list.repository';
import { HarvestRunRepository } from './modules/source/harvest-run.repository';
import { MatchProposalRepository } from './modules/source/match-proposal.repository';
import { tables } from './tables';

/** Everything that reads the database, once per process. */
export const createRepositories = (db: Db) => ({
  records: new Map(tables.map(table => [table.type, new RecordRepository(db, table)])),
  changes: new ChangeRepository(db),
  claims: new ClaimRepository(db),
  harvestErrors: new HarvestErrorList(db),
  harvestRuns: new HarvestRunRepository(db),
  matchProposals: new MatchProposalRepository(db),
  provenance: new ProvenanceRepository(db),
  registry: new RegistryRepository(db),
  search: new SearchRepository(db),
});

export type Repositories = ReturnType<typeof createRepositories>;

/** The repository of a record type; asking for a type that does not exist is a mistake of the program. */
export function recordsOf({ records }: Repositories, type: string): RecordRepository {
  const repository = records.get(type);
  if (!repository) throw new TypeError(`No table holds records of type ${type}`);
  return repository;
}
