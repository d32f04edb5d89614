import { SourceKind } from '../modules/source/source.table';
import type { Connector } from './connector';
import { readCkan } from './connectors/ckan';
import { readCsv } from './connectors/csv';
import { readDcat } from './connectors/dcat';
import { readGraphql } from './connectors/graphql';
import { readRest } from './connectors/rest';
import { readSql } from './connectors/sql';
import { readXlsx } from './connectors/xlsx';
import type { SourceConfig } from './source-config';

/** What reads each kind of source. */
export const connectors = {
  [SourceKind.CSV]: readCsv,
  [SourceKind.XLSX]: readXlsx,
  [SourceKind.REST]: readRest,
  [SourceKind.CKAN]: readCkan,
  [SourceKind.DCAT]: readDcat,
  [SourceKind.GRAPHQL]: readGraphql,
  [SourceKind.SQL]: readSql,
} as unknown as Readonly<Record<SourceConfig['kind'], Connector>>;
