import { createHash } from 'node:crypto';
import type { RegisteredRun } from '../../modules/source/registered-run';
import type { Connector, Validators } from '../connector';
import type { SourceClient } from '../http/source-client';
import type { RecordMapping } from '../mapping/record-mapping';
import type { SourceConfig } from '../source-config';
import type { Findings } from './carry-out';
import { type Collected, Collector } from './collect';
import type { Harvesting } from './harvesting';
import type { Spools } from './spool';
import { findAbsent } from './vanish';

/** A source that is ready to be read: its secrets filled in, its mappings compiled. */
export interface ReadySource {
  readonly config: SourceConfig;
  readonly mappings: readonly RecordMapping[];
  readonly connector: Connector;
  readonly createClient: (signal: AbortSignal) => SourceClient;
  /** What its paths are relative to. */
  readonly directory: string;
}

/** What was read, and what the run's account needs of it. */
export interface ReadResult {
  readonly findings: Findings;
  readonly collected: Collected;
  readonly fingerprint: string;
  /** What to ask with the next time; nothing where not all was read. */
  readonly validators: Validators | null;
}

export interface ReadOptions {
  readonly spools: Spools;
  readonly signal: AbortSignal;
  readonly progress: (read: number) => void;
}

/** Reads a source to its end, or as far as it can be read, and finds out what it lists no more. */
export async function readSource(
  harvesting: Harvesting,
  source: ReadySource,
  { spools, signal, progress }: ReadOptions,
): Promise<ReadResult> {
  const { db, register, sourceRecords } = harvesting;
  const { config, mappings, connector, directory } = source;
  const fingerprint = fingerprintOf(mappings);
  const last = await register.lastRead(config.code);
  const isSettled = !(await sourceRecords.hasUnsettled(db.writer, config.code));
  const validators = isSettled ? validatorsOf(last, fingerprint) : null;
  const client = source.createClient(signal);
  try {
    const sourceCode = config.code;
    const parts = { db: db.writer, sourceRecords, sourceCode, mappings, spools, progress, signal };
    const pieces = connector(config, { client, directory, validators, signal });
    const collected = await new Collector(parts).collect(pieces);
    const { end } = collected;
    const next = end.notModified ? validators : (end.validators ?? null);
    const findings = await toFindings(harvesting, config, collected);
    return { collected, fingerprint, findings, validators: end.complete ? next : null };
  } finally {
    await client.close();
  }
}

async function toFindings(
  { db, sourceRecords }: Harvesting,
  config: SourceConfig,
  collected: Collected,
): Promise<Findings> {
  const { seen, end, entries, problems, read } = collected;
  const isUnseen = (key: string): boolean => {
    const slash = key.indexOf('/');
    return seen.get(key.slice(0, slash))?.has(key.slice(slash + 1)) !== true;
  };
  const isAbsent = (key: string, missingSince: string | null): boolean => {
    // What is missing from a document is missing from it while it does not change.
    if (end.notModified) return missingSince !== null;
    return end.complete && !config.incremental && isUnseen(key);
  };
  const { listed, absent } = await findAbsent(db.writer, sourceRecords, config.code, isAbsent);
  const isWhole = end.complete && end.notModified !== true && !config.incremental;
  return { read, entries, problems, listed, absent, isWhole };
}

/** Of a source that was read with the same mappings: else what has not changed has to be mapped anew. */
const validatorsOf = (last: RegisteredRun | undefined, fingerprint: string): Validators | null =>
  last?.validators != null && last.fingerprint === fingerprint
    ? (JSON.parse(last.validators) as Validators)
    : null;

const fingerprintOf = (mappings: readonly RecordMapping[]): string =>
  createHash('sha256')
    .update(mappings.map(({ fingerprint }) => fingerprint).join())
    .digest('base64url');
