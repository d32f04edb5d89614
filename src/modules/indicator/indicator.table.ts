import { choice, optional, recordTable, text } from '../../database/table';

/** "đúng, đủ, sạch, sống": the government's own motto for data. */
export enum QualityCriterion {
  CORRECT = 'CORRECT',
  COMPLETE = 'COMPLETE',
  CLEAN = 'CLEAN',
  LIVE = 'LIVE',
}

export const indicators = recordTable('Indicator', 'indicators', {
  unitVi: text(),
  unitEn: optional(text()),
  quality: optional(choice(QualityCriterion)),
});
