import { choice, date, integer, optional, recordTable, reference } from '../../database/table';

export enum ProgrammeKind {
  PROGRAMME = 'PROGRAMME',
  PROJECT = 'PROJECT',
  STRATEGY = 'STRATEGY',
  PRIORITY = 'PRIORITY',
  THEME = 'THEME',
}

export const programmes = recordTable('Programme', 'programmes', {
  kind: choice(ProgrammeKind),
  size: optional(integer()),
  statedOn: optional(date()),
  ownerCode: optional(reference('Agency')),
  documentCode: optional(reference('LegalDocument')),
  partOfCode: optional(reference('Programme')),
});
