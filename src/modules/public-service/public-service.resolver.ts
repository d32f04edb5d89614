import { byColumn, byList } from '../../database/relation';
import { children, fieldsOf, many, maybe } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { agencyList } from '../agency/agency.list';
import { Agency } from '../agency/agency.type';
import { databaseList } from '../database/database.list';
import { Database } from '../database/database.type';
import { legalDocumentList } from '../legal-document/legal-document.list';
import { LegalDocument } from '../legal-document/legal-document.type';
import { platformList } from '../platform/platform.list';
import { Platform } from '../platform/platform.type';
import { publicServiceList } from './public-service.list';
import { publicServices } from './public-service.table';
import { PublicService } from './public-service.type';

const list = () => publicServiceList;

const PublicServiceFields = fieldsOf(PublicService, {
  decision: maybe(() => legalDocumentList, 'decisionCode', 'The decision that lists it.'),
  leads: many(() => agencyList, 'leadCodes', 'The agencies that lead it.'),
  coordinator: maybe(() => agencyList, 'coordinatorCode', 'The agency that coordinates them.'),
  pilots: many(() => agencyList, 'pilotCodes', 'The agencies where it is tried out.'),
  platform: maybe(() => platformList, 'platformCode', 'The platform it runs on.'),
  databases: many(() => databaseList, 'databaseCodes', 'The databases it uses.'),
});

export const publicServiceResolvers = [
  PublicServiceFields,
  fieldsOf(Agency, {
    publicServices: children(list, byList(publicServices, 'leadCodes'), 'The public services it leads.'),
    coordinatedPublicServices: children(
      list,
      byColumn(publicServices, 'coordinatorCode'),
      'The public services it coordinates.',
    ),
    pilotedPublicServices: children(
      list,
      byList(publicServices, 'pilotCodes'),
      'The public services tried out there.',
    ),
  }),
  fieldsOf(Database, {
    publicServices: children(
      list,
      byList(publicServices, 'databaseCodes'),
      'The public services that use it.',
    ),
  }),
  fieldsOf(Platform, {
    publicServices: children(
      list,
      byColumn(publicServices, 'platformCode'),
      'The public services that run on it.',
    ),
  }),
  fieldsOf(LegalDocument, {
    publicServices: children(list, byColumn(publicServices, 'decisionCode'), 'The public services it lists.'),
  }),
  queriesOf(publicServiceList, { one: 'publicService', many: 'publicServices' }),
];
