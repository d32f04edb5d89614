import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { stringify } from 'safe-stable-stringify';
import type { TypedProblem } from '../../modules/source/harvest-error.repository';
import type { KnownRecord, SourceRecordRepository } from '../../modules/source/source-record.repository';
import { isClosed } from '../../modules/source/source-record.table';
import { isRecord, type SourceRecord, type UnreadableRecord, type WalkEnd } from '../connector';
import type { RecordMapping } from '../mapping/record-mapping';
import type { Problem } from '../problem';
import type { Entry } from './entry';
import { repeated, unreadable } from './refusals';
import type { Spool, Spools } from './spool';

/** What a reading of a source gave, the bulk of it in spools. */
export interface Collected {
  readonly read: number;
  readonly unchanged: number;
  /** Records that no mapping speaks of. */
  readonly ignored: number;
  /** Pieces that are no records, have no id or one that was given before. */
  readonly refused: number;
  /** Unchanged records that are still wrong, or still wait for a decision. */
  readonly stillRejected: number;
  readonly stillUnmatched: number;
  readonly entries: ReadonlyMap<string, Spool<Entry>>;
  readonly problems: Spool<TypedProblem>;
  /** The places of all records read, by type and id. */
  readonly seen: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly end: WalkEnd;
}

export interface CollectParts {
  readonly db: Knex;
  readonly sourceRecords: SourceRecordRepository;
  readonly sourceCode: string;
  readonly mappings: readonly RecordMapping[];
  readonly spools: Spools;
  /** Aborted when the run is stopped. */
  readonly signal: AbortSignal;
  /** Told now and then how many records were read. */
  readonly progress: (read: number) => void;
}

interface Read {
  readonly mapping: RecordMapping;
  readonly sourceId: string;
  readonly hash: string;
  readonly raw: string;
  readonly record: SourceRecord;
}

const BATCH = 500;

/** Takes what a connector reads, leaves out what has not changed, and maps the rest. */
export class Collector {
  readonly #entries = new Map<string, Spool<Entry>>();
  readonly #problems: Spool<TypedProblem>;
  readonly #seen = new Map<string, Map<string, string>>();
  readonly #counts = { read: 0, unchanged: 0, ignored: 0, refused: 0, stillRejected: 0, stillUnmatched: 0 };
  /** A piece that could not even be told from others: what seems to be absent may be this. */
  #unidentified: string | null = null;
  #waiting: Read[] = [];

  constructor(private readonly parts: CollectParts) {
    this.#problems = parts.spools.create();
    for (const { table } of parts.mappings) {
      if (!this.#entries.has(table.type)) this.#entries.set(table.type, parts.spools.create());
      this.#seen.set(table.type, new Map());
    }
  }

  async collect(pieces: AsyncGenerator<SourceRecord | UnreadableRecord, WalkEnd>): Promise<Collected> {
    const end = await this.takeAll(pieces);
    await this.flush();
    return {
      ...this.#counts,
      entries: this.#entries,
      problems: this.#problems,
      seen: this.#seen,
      end: this.endOf(end),
    };
  }

  /** Lets the connector close what it reads from where a piece could not be taken. */
  private async takeAll(pieces: AsyncGenerator<SourceRecord | UnreadableRecord, WalkEnd>): Promise<WalkEnd> {
    try {
      for (let next = await pieces.next(); ; next = await pieces.next()) {
        this.parts.signal.throwIfAborted();
        if (next.done) return next.value;
        await this.take(next.value);
      }
    } finally {
      await pieces.return({ complete: false });
    }
  }

  private endOf(end: WalkEnd): WalkEnd {
    if (!end.complete || this.#unidentified === null) return end;
    return { ...end, complete: false, reason: this.#unidentified };
  }

  private async take(piece: SourceRecord | UnreadableRecord): Promise<void> {
    if (!isRecord(piece)) {
      this.takeUnreadable(piece);
      return;
    }
    this.#counts.read += 1;
    if (this.#counts.read % BATCH === 0) this.parts.progress(this.#counts.read);
    let isMapped = false;
    for (const mapping of this.parts.mappings) {
      if (!(await mapping.applies(piece.record))) continue;
      isMapped = true;
      await this.identify(mapping, piece);
    }
    if (!isMapped) this.#counts.ignored += 1;
  }

  private takeUnreadable(piece: UnreadableRecord): void {
    const problem = unreadable(piece);
    if (piece.isPart) {
      this.#problems.add({ ...problem, recordType: null });
      return;
    }
    this.#counts.read += 1;
    this.#unidentified ??= `${piece.place} could not be read`;
    this.refuse(problem, null);
  }

  private refuse(problem: Problem, recordType: string | null): void {
    this.#counts.refused += 1;
    this.#problems.add({ ...problem, recordType });
  }

  private async identify(mapping: RecordMapping, record: SourceRecord): Promise<void> {
    const sourceId = await mapping.identify(record);
    const { type } = mapping.table;
    if (typeof sourceId !== 'string') {
      this.#unidentified ??= `the record at ${record.place} has no id`;
      this.refuse(sourceId, type);
      return;
    }
    const seen = this.#seen.get(type);
    const first = seen?.get(sourceId);
    if (first !== undefined) {
      this.refuse(repeated(record, sourceId, first), type);
      return;
    }
    seen?.set(sourceId, record.place);
    const raw = stringify(record.record);
    const hash = createHash('sha256').update(mapping.fingerprint).update(raw).digest('base64url');
    this.#waiting.push({ mapping, sourceId, hash, raw, record });
    if (this.#waiting.length >= BATCH) await this.flush();
  }

  /** Looks up what is known of the records that wait, in one statement per type. */
  private async flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    const { db, sourceRecords, sourceCode } = this.parts;
    for (const type of this.#entries.keys()) {
      const some = waiting.filter(({ mapping }) => mapping.table.type === type);
      if (some.length === 0) continue;
      const ids = some.map(({ sourceId }) => sourceId);
      const known = await sourceRecords.known(db, { code: sourceCode, type }, ids);
      for (const read of some) await this.compare(type, read, known.get(read.sourceId));
    }
  }

  private async compare(type: string, read: Read, known: KnownRecord | undefined): Promise<void> {
    if (known?.hash === read.hash && known.missingSince === null && !isClosed(known)) {
      this.countUnchanged(type, read, known);
      return;
    }
    const { sourceId, hash, raw, record } = read;
    const { problems, ...mapped } = await read.mapping.map(record, sourceId);
    for (const problem of problems) this.#problems.add({ ...problem, recordType: type });
    const isRejected = problems.some(({ rejects }) => rejects);
    const entry = { type, sourceId, place: record.place, hash, raw, problems };
    this.#entries.get(type)?.add({ ...entry, mapped: isRejected ? null : mapped });
  }

  /** What was wrong with it still is: it is told again, without another look. */
  private countUnchanged(
    type: string,
    { record: { place } }: Read,
    { problems, proposal }: KnownRecord,
  ): void {
    this.#counts.unchanged += 1;
    for (const problem of problems) this.#problems.add({ ...problem, place, recordType: type });
    if (problems.some(({ rejects }) => rejects)) this.#counts.stillRejected += 1;
    if (proposal !== null) this.#counts.stillUnmatched += 1;
  }
}
