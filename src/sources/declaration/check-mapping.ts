import { z } from 'zod';
import type { Table } from '../../database/table';
import { tables } from '../../tables';
import { didYouMean } from '../did-you-mean';
import { columnOf, PERIOD_FIELDS } from '../mapping/compile-field';
import { compileExpression } from '../mapping/expression';
import { isRequired } from '../mapping/read-value';
import type { CodeLists } from '../source-config';
import { checkField } from './check-field';
import type { Misstatement, Path } from './yaml-document';

/** What the program keeps itself of sources and what they said. */
const OWN_TYPES: ReadonlySet<string> = new Set(['Source', 'Citation']);

/** The tables that sources may speak of, by record type. */
export const mappable: ReadonlyMap<string, Table> = new Map(
  tables.filter(({ type }) => !OWN_TYPES.has(type)).map(table => [table.type, table]),
);

/** The fields that a source may give to records of a table. */
export const fieldsOf = (table: Table): string[] => [...PERIOD_FIELDS, ...Object.keys(table.columns)];

/** The end of a message about a type that sources may not speak of. */
export const wrongType = (type: string): string =>
  `is no record type that sources speak of; ${didYouMean(type, [...mappable.keys()])}`;

const text = z.string().catch('');

/** What can be checked of a mapping even where the rest of it has no right shape. */
const outline = z.object({
  type: text,
  where: text,
  id: text,
  code: text,
  fields: z.record(z.string(), z.unknown()).nullable().catch(null),
});

/** What is wrong with a mapping beyond its shape. */
export function checkMapping(mapping: unknown, codeLists: CodeLists, path: Path): Misstatement[] {
  const parsed = outline.safeParse(mapping);
  if (!parsed.success) return [];
  const { type, fields } = parsed.data;
  const expressions = (['where', 'id', 'code'] as const).flatMap(name =>
    checkExpression(parsed.data[name], [...path, name]),
  );
  const table = mappable.get(type);
  if (!table && type !== '') return [{ path: [...path, 'type'], message: wrongType(type) }, ...expressions];
  if (!table || fields === null) return expressions;
  return [...expressions, ...checkFields(table, fields, codeLists, [...path, 'fields'])];
}

function checkExpression(expression: string, path: Path): Misstatement[] {
  if (expression === '') return [];
  const compiled = compileExpression(expression);
  return 'problem' in compiled ? [{ path, message: compiled.problem }] : [];
}

type Fields = Readonly<Record<string, unknown>>;

function checkFields(table: Table, fields: Fields, codeLists: CodeLists, path: Path): Misstatement[] {
  const ofFields = Object.entries(fields).flatMap(([name, field]) => {
    const column = columnOf(table, name);
    const place = [...path, name];
    return column
      ? checkField(field, { name: `${table.type}.${name}`, column, codeLists, path: place })
      : [{ path: place, message: unknownField(table, name) }];
  });
  return [...missingFields(table, fields, path), ...ofFields];
}

const unknownField = (table: Table, name: string): string =>
  name === 'code'
    ? 'does not belong here: the official code stands beside `id`, not among the fields'
    : `is no field of ${table.type}; ${didYouMean(name, fieldsOf(table))}`;

function missingFields(table: Table, fields: Fields, path: Path): Misstatement[] {
  const missing = Object.entries(table.columns)
    .filter(([name, column]) => isRequired(column) && !(name in fields))
    .map(([name]) => name);
  if (missing.length === 0) return [];
  return [{ path, message: `must give ${missing.join(', ')}: no ${table.type} is without` }];
}
