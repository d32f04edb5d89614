import {
  anyReference,
  choice,
  date,
  number,
  optional,
  recordTable,
  reference,
  type RowOf,
  text,
} from '../../database/table';

/** How a stated figure relates to the true one. */
export enum Comparator {
  EQUAL = 'EQUAL',
  ABOUT = 'ABOUT',
  MORE_THAN = 'MORE_THAN',
  AT_LEAST = 'AT_LEAST',
  LESS_THAN = 'LESS_THAN',
  AT_MOST = 'AT_MOST',
  BETWEEN = 'BETWEEN',
}

export enum ObservationBasis {
  REPORTED = 'REPORTED',
  DERIVED = 'DERIVED',
}

export const observations = recordTable('Observation', 'observations', {
  indicatorCode: reference('Indicator'),
  subject: optional(anyReference()),
  scope: optional(text()),
  basis: choice(ObservationBasis),
  comparator: choice(Comparator),
  value: optional(number()),
  valueTo: optional(number()),
  denominator: optional(number()),
  valueText: text(),
  date: date(),
  reportedByCode: optional(reference('Agency')),
});

export type ObservationRow = RowOf<typeof observations>;
