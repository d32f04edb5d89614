import { openCsv, openXlsx } from './file-portals';
import { DATASETS, openJsonLd, openRdfXml, openTurtle } from './linked-portals';
import type { PortalKind } from './portal';
import { openTable, ROWS } from './table-portals';
import { edges, items, openCkan, openGraphql, openRest, packages } from './web-portals';

/** A catalogue of every kind. */
export const portalKinds: readonly PortalKind[] = [
  { name: 'CSV', records: 18, open: openCsv },
  { name: 'XLSX', records: 15, open: openXlsx },
  { name: 'REST', records: items.length, open: openRest },
  { name: 'CKAN', records: packages.length, open: openCkan },
  { name: 'GraphQL', records: edges.length, open: openGraphql },
  { name: 'DCAT in Turtle', records: DATASETS, open: openTurtle },
  { name: 'DCAT in RDF/XML', records: DATASETS, open: openRdfXml },
  { name: 'DCAT in JSON-LD', records: DATASETS, open: openJsonLd },
  { name: 'SQLite', records: ROWS, open: () => openTable('sqlite') },
  { name: 'PostgreSQL', records: ROWS, open: () => openTable('postgres') },
];
