import { anyReference, choice, number, optional, plainTable, reference, type RowOf, text } from '../../database/table';

export enum Confidence {
  HIGH = 'HIGH',
  MEDIUM = 'MEDIUM',
  LOW = 'LOW',
}

export const citations = plainTable('Citation', 'citations', {
  record: anyReference(),
  documentCode: reference('SourceDocument'),
  line: optional(number()),
  place: optional(text()),
  fact: optional(text()),
  valueText: optional(text()),
  confidence: choice(Confidence),
  note: optional(text()),
});

export type CitationRow = RowOf<typeof citations>;
