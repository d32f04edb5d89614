import { anyReference, choice, integer, optional, plainTable, reference, text } from '../../database/table';

export enum Confidence {
  HIGH = 'HIGH',
  MEDIUM = 'MEDIUM',
  LOW = 'LOW',
}

export const citations = plainTable('Citation', 'citations', {
  record: anyReference(),
  documentCode: reference('SourceDocument'),
  line: optional(integer()),
  place: optional(text()),
  fact: optional(text()),
  valueText: optional(text()),
  confidence: choice(Confidence),
  note: optional(text()),
});
