import type { Caller } from '../../access/caller';
import { refuseUnlessMayRead } from '../../access/refuse';
import { projectionOf } from '../../database/projection';
import { type Column, parseRecordKey, type Table, type VersionedRow } from '../../database/table';
import { AccessError, InputError } from '../../errors';
import { hiddenColumns } from '../registry-view';
import type { TableQuestion, TextLanguage } from './table-question';

/** What stands in a cell: a list has its parts in order; null: not known. */
export type Cell = string | number | boolean | null | readonly string[];

type Row = VersionedRow & Readonly<Record<string, unknown>>;

/** The name of a record by its type and code; null where it is not known. */
export type NameOf = (type: string, code: string) => string | null;

export type ColumnKind = Column<unknown>['kind'] | 'names';

/** One column of an exported table. */
export interface TableColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** The properties of a row that it is made of. */
  readonly reads: readonly string[];
  /** What it names records by, where it is made of their names. */
  readonly referring?: { readonly property: string; readonly to: string | null };
  readonly cell: (row: Row, nameOf: NameOf) => Cell;
}

const PERIOD: readonly TableColumn[] = [plain('validFrom', 'date'), plain('validTo', 'date')];

/**
 * The columns of a table, as in the curated files: code, period, then the table's own in their order. A text in two
 * languages has two columns, `nameVi` and `nameEn`, or one, `name`, in the language that is asked for, in Vietnamese
 * where there is none in it. What the caller may not read is left out; refused where it is asked for by name.
 */
export function columnsOf(
  table: Table,
  caller: Caller,
  question: Pick<TableQuestion, 'language' | 'names' | 'columns'>,
): readonly TableColumn[] {
  const hidden = new Set(hiddenColumns(caller, table));
  const readable = Object.entries(table.columns).filter(([property]) => !hidden.has(property));
  const own = readable.flatMap(([property, column]) => [
    ...inLanguage(table, question.language, property, column),
    ...(question.names ? namesOf(property, column) : []),
  ]);
  const all = [plain('code', 'text'), ...PERIOD, ...own];
  const { columns: wanted } = question;
  if (!wanted) return all;
  const byName = new Map(all.map(column => [column.name, column]));
  return wanted.map(name => {
    const column = byName.get(name);
    if (column) return column;
    refuseColumn(caller, table, name);
    throw new InputError(`There is no column "${name}". There are ${[...byName.keys()].join(', ')}.`);
  });
}

/** Refuses a column that the caller may not read, by its name: there may be many. */
function refuseColumn(caller: Caller, { type }: Table, name: string): void {
  try {
    refuseUnlessMayRead(caller, `${type}.${name}`);
  } catch (cause) {
    if (!(cause instanceof AccessError)) throw cause;
    throw new AccessError(`${name}: ${cause.message}`, cause.code, { cause });
  }
}

/** What has to be read for some columns. */
export const projectionFor = (columns: readonly TableColumn[]) =>
  projectionOf(columns.flatMap(({ reads }) => reads).filter(property => property !== 'code'));

function plain(property: string, kind: ColumnKind): TableColumn {
  return { name: property, kind, reads: [property], cell: row => row[property] as Cell };
}

function inLanguage(
  table: Table,
  language: TextLanguage,
  property: string,
  { kind }: Column<unknown>,
): TableColumn[] {
  const stem = property.slice(0, -2);
  const isLocalized =
    /(?:Vi|En)$/.test(property) && `${stem}Vi` in table.columns && `${stem}En` in table.columns;
  if (language === 'BOTH' || !isLocalized) return [plain(property, kind)];
  if (property.endsWith('En')) return [];
  const [vi, en] = [`${stem}Vi`, `${stem}En`];
  const cell = (row: Row): Cell => ((language === 'EN' ? row[en] : null) ?? row[vi]) as Cell;
  return [{ name: stem, kind, reads: language === 'EN' ? [vi, en] : [vi], cell }];
}

/** `ownerCode` → `ownerName`, `legalBasisCodes` → `legalBasisNames`, `subject` → `subjectName`. */
function namesOf(property: string, { kind, to: target }: Column<unknown>): TableColumn[] {
  const to = target ?? null;
  if (kind !== 'reference' && kind !== 'references' && kind !== 'anyReference') return [];
  const many = kind === 'references';
  const name = `${property.replace(/Codes?$/, '')}${many ? 'Names' : 'Name'}`;
  const cell = (row: Row, nameOf: NameOf): Cell => {
    const names = referredIn(row, { property, to }).map(({ type, code }) => nameOf(type, code));
    return many ? names.map(found => found ?? '') : (names[0] ?? null);
  };
  return [{ name, kind: many ? 'names' : 'text', reads: [property], referring: { property, to }, cell }];
}

/** The records that a property of a row names. */
export function referredIn(
  row: Row,
  { property, to }: { property: string; to: string | null },
): readonly { type: string; code: string }[] {
  const value = row[property] as string | readonly string[] | null;
  const codes = typeof value === 'string' ? [value] : (value ?? []);
  return codes.map(code => (to === null ? parseRecordKey(code) : { type: to, code }));
}
