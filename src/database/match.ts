import type { Knex } from 'knex';
import { openReference } from './closed-records';
import type { Db } from './connect';
import { givenWords } from './given-text';
import { asOneText } from './keyset';
import { lastDay, orAfterAll, orBeforeAll, periodAfter } from './partial-date';
import { columnName, isFilled, type Table, type View } from './table';
import { inForceAt } from './view';

/** What a condition may look at: the connection, the alias of the table it narrows, and the view it reads. */
export interface Scope {
  readonly db: Db;
  readonly alias: string;
  readonly view: View;
  readonly table: Table;
  /** Whether words lead to the rows; else the order of a page or a parent does. */
  readonly wordsLead: boolean;
}

/** Narrows a query to some rows of the table under `scope.alias`. */
export type Match = (query: Knex.QueryBuilder, scope: Scope) => void;

/** Higher than every character a word may continue with. */
const AFTER_PREFIX = '\u{10FFFF}';

const at = ({ alias }: Scope, property: string): string => `${alias}.${columnName(property)}`;

/** The column holds one of the values. */
export const isOneOf =
  (property: string) =>
  (values: readonly (string | number)[]): Match =>
  (query, scope) => {
    query.whereRaw(scope.db.dialect.oneOf(scope.db.reader, at(scope, property), values));
  };

/** The column is filled (true) or empty (false). */
export const isKnown =
  (property: string) =>
  (known: boolean): Match =>
  (query, scope) => {
    if (known) query.whereNotNull(at(scope, property));
    else query.whereNull(at(scope, property));
  };

/** The truth column says so. */
export const isTrue =
  (property: string) =>
  (wanted: boolean): Match =>
  (query, scope) => {
    query.where(at(scope, property), wanted ? 1 : 0);
  };

/** The list column names one of the codes. */
export const lists =
  (table: Table, property: string) =>
  (codes: readonly string[]): Match =>
  (query, scope) => {
    const naming = scope.db
      .reader('relations as rel')
      .select('rel.version')
      .where('rel.relation', relationName(table, property))
      .whereRaw(scope.db.dialect.oneOf(scope.db.reader, 'rel.target', codes));
    const condition = openReference('rel.target', scope.view, table.columns[property]?.to);
    if (condition) naming.whereRaw(condition.sql, [...condition.bindings]);
    query.whereIn(`${scope.alias}.version`, naming);
  };

/** The list column is filled (true) or empty (false). */
export const listsAny =
  (property: string) =>
  (some: boolean): Match =>
  (query, scope) => {
    query.whereRaw(`${isFilled('??')} = ?`, [at(scope, property), some ? 1 : 0]);
  };

/** The record that the column points to matches in turn. */
export const pointsTo =
  (property: string, table: Table, match: Match): Match =>
  (query, scope) => {
    const target = `${scope.alias}_${columnName(property)}`;
    const matching = scope.db.reader(`${table.name} as ${target}`).select(`${target}.code`);
    inForceAt(matching, target, scope.view, table);
    match(matching, { ...scope, alias: target, table, wordsLead: true });
    query.whereIn(at(scope, property), matching);
  };

/** The column, a date, is at or after the given date. */
export const isFrom =
  (property: string) =>
  (date: string): Match =>
  (query, scope) => {
    query.where(at(scope, property), '>=', date);
  };

/** The column, a date, begins within the given period or earlier. */
export const isUntil =
  (property: string) =>
  (date: string): Match =>
  (query, scope) => {
    query.where(at(scope, property), '<', periodAfter(date));
  };

/**
 * A date and what a list sorts by after it, in the words of the index on them: what is compared with a date compares
 * as the date itself does.
 */
const datedSql = (date: string): string => asOneText([date, '??', '??']);

const dated = (scope: Scope, property: string): string[] =>
  [property, 'sortKey', 'code'].map(name => at(scope, name));

/** The column, a date that may not be known, is known and at or after the given date. */
export const isKnownFrom =
  (property: string) =>
  (date: string): Match =>
  (query, scope) => {
    query.whereRaw(`${datedSql(orBeforeAll('??'))} >= ?`, [...dated(scope, property), date]);
  };

/** The column, a date that may not be known, is known and begins within the given period or earlier. */
export const isKnownUntil =
  (property: string) =>
  (date: string): Match =>
  (query, scope) => {
    query.whereRaw(`${datedSql(orAfterAll('??'))} < ?`, [...dated(scope, property), periodAfter(date)]);
  };

/** Later than the mark of a beginning that is not known. */
const FIRST_KNOWN_START = '1000';

/** The record holds since the given date or later. */
export const beginsFrom =
  (date: string): Match =>
  (query, scope) => {
    query.whereRaw(`${datedSql('??')} >= ?`, [...dated(scope, 'validFrom'), date]);
  };

/** The record holds since a day within the given period or earlier; a beginning that is not known does not count. */
export const beginsUntil =
  (date: string): Match =>
  (query, scope) => {
    beginsFrom(FIRST_KNOWN_START)(query, scope);
    query.whereRaw(`${datedSql('??')} < ?`, [...dated(scope, 'validFrom'), periodAfter(date)]);
  };

/** The record ended, or is known to end, within the given period or earlier; ends are kept as the day after. */
export const endsUntil =
  (date: string): Match =>
  (query, scope) => {
    query.whereRaw(`${orAfterAll('??')} <= ?`, [at(scope, 'validTo'), periodAfter(lastDay(date))]);
  };

/** Every word of the text begins some word of the record, without regard to case, tone or diacritics. */
export function contains(text: string): Match {
  const words = givenWords(text);
  return (query, { db, alias, table, wordsLead }) => {
    query.whereRaw(db.dialect.words.having(db.reader, { alias, type: table.type, wordsLead }, words));
  };
}

/** All the conditions hold. */
export const allOf =
  (matches: readonly Match[]): Match =>
  (query, scope) => {
    for (const match of matches) match(query, scope);
  };

/** The name under which the references of a list column are kept, to be read from their other side. */
export const relationName = (table: Table, property: string): string => `${table.type}.${property}`;

export const prefixRange = (word: string): readonly [string, string] => [word, word + AFTER_PREFIX];
