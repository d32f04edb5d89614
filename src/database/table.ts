import { NO_END, type PartialDate, periodAfter, periodBefore, UNKNOWN_START } from './partial-date';

/** What a column holds, how it is written as SQL, and what the writer and the loaders may know about it. */
export interface Column<Value> {
  readonly kind:
    | 'text'
    | 'number'
    | 'integer'
    | 'flag'
    | 'date'
    | 'choice'
    | 'reference'
    | 'references'
    | 'anyReference'
    | 'texts';
  readonly nullable: boolean;
  /** The record type a reference points to. */
  readonly to?: string;
  /** The values a choice may take. */
  readonly values?: readonly string[];
  /** Never set: carries the TypeScript type of the value. */
  readonly value?: Value;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

const column = <Value>(parts: Omit<Column<Value>, 'nullable' | 'value'>): Column<Value> => ({
  nullable: false,
  ...parts,
});

export const text = (): Column<string> => column({ kind: 'text' });
export const number = (): Column<number> => column({ kind: 'number' });
export const integer = (): Column<number> => column({ kind: 'integer' });
export const flag = (): Column<boolean> => column({ kind: 'flag' });
export const date = (): Column<PartialDate> => column({ kind: 'date' });
export const choice = <Value extends string>(values: Readonly<Record<string, Value>>): Column<Value> =>
  column({ kind: 'choice', values: Object.values(values) });
/** The code of one record of another table. */
export const reference = (to: string): Column<string> => column({ kind: 'reference', to });
/** The codes of several records of another table, in order; also readable from their side. */
export const references = (to: string): Column<readonly string[]> => column({ kind: 'references', to });
/** One record of any table, as `Type/code`. */
export const anyReference = (): Column<string> => column({ kind: 'anyReference' });
/** Several short texts, in order. */
export const texts = (): Column<readonly string[]> => column({ kind: 'texts' });
export const optional = <Value>(of: Column<Value>): Column<Value | null> => ({ ...of, nullable: true });

/** One kind of versioned record: its GraphQL type name, its SQL table, its columns. */
export interface Table<Own extends Columns = Columns> {
  readonly type: string;
  readonly name: string;
  readonly columns: Own;
  /** The columns whose words are found by a search, beside the names and the code. */
  readonly searched: readonly string[];
  /** False where the records have no name of their own (citations): they are not found by a search. */
  readonly named: boolean;
}

type Values<Own extends Columns> = {
  readonly [Key in keyof Own]: Own[Key] extends Column<infer Value> ? Value : never;
};

const names = {
  nameVi: text(),
  nameEn: optional(text()),
  descriptionVi: optional(text()),
  descriptionEn: optional(text()),
};

/** A table of registry entries: each has a name and a description in Vietnamese and, where known, English. */
export const recordTable = <Own extends Columns>(
  type: string,
  name: string,
  columns: Own,
  searched: readonly (keyof Own & string)[] = [],
): Table<typeof names & Own> => ({ type, name, columns: { ...names, ...columns }, searched, named: true });

/** A versioned table without names. */
export const plainTable = <Own extends Columns>(type: string, name: string, columns: Own): Table<Own> => ({
  type,
  name,
  columns,
  searched: [],
  named: false,
});

/** A moment at which the registry was asked what it knew, and the revision that was current then. */
export interface KnownAt {
  readonly moment: string;
  readonly revision: number;
}

/**
 * Where a record is looked at from: the day asked about, and, unless it is now, the moment. It holds no current
 * revision, so that a row that did not change serves every later one.
 */
export interface Standpoint {
  readonly asOf: string;
  readonly knownAt: KnownAt | null;
  /** The day on which records are closed to who looks, see `closed-records.ts`; null: none is. */
  readonly closedOn: string | null;
}

/** A day and a revision of the registry: what is read at a view never changes. */
export interface View {
  readonly asOf: string;
  readonly revision: number;
  /** The last write that was seen: what has not come so far is not read. */
  readonly write: number;
  /** What the rows that are read remember. */
  readonly from: Standpoint;
  /** Takes note of the tables that are read. */
  readonly tablesRead?: Set<string>;
  /** Ends the reads: their statements are stopped, and its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

/** The view of a standpoint in a state of the registry. */
export const viewFrom = (
  from: Standpoint,
  { revision, write }: { readonly revision: number; readonly write: number },
): View => ({ asOf: from.asOf, revision: from.knownAt?.revision ?? revision, write, from });

/** A version of a record as the rest of the program sees it. */
export type RowOf<Of> = Of extends Table<infer Own> ? Values<Own> & VersionedRow : never;

export interface VersionedRow {
  readonly type: string;
  readonly view: Standpoint;
  readonly code: string;
  /** First day, month or year it holds; null where the beginning is not known. */
  readonly validFrom: PartialDate | null;
  /** Last day, month or year it holds; null where no end is known. */
  readonly validTo: PartialDate | null;
}

/** Names one record among all: `Database/csdlqg-dan-cu`. */
export const recordKey = (type: string, code: string): string => `${type}/${code}`;

/** The type and the code of a record key; a code may itself hold slashes. */
export function parseRecordKey(key: string): { type: string; code: string } {
  const slash = key.indexOf('/');
  return { type: key.slice(0, slash), code: key.slice(slash + 1) };
}

/** `legalBasisCodes` → `legal_basis_codes`. */
export function columnName(property: string): string {
  const known = columnNames.get(property);
  if (known !== undefined) return known;
  const name = property.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
  columnNames.set(property, name);
  return name;
}

/** Asked for each value of each row that is written; there are as many as the tables have columns. */
const columnNames = new Map<string, string>();

/** In SQL, 1 where a list column is filled and 0 where it is empty: the expression is that of an index. */
export const isFilled = (list: string): string => `case when ${list} = '[]' then 0 else 1 end`;

export const toStart = (date: PartialDate | null | undefined): string => date ?? UNKNOWN_START;
export const toEnd = (date: PartialDate | null | undefined): string =>
  date == null ? NO_END : periodAfter(date);
export const fromStart = (stored: string): PartialDate | null => (stored === UNKNOWN_START ? null : stored);
export const fromEnd = (stored: string): PartialDate | null =>
  stored === NO_END ? null : periodBefore(stored);
