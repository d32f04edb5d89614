import type { Knex } from 'knex';
import type { Db } from '../../database/connect';
import { applySlice, type Page, type Slice, toPage } from '../../database/keyset';
import type { Standpoint, View } from '../../database/table';
import { believedAt } from '../../database/view';
import { bySourceId } from './harvest-orders';
import type { Proposal } from './source-record.table';

export interface MatchProposalRow extends Proposal {
  readonly sourceCode: string;
  readonly recordType: string;
  readonly sourceId: string;
  readonly place: string;
  /** What the source calls it. */
  readonly name: string | null;
  readonly view: Standpoint;
}

/** Which proposals; all of them if nothing is said. */
export interface ProposalFilter {
  readonly source?: string | null;
  readonly type?: string | null;
}

interface Stored {
  readonly sourceCode: string;
  readonly recordType: string;
  readonly sourceId: string;
  readonly place: string;
  readonly stated: string | null;
  readonly proposal: string;
}

/** Reads which records of sources wait for a person to say what they are. */
export class MatchProposalRepository {
  constructor(private readonly db: Db) {}

  async findPage(view: View, filter: ProposalFilter, slice: Slice): Promise<Page<MatchProposalRow>> {
    const query = this.matching(view, filter).select({
      sourceCode: 't.source_code',
      recordType: 't.record_type',
      sourceId: 't.source_id',
      place: 't.place',
      stated: 't.stated',
      proposal: 't.proposal',
    });
    applySlice(query, 't', bySourceId, slice);
    return toPage(await this.db.reads.rows<Stored>(view, query), slice, {
      row: row => toProposal(row, view.from),
      position: ({ sourceCode, recordType, sourceId }) => [sourceCode, recordType, sourceId],
    });
  }

  async count(view: View, filter: ProposalFilter): Promise<number> {
    const query = this.matching(view, filter).count({ total: '*' });
    const [row] = await this.db.reads.rows<{ total: number | string }>(view, query);
    return Number(row?.total ?? 0);
  }

  /** How many wait, of each source. */
  async countPerSource(view: View, sources: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const { reader, dialect } = this.db;
    const query = this.matching(view, {})
      .whereRaw(dialect.oneOf(reader, 't.source_code', sources))
      .groupBy('t.source_code')
      .select({ sourceCode: 't.source_code' })
      .count({ total: '*' });
    const rows = await this.db.reads.rows<{ sourceCode: string; total: number | string }>(view, query);
    return new Map(rows.map(({ sourceCode, total }) => [sourceCode, Number(total)]));
  }

  /** What waits may have had several states meanwhile: the last of them counts. */
  private matching(view: View, { source, type }: ProposalFilter): Knex.QueryBuilder {
    const { reader } = this.db;
    const later = believedAt(reader('source_records as later'), 'later', view)
      .where('later.source_code', reader.ref('t.source_code'))
      .where('later.record_type', reader.ref('t.record_type'))
      .where('later.source_id', reader.ref('t.source_id'))
      .where('later.valid_from', '>', reader.ref('t.valid_from'))
      .select('later.version');
    const query = believedAt(reader('source_records as t'), 't', view)
      .whereNotNull('t.proposal')
      .whereNotExists(later);
    if (source != null) void query.where('t.source_code', source);
    if (type != null) void query.where('t.record_type', type);
    return query;
  }
}

function toProposal({ stated, proposal, ...row }: Stored, view: Standpoint): MatchProposalRow {
  const values = JSON.parse(stated ?? '{}') as Readonly<Record<string, unknown>>;
  const name = values['nameVi'];
  return {
    ...row,
    ...(JSON.parse(proposal) as Proposal),
    name: typeof name === 'string' ? name : null,
    view,
  };
}
