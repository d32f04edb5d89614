import { InputError } from '../errors';
import type { Column, Table } from './table';

/**
 * The field as the graph shows it: `ownerCode` is `owner`, `leadCodes` is `leads`, `legalBasisCodes` is `legalBasis`,
 * `nameEn` is `name(language: EN)`.
 */
export function fieldName(property: string, { to }: Column<unknown>): string {
  if (to !== undefined) return property.replace(/Code$/, '').replace(/s?Codes$/, 's');
  return property.replace(/(Vi|En)$/, language => `(language: ${language.toUpperCase()})`);
}

/**
 * The properties of a table that a name stands for: a field as the graph shows it, `owner` or `name(language: EN)`,
 * `name` for both languages, or a property. Refuses a name that the type has not, with those it has.
 */
export function propertiesNamed(table: Table, given: string): string[] {
  const wanted = given.replaceAll(/\s/g, '');
  const found = Object.entries(table.columns).filter(([property, column]) => {
    const shown = fieldName(property, column).replaceAll(' ', '');
    return [property, shown, shown.replace(/\(.*/, '')].includes(wanted);
  });
  if (found.length > 0) return found.map(([property]) => property);
  const known = Object.entries(table.columns).map(([property, column]) => fieldName(property, column));
  throw new InputError(`A ${table.type} has no field "${given}"; it has ${known.join(', ')}.`);
}

/** The one property that a name stands for. */
export function propertyNamed(table: Table, given: string): string {
  const [property = '', ...others] = propertiesNamed(table, given);
  if (others.length === 0) return property;
  throw new InputError(
    `"${given}" is in several languages: say ${given}(language: VI) or ${given}(language: EN).`,
  );
}
