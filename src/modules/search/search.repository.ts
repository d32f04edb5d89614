import type { Knex } from 'knex';
import { openEntries } from '../../database/closed-records';
import type { Db } from '../../database/connect';
import { applySlice, type Ordering, type Page, type Slice, toPage } from '../../database/keyset';
import { prefixRange } from '../../database/match';
import type { Standpoint, View } from '../../database/table';
import { fold, tidy, wordsOf } from '../../database/vietnamese-text';
import { heldAt } from '../../database/view';

/** What is looked for: words, and the types that are wanted; null: all. */
export interface Search {
  readonly text: string;
  readonly types: readonly string[] | null;
}

export interface SearchHitRow {
  readonly type: string;
  readonly code: string;
  readonly view: Standpoint;
  /** Higher is nearer to what was asked. */
  readonly score: number;
}

/** The nearest first; among equals by type, then in Vietnamese order. */
export const byScore: Ordering = {
  name: 'SCORE',
  columns: [{ property: 'rank', kind: 'integer' }, 'sortKey', 'type', 'code'],
  direction: 'asc',
};

/** A whole word counts twice the beginning of one. */
const WHOLE_WORD = 2;
/** The name or the code is exactly what was asked; the name begins with it; the name has it in one piece. */
const EXACT = 1_000;
const BEGINS = 100;
const CONTAINS = 20;
/** Added in full where what was asked is the whole name, and less the longer the name is. */
const SHARE_OF_NAME = 100;
/** What people look for by name comes before what is said about it. */
const NAMED_THINGS = 30;
const THINGS = ['Agency', 'Database', 'DataService', 'Dataset', 'LegalDocument', 'Platform', 'PublicService'];

interface Stored {
  readonly type: string;
  readonly code: string;
  readonly rank: number | string;
  readonly sortKey: string;
}

/** Finds entries by the words of their texts; every word asked for must begin a word of the entry. */
export class SearchRepository {
  constructor(private readonly db: Db) {}

  async findPage(view: View, asked: Search, slice: Slice): Promise<Page<SearchHitRow>> {
    const { reader } = this.db;
    const ranked = this.ranked(view, asked);
    const query = reader.select('t.type', 't.code', 't.rank', 't.sort_key as sortKey').from(ranked.as('t'));
    applySlice(query, 't', byScore, slice);
    return toPage(await this.db.reads.rows<Stored>(view, query), slice, {
      row: ({ type, code, rank }) => ({ type, code, score: -Number(rank), view: view.from }),
      position: ({ rank, sortKey, type, code }) => [Number(rank), sortKey, type, code],
    });
  }

  async count(view: View, asked: Search): Promise<number> {
    const matching = this.matching(view, asked).select('e.version');
    const query = this.db.reader.count({ total: '*' }).from(matching.as('t'));
    const [row] = await this.db.reads.rows<{ total: number | string }>(view, query);
    return Number(row?.total ?? 0);
  }

  private ranked(view: View, search: Search): Knex.QueryBuilder {
    const asked = fold(tidy(search.text));
    const share = `(${String(SHARE_OF_NAME)} * ?) / (1 + length(e.folded_name))`;
    const { length } = [...asked];
    const bonus = this.db.reader.raw(
      `- m.weight - case when e.folded_name = ? or e.folded_code = ? then ${String(EXACT)}
        when substr(e.folded_name, 1, ?) = ? then ${String(BEGINS)} + ${share}
        when replace(e.folded_name, ?, '') <> e.folded_name then ${String(CONTAINS)} + ${share} else 0 end
        - case when e.type in (${THINGS.map(() => '?').join()}) then ${String(NAMED_THINGS)} else 0 end as rank`,
      [asked, asked, length, asked, length, asked, length, ...THINGS],
    );
    return this.matching(view, search).select('e.type', 'e.code', 'e.sort_key', bonus);
  }

  /** The entries in force that have all the words, with the weight of each as `m.weight`. */
  private matching(view: View, { text, types }: Search): Knex.QueryBuilder {
    const { reader, dialect } = this.db;
    const words = wordsOf(text);
    const nth = words.map((_word, index) => `max(case when w.nth = ${String(index)} then w.weight end)`);
    const weighed = reader
      .select('w.version', reader.raw(`${nth.join(' + ')} as weight`))
      .from(reader.unionAll(words.map((word, index) => this.versionsWith(word, index))).as('w'))
      .groupBy('w.version')
      // Nothing added to something is nothing: every word was found.
      .havingRaw(`${nth.join(' + ')} is not null`);
    const query = reader.from(weighed.as('m')).join('search_entries as e', 'e.version', 'm.version');
    if (types) void query.whereRaw(dialect.oneOf(reader, 'e.type', types));
    return openEntries(heldAt(query, 'e', view), 'e', view);
  }

  /** The versions with words that begin so, with the weight of each. */
  private versionsWith(word: string, index: number): Knex.QueryBuilder {
    const { reader } = this.db;
    const [from, to] = prefixRange(word);
    const weight = `s.weight * case when s.word = ? then ${String(WHOLE_WORD)} else 1 end as weight`;
    return reader('search_words as s')
      .select('s.version', reader.raw(`${String(index)} as nth, ${weight}`, [word]))
      .where('s.word', '>=', from)
      .where('s.word', '<', to);
  }
}
