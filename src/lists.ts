import type { List } from './graphql/list';
import { agencyList } from './modules/agency/agency.list';
import { agencyChangeList } from './modules/agency-change/agency-change.list';
import { agencyRoleList } from './modules/agency-role/agency-role.list';
import { citationList } from './modules/citation/citation.list';
import { claimList } from './modules/claim/claim.list';
import { dataItemList } from './modules/data-item/data-item.list';
import { dataLinkList } from './modules/data-link/data-link.list';
import { dataServiceList } from './modules/data-service/data-service.list';
import { databaseList } from './modules/database/database.list';
import { datasetList } from './modules/dataset/dataset.list';
import { eventList } from './modules/event/event.list';
import { indicatorList } from './modules/indicator/indicator.list';
import { legalDocumentList } from './modules/legal-document/legal-document.list';
import { observationList } from './modules/observation/observation.list';
import { platformList } from './modules/platform/platform.list';
import { programmeList } from './modules/programme/programme.list';
import { publicServiceList } from './modules/public-service/public-service.list';
import { sourceList } from './modules/source/source.list';
import { sourceDocumentList } from './modules/source-document/source-document.list';
import { statementList } from './modules/statement/statement.list';
import { targetList } from './modules/target/target.list';
import { taskList } from './modules/task/task.list';

/** The list of every versioned table, in the order of the tables. */
export const lists: readonly List[] = [
  agencyList,
  agencyChangeList,
  legalDocumentList,
  sourceDocumentList,
  platformList,
  databaseList,
  datasetList,
  dataItemList,
  dataServiceList,
  dataLinkList,
  publicServiceList,
  indicatorList,
  observationList,
  targetList,
  claimList,
  taskList,
  programmeList,
  eventList,
  agencyRoleList,
  statementList,
  sourceList,
  citationList,
];
