import type { RowOf, Table, VersionedRow, View } from '../../database/table';
import type { Description, LocalizedText } from './description';
import type { ShortName } from './namespaces';

/** A record that another one refers to, as it is known at the same view; null where it is not. */
export type Related = (
  type: string,
  code: string,
) => (VersionedRow & Readonly<Record<string, unknown>>) | null;

/** How the records of one type are said in RDF. */
export interface Describer {
  readonly table: Table;
  /** The properties whose records it looks at, beside the row itself. */
  readonly looksAt: readonly string[];
  readonly describe: (description: Description, row: VersionedRow, related: Related) => void;
}

/** Declares how the records of a table are said. */
export const describer = <Of extends Table>(
  table: Of,
  looksAt: readonly string[],
  describe: (description: Description, row: RowOf<Of>, related: Related) => void,
): Describer => ({ table, looksAt, describe: describe as Describer['describe'] });

interface Named extends VersionedRow {
  readonly nameVi: string;
  readonly nameEn: string | null;
  readonly descriptionVi: string | null;
  readonly descriptionEn: string | null;
}

/** What is said of every record: its identifier, its names, since when and until when it holds. */
export function describeCommon(description: Description, row: Named): void {
  description
    .said('dct:identifier', row.code)
    .text('dct:title', { vi: row.nameVi, en: row.nameEn })
    .text('dct:description', { vi: row.descriptionVi, en: row.descriptionEn });
  describePeriod(description, row);
}

export const describePeriod = (description: Description, { validFrom, validTo }: VersionedRow): Description =>
  description.date('lt:validFrom', validFrom).date('lt:validTo', validTo);

/**
 * The description of a record where a profile wants one: where there is none, its purpose, and where that is not known
 * either, its name, which is true and says nothing more than is known.
 */
export function describeAtLeast(
  description: Description,
  row: Named,
  ...others: readonly LocalizedText[]
): void {
  if (row.descriptionVi !== null || row.descriptionEn !== null) return;
  const known = others.find(({ vi, en }) => vi !== null || en !== null);
  description.text('dct:description', known ?? { vi: row.nameVi, en: row.nameEn });
}

/** Whether a record holds on the day of a view; else it is known from another time only. */
export const isInForce = ({ validFrom, validTo }: VersionedRow, { asOf }: Pick<View, 'asOf'>): boolean =>
  (validFrom ?? '') <= asOf && (validTo === null || asOf.slice(0, validTo.length) <= validTo);

/** A part of the description with a name, typed: a place, a period, a format. */
export const typedPart = (
  description: Description,
  name: string,
  ...types: readonly ShortName[]
): Description => description.part(name).is(...types);

/** Somebody to turn to. */
export function describeContact(description: Description, contact: string | null): void {
  if (contact === null) return;
  const part = typedPart(description, 'contact', 'vcard:Kind', 'vcard:Organization').said(
    'vcard:fn',
    contact,
  );
  description.link('dcat:contactPoint', part.subject);
}
