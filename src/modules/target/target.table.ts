import {
  anyReference,
  choice,
  date,
  number,
  optional,
  recordTable,
  reference,
  references,
  type RowOf,
  text,
} from '../../database/table';
import { Comparator } from '../observation/observation.table';

export const targets = recordTable('Target', 'targets', {
  indicatorCode: reference('Indicator'),
  subject: optional(anyReference()),
  comparator: choice(Comparator),
  value: optional(number()),
  valueTo: optional(number()),
  valueText: text(),
  statedOn: optional(date()),
  dueOn: optional(date()),
  leadCodes: references('Agency'),
  assigneeVi: optional(text()),
  assigneeEn: optional(text()),
  documentCode: optional(reference('LegalDocument')),
});

export type TargetRow = RowOf<typeof targets>;
