import {
  coerceInputValue,
  getNamedType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { z } from 'zod';
import type { Caller } from '../../access/caller';
import { refuseUnlessMayRead } from '../../access/refuse';
import { PAGE_SIZE, type WholeList } from '../../database/every-row';
import type { Ordering } from '../../database/keyset';
import { InputError, type InputCode } from '../../errors';
import type { ListArgs } from '../../graphql/list';
import type { TimeGiven } from '../../time';
import type { ExportedList, ExportedLists } from '../exported-lists';

export const TEXT_LANGUAGES = ['BOTH', 'VI', 'EN'] as const;

/** In which languages texts are given: each in a column of its own, or one of them. */
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** What somebody wants of a list. */
export interface TableQuestion {
  readonly time: TimeGiven;
  readonly whole: WholeList;
  readonly language: TextLanguage;
  /** Whether the name of a referenced record stands beside its code. */
  readonly names: boolean;
  /** The columns wanted, in their order; null: all. */
  readonly columns: readonly string[] | null;
}

/** The parameters of an address, as they came. */
export type Search = Readonly<Record<string, string | readonly string[]>>;

/** What is asked beside the arguments of the graph. */
export const OWN_PARAMETERS = ['language', 'names', 'columns'] as const;
const ARGUMENTS = ['filter', 'orderBy', 'asOf', 'knownAt'] as const;

/** Unless another order is asked for, so that two exports can be compared line by line. */
const IN_ORDER_OF_CODES: Ordering = { name: 'BY_CODE', columns: ['code'], direction: 'asc' };

const ownSchema = z.object({
  language: z.enum(TEXT_LANGUAGES, 'must be VI, EN or BOTH').default('BOTH'),
  names: z
    .enum(['true', 'false'], 'must be true or false')
    .default('false')
    .transform(text => text === 'true'),
  columns: z
    .string('must be given once, as names with commas between them')
    .transform(text => text.split(','))
    .optional(),
});

/**
 * What a query string asks of a list. Filters are the fields of the graph's own filter, each as a parameter, `?kind=
 * NATIONAL&kind=MINISTRY`, or all as `?filter={"kind":["NATIONAL"]}`; they, `orderBy`, `asOf` and `knownAt` are read by
 * the graph's own types, so that what is right and wrong there is right and wrong here. Throws an InputError; an AccessError where a filter or an
 * order would tell what the caller may not read.
 */
export function readTableQuestion(exported: ExportedList, search: Search, caller: Caller): TableQuestion {
  const own = ownSchema.safeParse(search);
  if (!own.success) {
    const [issue] = own.error.issues;
    throw new InputError(`${String(issue?.path[0])} ${issue?.message ?? ''}.`);
  }
  const read = (argument: (typeof ARGUMENTS)[number], value: unknown): unknown =>
    value === undefined ? undefined : coerced(exported, argument, value);
  const filter = read('filter', filterGiven(exported, search));
  const orderBy = read('orderBy', search['orderBy']);
  refuseHidden(exported, caller, { filter, orderBy });
  const given = { filter, orderBy, first: PAGE_SIZE } as ListArgs;
  const query = exported.list.toQuery(given, PAGE_SIZE);
  const { language, names, columns = null } = own.data;
  const time = { asOf: read('asOf', search['asOf']), knownAt: read('knownAt', search['knownAt']) };
  return {
    time: time as TimeGiven,
    whole: orderBy === undefined ? { ...query, ordering: IN_ORDER_OF_CODES } : query,
    language,
    names,
    columns,
  };
}

/** Refuses filters and orders that would tell what the caller may not read. */
function refuseHidden(
  { list }: ExportedList,
  caller: Caller,
  { filter, orderBy }: { filter: unknown; orderBy: unknown },
): void {
  const { type } = list.table;
  for (const field of Object.keys(filter ?? {})) refuseUnlessMayRead(caller, `${type}Filter.${field}`);
  if (typeof orderBy === 'string') refuseUnlessMayRead(caller, `${type}Order.${orderBy}`);
}

/** The day and the moment that a query string asks about, and nothing else. Throws an InputError. */
export function readTime({ all: [exported] }: ExportedLists, search: Search): TimeGiven {
  if (!exported) throw new TypeError('There is no list whose times could be read');
  const unknown = Object.keys(search).find(name => name !== 'asOf' && name !== 'knownAt');
  if (unknown !== undefined)
    throw new InputError(`There is no parameter "${unknown}" here. There are asOf, knownAt.`);
  const read = (argument: 'asOf' | 'knownAt'): unknown =>
    search[argument] === undefined ? undefined : coerced(exported, argument, search[argument]);
  return { asOf: read('asOf'), knownAt: read('knownAt') } as TimeGiven;
}

/** The fields of a list's filter. */
export function filterFields({ arguments: types }: ExportedList): ReadonlyMap<string, GraphQLInputType> {
  const type = getNamedType(types.get('filter'));
  if (!isInputObjectType(type)) return new Map();
  return new Map(Object.values(type.getFields()).map(field => [field.name, field.type]));
}

function filterGiven(exported: ExportedList, search: Search): object | undefined {
  const fields = filterFields(exported);
  const flat = Object.entries(search).flatMap(([name, value]): [string, unknown][] => {
    if (isReserved(name)) return [];
    const type = fields.get(name);
    if (type) return [[name, valueOf(type, value)]];
    throw new InputError(
      `${exported.name} cannot be narrowed by "${name}". There are ${[...fields.keys(), ...ARGUMENTS, ...OWN_PARAMETERS].join(', ')}.`,
    );
  });
  const whole = search['filter'] === undefined ? {} : parsedFilter(search['filter']);
  const twice = flat.find(([name]) => name in whole);
  if (twice) throw new InputError(`${twice[0]} is given twice, as a parameter and in filter. Give it once.`);
  const filter = { ...whole, ...Object.fromEntries(flat) };
  return Object.keys(filter).length === 0 ? undefined : filter;
}

const RESERVED: ReadonlySet<string> = new Set([...ARGUMENTS, ...OWN_PARAMETERS]);
const isReserved = (name: string): boolean => RESERVED.has(name);

function parsedFilter(text: string | readonly string[]): object {
  try {
    const parsed: unknown = typeof text === 'string' ? JSON.parse(text) : null;
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed;
  } catch {
    // It is said below what would be right.
  }
  throw new InputError('filter must be given once, as a JSON object such as {"codes":["csdlqg-dan-cu"]}.');
}

/** A parameter as JSON would have it, where its text can be read so; what cannot is left for the type to refuse. */
function valueOf(type: GraphQLInputType, given: string | readonly string[]): unknown {
  const { name } = getNamedType(type);
  const one = (text: string): unknown => {
    if (name === 'Boolean' && (text === 'true' || text === 'false')) return text === 'true';
    return name === 'Int' && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  };
  const texts = typeof given === 'string' ? [given] : given;
  return isListType(type) || texts.length > 1 ? texts.map(one) : one(texts[0] ?? '');
}

/** A plus that stands in an address as it is comes as a space. */
const PLUS_IN_ADDRESSES = ' In an address its + is written %2B.';

function coerced(exported: ExportedList, argument: string, value: unknown): unknown {
  const type = exported.arguments.get(argument);
  if (!type) throw new TypeError(`The list ${exported.field} takes no ${argument}`);
  return coerceInputValue(value, type, (path, _value, { message, extensions }) => {
    const place = argument === 'filter' ? path.filter(step => typeof step === 'string').join('.') : argument;
    const code = extensions['code'];
    const hint = argument === 'knownAt' ? PLUS_IN_ADDRESSES : '';
    throw new InputError(
      place === '' ? message : `${place}: ${message}${hint}`,
      code === 'INVALID_DATE' ? (code satisfies InputCode) : 'BAD_USER_INPUT',
    );
  });
}
