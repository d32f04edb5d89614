import type { Db } from '../../database/connect';
import { AuthorityRepository } from '../../modules/source/authority.repository';
import { HarvestErrorRepository } from '../../modules/source/harvest-error.repository';
import { HeldRecordRepository } from '../../modules/source/held-record.repository';
import { RecordIndex } from '../../modules/source/record-index.repository';
import type { RunEnd } from '../../modules/source/registered-run';
import { RunRegister } from '../../modules/source/run-register.repository';
import { SourceRecordRepository } from '../../modules/source/source-record.repository';
import { SourceRevisionRepository } from '../../modules/source/source-revision.repository';

/** What every run works with. */
export interface Harvesting {
  readonly db: Db;
  readonly clock: () => Date;
  readonly authority: AuthorityRepository;
  readonly errors: HarvestErrorRepository;
  readonly held: HeldRecordRepository;
  readonly index: RecordIndex;
  readonly register: RunRegister;
  readonly sourceRecords: SourceRecordRepository;
  readonly sourceRevisions: SourceRevisionRepository;
}

export const createHarvesting = (db: Db, clock: () => Date = () => new Date()): Harvesting => ({
  db,
  clock,
  authority: new AuthorityRepository(),
  errors: new HarvestErrorRepository(db.dialect),
  held: new HeldRecordRepository(db.dialect),
  index: new RecordIndex(db.dialect),
  register: new RunRegister(db),
  sourceRecords: new SourceRecordRepository(db.dialect),
  sourceRevisions: new SourceRevisionRepository(db.dialect),
});

/** The account of a run. */
export interface RunAccount extends RunEnd {
  /** Null where it was a rehearsal. */
  readonly run: number | null;
  readonly sourceCode: string;
}
