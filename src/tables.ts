import type { Table } from './database/table';
import { agencies } from './modules/agency/agency.table';
import { agencyChanges } from './modules/agency-change/agency-change.table';
import { agencyRoles } from './modules/agency-role/agency-role.table';
import { citations } from './modules/citation/citation.table';
import { claims } from './modules/claim/claim.table';
import { dataItems } from './modules/data-item/data-item.table';
import { dataLinks } from './modules/data-link/data-link.table';
import { dataServices } from './modules/data-service/data-service.table';
import { databases } from './modules/database/database.table';
import { datasets } from './modules/dataset/dataset.table';
import { events } from './modules/event/event.table';
import { indicators } from './modules/indicator/indicator.table';
import { legalDocuments } from './modules/legal-document/legal-document.table';
import { observations } from './modules/observation/observation.table';
import { platforms } from './modules/platform/platform.table';
import { programmes } from './modules/programme/programme.table';
import { publicServices } from './modules/public-service/public-service.table';
import { sources } from './modules/source/source.table';
import { sourceDocuments } from './modules/source-document/source-document.table';
import { statements } from './modules/statement/statement.table';
import { targets } from './modules/target/target.table';
import { tasks } from './modules/task/task.table';

/** Every versioned table, in the order they are loaded and listed. */
export const tables: readonly Table[] = [
  agencies,
  agencyChanges,
  legalDocuments,
  sourceDocuments,
  platforms,
  databases,
  datasets,
  dataItems,
  dataServices,
  dataLinks,
  publicServices,
  indicators,
  observations,
  targets,
  claims,
  tasks,
  programmes,
  events,
  agencyRoles,
  statements,
  sources,
  citations,
];

const byType = new Map(tables.map(table => [table.type, table]));

export const types: ReadonlySet<string> = new Set(byType.keys());

/** The table of a record type; asking for a type that does not exist is a mistake of the program. */
export function tableOf(type: string): Table {
  const table = byType.get(type);
  if (!table) throw new TypeError(`No table holds records of type ${type}`);
  return table;
}
