import type { Column } from '../../database/table';
import { didYouMean } from '../did-you-mean';
import { inFull } from '../mapping/compile-field';
import { compileExpression, type Expression } from '../mapping/expression';
import { isList, readValue } from '../mapping/read-value';
import { type CodeLists, type FieldConfig, fieldSchema } from '../source-config';
import type { Misstatement, Path } from './yaml-document';

interface FieldPlace {
  /** For messages: `Database.status`. */
  readonly name: string;
  readonly column: Column<unknown>;
  readonly codeLists: CodeLists;
  readonly path: Path;
}

/** What is wrong with a field of a mapping beyond its shape. */
export function checkField(given: unknown, place: FieldPlace): Misstatement[] {
  const parsed = fieldSchema.safeParse(given);
  if (!parsed.success) return [];
  return [
    ...checkValue(parsed.data, place),
    ...checkSeparator(parsed.data, place),
    ...checkCodeList(parsed.data, place),
  ];
}

function checkValue(field: FieldConfig, { name, column, path }: FieldPlace): Misstatement[] {
  const place = typeof field === 'string' ? path : [...path, 'value'];
  const { value, codeList } = inFull(field);
  const compiled = compileExpression(value);
  if ('problem' in compiled) return [{ path: place, message: compiled.problem }];
  const message = codeList === undefined ? constantProblem(compiled.value, name, column) : null;
  return message === null ? [] : [{ path: place, message }];
}

/** What is always the same, and always wrong. */
function constantProblem({ tree, text }: Expression, name: string, column: Column<unknown>): string | null {
  if (column.values?.includes(text) === true)
    return `reads a field of the source that is called ${text}; for the word itself write '"${text}"'`;
  if (tree.type !== 'string' && tree.type !== 'number') return null;
  const read = readValue(tree.value, column);
  return 'problem' in read ? `cannot be kept in ${name}: ${read.problem}` : null;
}

function checkSeparator(field: FieldConfig, { name, column, path }: FieldPlace): Misstatement[] {
  if (inFull(field).separator === undefined || isList(column)) return [];
  return [{ path: [...path, 'separator'], message: `means nothing: ${name} is no list` }];
}

function checkCodeList(field: FieldConfig, { name, column, codeLists, path }: FieldPlace): Misstatement[] {
  const { codeList } = inFull(field);
  if (codeList === undefined) return [];
  const list = Object.hasOwn(codeLists, codeList) ? codeLists[codeList] : undefined;
  if (!list) {
    const message = `is no code list of this file: ${codeList}; ${didYouMean(codeList, Object.keys(codeLists))}`;
    return [{ path: [...path, 'codeList'], message }];
  }
  return Object.entries(list).flatMap(([label, value]) => {
    const read = readValue(value, column);
    return 'problem' in read
      ? [{ path: ['codeLists', codeList, label], message: `cannot be kept in ${name}: ${read.problem}` }]
      : [];
  });
}
