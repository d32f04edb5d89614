import { agencyResolvers } from './modules/agency/agency.resolver';
import { agencyChangeResolvers } from './modules/agency-change/agency-change.resolver';
import { agencyRoleResolvers } from './modules/agency-role/agency-role.resolver';
import { changeResolvers } from './modules/change/change.resolver';
import { citationResolvers } from './modules/citation/citation.resolver';
import { claimResolvers } from './modules/claim/claim.resolver';
import { dataItemResolvers } from './modules/data-item/data-item.resolver';
import { dataLinkResolvers } from './modules/data-link/data-link.resolver';
import { dataServiceResolvers } from './modules/data-service/data-service.resolver';
import { databaseResolvers } from './modules/database/database.resolver';
import { datasetResolvers } from './modules/dataset/dataset.resolver';
import { eventResolvers } from './modules/event/event.resolver';
import { indicatorResolvers } from './modules/indicator/indicator.resolver';
import { legalDocumentResolvers } from './modules/legal-document/legal-document.resolver';
import { observationResolvers } from './modules/observation/observation.resolver';
import { platformResolvers } from './modules/platform/platform.resolver';
import { programmeResolvers } from './modules/programme/programme.resolver';
import { provenanceResolvers } from './modules/provenance/provenance.resolver';
import { publicServiceResolvers } from './modules/public-service/public-service.resolver';
import { qualityResolvers } from './modules/quality/quality.resolver';
import { FacetCountResolver, NodeResolver, RecordResolver } from './modules/record/record.resolver';
import { RegistryResolver } from './modules/registry/registry.resolver';
import { SearchResolver } from './modules/search/search.resolver';
import { sourceResolvers } from './modules/source/source.resolver';
import { sourceDocumentResolvers } from './modules/source-document/source-document.resolver';
import { statementResolvers } from './modules/statement/statement.resolver';
import { targetResolvers } from './modules/target/target.resolver';
import { taskResolvers } from './modules/task/task.resolver';

/** Every resolver class of the graph. */
export const resolvers = [
  NodeResolver,
  RecordResolver,
  ...provenanceResolvers,
  FacetCountResolver,
  ...agencyResolvers,
  ...agencyChangeResolvers,
  ...legalDocumentResolvers,
  ...databaseResolvers,
  ...datasetResolvers,
  ...dataItemResolvers,
  ...platformResolvers,
  ...dataServiceResolvers,
  ...dataLinkResolvers,
  ...publicServiceResolvers,
  ...indicatorResolvers,
  ...observationResolvers,
  ...qualityResolvers,
  ...targetResolvers,
  ...claimResolvers,
  ...taskResolvers,
  ...programmeResolvers,
  ...eventResolvers,
  ...agencyRoleResolvers,
  ...statementResolvers,
  ...sourceDocumentResolvers,
  ...citationResolvers,
  ...sourceResolvers,
  SearchResolver,
  ...changeResolvers,
  RegistryResolver,
] as const;
