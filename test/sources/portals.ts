import { openCsv, openXlsx } from './file-portals';
import type { PortalKind } from './portal';
import { edges, items, openCkan, openGraphql, openRest, packages } from './web-portals';

/** A catalogue of every kind. */
export const portalKinds: readonly PortalKind[] = [
  { name: 'CSV', records: 18, open: openCsv },
  { name: 'XLSX', records: 15, open: openXlsx },
  { name: 'REST', records: items.length, open: openRest },
  { name: 'CKAN', records: packages.length, open: openCkan },
  { name: 'GraphQL', records: edges.length, open: openGraphql },
];
