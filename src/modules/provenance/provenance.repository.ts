import type { Knex } from 'knex';
import type { Db } from '../../database/connect';
import { groupBy } from '../../database/group-by';
import { parseRecordKey, type View } from '../../database/table';
import { believedAt } from '../../database/view';
import { parseDayKey } from './day-key';
import { type Authority, NO_AUTHORITY } from '../../sources/settle/authority';

/** What one source says of a record on a day. */
export interface Statement {
  readonly sourceCode: string;
  readonly sourceId: string;
  /** By property; null where no source was written down: then it is what the registry itself holds. */
  readonly values: Readonly<Record<string, unknown>> | null;
  /** The run that brought it, and the earlier ones that brought values it still has, by property. */
  readonly run: number | null;
  readonly since: Readonly<Record<string, number>>;
  /** The revision that recorded it. */
  readonly revision: number;
}

/** When a revision was recorded, and the run that wrote it. */
export interface RevisionMoment {
  readonly recordedAt: string;
  readonly run: number | null;
}

interface Stored {
  readonly key: string;
  readonly sourceCode: string;
  readonly sourceId: string;
  readonly stated: string | null;
  readonly run: number | null;
  readonly since: string | null;
  readonly revision: number | string;
}

/** Reads who said what of the records of the registry. */
export class ProvenanceRepository {
  constructor(private readonly db: Db) {}

  /** All that was stated of some records, each on its day, in one statement. */
  async findStatements(view: View, keys: readonly string[]): Promise<ReadonlyMap<string, Statement[]>> {
    const query = this.spoken(view, keys).unionAll(this.silent(view, keys));
    const rows = await this.db.reads.rows<Stored>(view, query);
    const byKey = groupBy(rows, ({ key }) => key);
    return new Map(keys.map(key => [key, (byKey.get(key) ?? []).map(toStatement)]));
  }

  /** Which source wins, as it was believed at the view. */
  async findAuthority(view: View): Promise<Authority> {
    const query = believedAt(this.db.reader('authority as t'), 't', view).select('t.rules');
    const [row] = await this.db.reads.rows<{ rules: string }>(view, query);
    return row ? (JSON.parse(row.rules) as Authority) : NO_AUTHORITY;
  }

  /** When some revisions were recorded, and the runs that wrote them. */
  async findRevisions(
    view: View,
    revisions: readonly string[],
  ): Promise<ReadonlyMap<string, RevisionMoment>> {
    const { reader, dialect } = this.db;
    const query = reader('revisions as t')
      .leftJoin('harvest_runs as h', join => {
        void join.on('h.revision', 't.revision').onVal('h.outcome', 'APPLIED');
      })
      .whereRaw(dialect.oneOf(reader, 't.revision', revisions.map(Number)))
      .select({ revision: 't.revision', recordedAt: 't.recorded_at', run: 'h.run' });
    const rows = await this.db.reads.rows<RevisionMoment & { revision: number | string }>(view, query);
    return new Map(rows.map(({ revision, recordedAt, run }) => [String(revision), { recordedAt, run }]));
  }

  private asked(keys: readonly string[]): Knex.QueryBuilder {
    const records = keys.map(key => {
      const { day, record } = parseDayKey(key);
      return { key, record, day, ...parseRecordKey(record) };
    });
    const { reader, dialect } = this.db;
    return reader.from(dialect.records(reader, records, ['key', 'record', 'day', 'type', 'code']));
  }

  private spoken(view: View, keys: readonly string[]): Knex.QueryBuilder {
    const { reader } = this.db;
    // Nothing is bound in it: what a selected value binds, and what a table before it does, come in the wrong order.
    const adopted = this.lastChange()
      .where('v.author', reader.ref('t.source_code'))
      .where('c.revision', '<', reader.ref('t.recorded_from'));
    return this.stated(this.asked(keys).crossJoin('source_records as t' as never), view)
      .join('revisions as w', 'w.revision', 't.recorded_from')
      .select({
        key: 'r.key',
        sourceCode: 't.source_code',
        sourceId: 't.source_id',
        stated: 't.stated',
        run: 't.run',
        since: 't.since',
        // What was there before a source spoke of it was written down when that source came, and said before.
        revision: reader.raw(
          'case when t.run is null and w.author <> t.source_code then coalesce((?), t.recorded_from) else t.recorded_from end',
          [adopted],
        ),
      });
  }

  /** Records of which no source was written down: the author of their state speaks. */
  private silent(view: View, keys: readonly string[]): Knex.QueryBuilder {
    const { reader } = this.db;
    const stated = this.stated(reader('source_records as t'), view).select('t.version');
    return this.asked(keys)
      .crossJoin('revisions as w' as never)
      .where('w.revision', this.lastChange().where('c.revision', '<=', view.revision))
      .whereNotExists(stated)
      .select({
        key: 'r.key',
        sourceCode: 'w.author',
        sourceId: 'r.code',
        stated: reader.raw('null'),
        run: reader.raw('cast(null as integer)'),
        since: reader.raw('null'),
        revision: 'w.revision',
      });
  }

  private stated(query: Knex.QueryBuilder, view: View): Knex.QueryBuilder {
    const { reader } = this.db;
    return believedAt(query, 't', view)
      .where('t.code', reader.ref('r.code'))
      .where('t.record_type', reader.ref('r.type'))
      .where('t.valid_from', '<=', reader.ref('r.day'))
      .where('t.valid_to', '>', reader.ref('r.day'))
      .whereNotNull('t.stated');
  }

  /** The revision of the last change to the state of a record on its day. */
  private lastChange(): Knex.QueryBuilder {
    const { reader } = this.db;
    return reader('changes as c')
      .join('revisions as v', 'v.revision', 'c.revision')
      .where('c.record', reader.ref('r.record'))
      .whereRaw("c.kind <> 'CLOSED'")
      .where('c.valid_from', '<=', reader.ref('r.day'))
      .where('c.valid_to', '>', reader.ref('r.day'))
      .orderBy('c.sequence', 'desc')
      .limit(1, { skipBinding: true })
      .select('c.revision');
  }
}

const toStatement = ({ sourceCode, sourceId, stated, run, since, revision }: Stored): Statement => ({
  sourceCode,
  sourceId,
  values: stated === null ? null : (JSON.parse(stated) as Statement['values']),
  run,
  since: JSON.parse(since ?? '{}') as Statement['since'],
  revision: Number(revision),
});
