import type { ListSize } from './field-cost';

/** Variables as they were coerced. */
export type Coerced = Readonly<Record<string, unknown>>;

/** A value of an operation: written into it, or that of a variable. */
export type Given = { readonly value: unknown } | { readonly variable: string };

/** What `@include` or `@skip` asks for. */
export interface Condition {
  readonly given: Given;
  readonly wanted: boolean;
}

/** How many objects a field gives; by what was written where it is asked for. */
export interface PricedSize extends Pick<ListSize, 'assumedSize' | 'most'> {
  readonly slicing: readonly Given[];
}

/** A field of an answer, and all it can cost. */
export interface PricedField {
  readonly key: string;
  readonly weight: number;
  /** Null: one. */
  readonly size: PricedSize | null;
  /** How the page below it is asked for, where it is a connection. */
  readonly page: PricedSize | null;
  /** It is asked for where all of one of these hold. */
  readonly when: readonly (readonly Condition[])[];
  /** Its fields: for each type that it may be of, where they differ. The dearest counts. */
  readonly inner: readonly (readonly PricedField[])[];
}

const valueOf = (given: Given, variables: Coerced): unknown =>
  'variable' in given ? variables[given.variable] : given.value;

/** How many objects there are at most. */
export function sizeOf({ assumedSize, slicing, most }: PricedSize, variables: Coerced): number {
  const sizes = slicing.flatMap(given => {
    const value = valueOf(given, variables);
    if (value == null) return [];
    return [Array.isArray(value) ? value.length : Number(value)];
  });
  const size = sizes.length === 0 ? assumedSize : Math.max(...sizes);
  return Math.max(0, Math.min(size, most));
}

const isAsked = ({ when }: PricedField, variables: Coerced): boolean =>
  when.some(all => all.every(({ given, wanted }) => valueOf(given, variables) === wanted));

/** So many values of an object come with it; more of them cost as much as another one. */
const VALUES_OF_ONE = 10;

const isValue = ({ weight, size, inner }: PricedField): boolean =>
  weight === 0 && size === null && inner.length === 0;

/** What some fields of one object cost. */
export function costOf(fields: readonly PricedField[], variables: Coerced): number {
  let cost = 0;
  let values = 0;
  for (const field of fields) {
    if (!isAsked(field, variables)) continue;
    if (isValue(field)) values += 1;
    cost += (field.size ? sizeOf(field.size, variables) : 1) * (field.weight + innerCost(field, variables));
  }
  return cost + Math.floor(values / VALUES_OF_ONE);
}

function innerCost({ inner }: PricedField, variables: Coerced): number {
  let dearest = 0;
  for (const fields of inner) dearest = Math.max(dearest, costOf(fields, variables));
  return dearest;
}

/** A list that can be asked for in smaller pages, and what all of it costs. */
export interface Page {
  readonly path: string;
  readonly size: number;
  readonly cost: number;
}

/** The dearest of the pages of some fields that are in no other page; null where there is none. */
export function dearestPage(fields: readonly PricedField[], variables: Coerced): Page | null {
  let dearest: Page | null = null;
  for (const field of fields) {
    if (!isAsked(field, variables)) continue;
    const found = field.page
      ? { path: field.key, size: sizeOf(field.page, variables), cost: costOf([field], variables) }
      : below(field, variables);
    if (found && found.cost > (dearest?.cost ?? 0)) dearest = found;
  }
  return dearest;
}

function below(field: PricedField, variables: Coerced): Page | null {
  const pages = field.inner.flatMap(fields => dearestPage(fields, variables) ?? []);
  const [page] = pages.sort((one, other) => other.cost - one.cost);
  return page ? { ...page, path: `${field.key}.${page.path}` } : null;
}
