import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context';
import { byColumn, byList } from '../../database/relation';
import { children, fieldsOf, localized, many, maybe } from '../../graphql/fields';
import type { FieldInfo } from '../../graphql/projection';
import { queriesOf } from '../../graphql/queries';
import { TimeArgs } from '../../graphql/page-args';
import type { MaybePromise } from '../../maybe-promise';
import { agencyList } from '../agency/agency.list';
import { Agency } from '../agency/agency.type';
import { legalDocumentList } from '../legal-document/legal-document.list';
import { LegalDocument } from '../legal-document/legal-document.type';
import { platformList } from '../platform/platform.list';
import { Platform } from '../platform/platform.type';
import { databaseList } from './database.list';
import { databases } from './database.table';
import { Database } from './database.type';

/** The hub that the registry is about. */
const POPULATION_DATABASE = 'csdlqg-dan-cu';

const DatabaseFields = fieldsOf(Database, {
  owner: maybe(
    () => agencyList,
    'ownerCode',
    'Cơ quan chủ quản: the agency that owns it; null: not known, or several (see suppliers).',
  ),
  operator: maybe(
    () => agencyList,
    'operatorCode',
    'The agency that runs the system, where it is known apart from the owner.',
  ),
  suppliers: many(() => agencyList, 'supplierCodes', 'The agencies that supply and maintain its data.'),
  purpose: localized('purpose', 'What it is for.'),
  scope: localized('scope', 'What it covers.'),
  sourceDatabases: many(() => databaseList, 'sourceDatabaseCodes', 'The databases its data come from.'),
  feeds: children(
    () => databaseList,
    byList(databases, 'sourceDatabaseCodes'),
    'The databases that take data from it as a source.',
  ),
  legalBasis: many(() => legalDocumentList, 'legalBasisCodes', 'The legal documents it rests on.'),
  lists: many(() => legalDocumentList, 'listCodes', 'The official lists of databases that name it.'),
  platform: maybe(() => platformList, 'platformCode', 'The platform it is hosted on.'),
  partOf: maybe(() => databaseList, 'partOfCode', 'The database it is part of.'),
  parts: children(
    () => databaseList,
    byColumn(databases, 'partOfCode'),
    'The databases that are part of it.',
  ),
});

const DatabasesOfAgency = fieldsOf(Agency, {
  databases: children(() => databaseList, byColumn(databases, 'ownerCode'), 'The databases it owns.'),
  operatedDatabases: children(
    () => databaseList,
    byColumn(databases, 'operatorCode'),
    'The databases it runs.',
  ),
  suppliedDatabases: children(
    () => databaseList,
    byList(databases, 'supplierCodes'),
    'The databases it supplies data to.',
  ),
});

const DatabasesOfDocument = fieldsOf(LegalDocument, {
  databases: children(
    () => databaseList,
    byList(databases, 'legalBasisCodes'),
    'The databases that rest on it.',
  ),
  listedDatabases: children(
    () => databaseList,
    byList(databases, 'listCodes'),
    'The databases that it lists as national.',
  ),
});

const DatabasesOfPlatform = fieldsOf(Platform, {
  databases: children(() => databaseList, byColumn(databases, 'platformCode'), 'The databases hosted on it.'),
});

@Resolver()
class PopulationDatabaseResolver {
  @Query(() => Database, {
    nullable: true,
    description: 'The National Population Database, the hub: the same as `database(code: "csdlqg-dan-cu")`.',
  })
  populationDatabase(
    @Args(() => TimeArgs) time: TimeArgs,
    @Ctx() context: Context,
    @Info() info: FieldInfo,
  ): MaybePromise<unknown> {
    return context.find(databases, POPULATION_DATABASE, time, info);
  }
}

export const databaseResolvers = [
  DatabaseFields,
  DatabasesOfAgency,
  DatabasesOfDocument,
  DatabasesOfPlatform,
  PopulationDatabaseResolver,
  queriesOf(databaseList, { one: 'database', many: 'databases' }),
];
