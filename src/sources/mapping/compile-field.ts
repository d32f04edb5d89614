import type { Column, Table } from '../../database/table';
import type { CodeLists, FieldConfig } from '../source-config';
import { compilePart, type Part } from './compile-part';
import { withinName } from './kept-length';
import { isRequired, readValue, type Spelling } from './read-value';

/** Fields of every record, beside those of its table: when it holds. */
export const PERIOD_FIELDS: readonly string[] = ['validFrom', 'validTo'];

/** By which records are put in order. */
const NAME = 'nameVi';

const PERIOD_COLUMN: Column<unknown> = { kind: 'date', nullable: true };

/** The column that a field of a mapping fills, if there is one. */
export function columnOf(table: Table, field: string): Column<unknown> | undefined {
  if (PERIOD_FIELDS.includes(field)) return PERIOD_COLUMN;
  return Object.hasOwn(table.columns, field) ? table.columns[field] : undefined;
}

/** What the mapping says of a field, in full. */
export const inFull = (field: FieldConfig): Exclude<FieldConfig, string> =>
  typeof field === 'string' ? { value: field } : field;

/** How the values of a field are written. */
export function spellingOf(field: FieldConfig, codeLists: CodeLists): Spelling {
  const { codeList, separator } = inFull(field);
  return { codeList: codeList === undefined ? undefined : codeLists[codeList], separator };
}

/** Compiles a field of a mapping; throws a `TypeError` where its expression or its column is wrong. */
export function compileField(
  table: Table,
  name: string,
  field: FieldConfig,
  codeLists: CodeLists,
): Part<unknown> {
  const column = columnOf(table, name);
  if (!column) throw new TypeError(`${table.type} has no field ${name}`);
  const spelling = spellingOf(field, codeLists);
  return compilePart({
    field: name,
    expression: inFull(field).value,
    read: value => {
      const read = readValue(value, column, spelling);
      return name === NAME ? withinName(read) : read;
    },
    // Without its period a record would be taken to hold for ever.
    rejects: isRequired(column) || PERIOD_FIELDS.includes(name),
  });
}
