import { choice, optional, recordTable, reference, type RowOf, text } from '../../database/table';

export enum SourceKind {
  CURATED = 'CURATED',
  CSV = 'CSV',
  XLSX = 'XLSX',
  REST = 'REST',
  CKAN = 'CKAN',
  DCAT = 'DCAT',
  GRAPHQL = 'GRAPHQL',
  SQL = 'SQL',
}

export const sources = recordTable('Source', 'sources', {
  kind: choice(SourceKind),
  ownerCode: optional(reference('Agency')),
  address: optional(text()),
  schedule: optional(text()),
  licence: optional(text()),
});

export type SourceRow = RowOf<typeof sources>;
