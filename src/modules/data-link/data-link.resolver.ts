import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context';
import { byColumn, byList, either, type Relation, through } from '../../database/relation';
import { children, fieldsOf, localized, many, maybe, one } from '../../graphql/fields';
import type { ListArgs } from '../../graphql/list';
import { type FieldInfo, Needs } from '../../graphql/projection';
import { queriesOf } from '../../graphql/queries';
import { agencyList } from '../agency/agency.list';
import { Agency } from '../agency/agency.type';
import { dataItemList } from '../data-item/data-item.list';
import { DataItem } from '../data-item/data-item.type';
import { dataServiceList } from '../data-service/data-service.list';
import { DataService } from '../data-service/data-service.type';
import { databaseList } from '../database/database.list';
import { databases } from '../database/database.table';
import { Database } from '../database/database.type';
import { legalDocumentList } from '../legal-document/legal-document.list';
import { LegalDocument } from '../legal-document/legal-document.type';
import { platformList } from '../platform/platform.list';
import { platforms } from '../platform/platform.table';
import { Platform } from '../platform/platform.type';
import { dataLinkList } from './data-link.list';
import { type DataLinkRow, dataLinks } from './data-link.table';
import { ConsumerSystem, DataLink, LinkSide } from './data-link.type';

const list = () => dataLinkList;
const consumed = byColumn(dataLinks, 'consumerCode');
const provided = through(dataLinks, 'providerCode', databases, 'ownerCode');
const consumedByDatabase = byColumn(dataLinks, 'consumerDatabaseCode');
const providedByDatabase = byColumn(dataLinks, 'providerCode');

const DataLinkFields = fieldsOf(DataLink, {
  consumer: one(() => agencyList, 'consumerCode', 'The agency that uses the data.'),
  provider: one(() => databaseList, 'providerCode', 'The database whose data are used.'),
  dataService: maybe(() => dataServiceList, 'dataServiceCode', 'The main service it goes through.'),
  dataServices: many(() => dataServiceList, 'dataServiceCodes', 'All the services it goes through.'),
  platform: maybe(() => platformList, 'platformCode', 'The platform it runs over.'),
  purpose: localized('purpose', 'What the data are used for.'),
  legalBasis: many(() => legalDocumentList, 'legalBasisCodes', 'The legal documents it rests on.'),
  dataItems: many(() => dataItemList, 'dataItemCodes', 'The items used, of those the provider keeps.'),
  replaces: maybe(list, 'replacesCode', 'The link it carries on.'),
  replacedBy: children(list, byColumn(dataLinks, 'replacesCode'), 'The links that carry it on.'),
});

@Resolver(() => DataLink)
class ConsumerSystemResolver {
  @FieldResolver(() => ConsumerSystem, {
    nullable: true,
    description: "The consumer's database or platform at the end of the link; null: not known.",
  })
  @Needs('consumerDatabaseCode', 'consumerPlatformCode')
  consumerSystem(@Root() link: DataLinkRow, @Ctx() context: Context, @Info() info: FieldInfo): unknown {
    return (
      context.one(link, databases, link.consumerDatabaseCode, info) ??
      context.one(link, platforms, link.consumerPlatformCode, info)
    );
  }
}

@ArgsType()
class SidedArgs extends dataLinkList.NestedArgs {
  @Field(() => LinkSide, { nullable: true, description: 'Only the links on this side; both if absent.' })
  direction?: LinkSide | null;
}

type Sided = Readonly<Record<LinkSide | 'BOTH', Relation>>;

const sidesOfAgency: Sided = {
  CONSUMES: consumed,
  PROVIDES: provided,
  BOTH: either('DataLink of agency', [consumed, provided]),
};

const sidesOfDatabase: Sided = {
  CONSUMES: consumedByDatabase,
  PROVIDES: providedByDatabase,
  BOTH: either('DataLink of database', [consumedByDatabase, providedByDatabase]),
};

const sideOf = (sides: Sided, { direction }: SidedArgs): Relation => sides[direction ?? 'BOTH'];

@Resolver(() => Agency)
class DataLinksOfAgency {
  @FieldResolver(() => dataLinkList.Connection, {
    description: 'Its links: as a consumer, and as the owner of the database used.',
  })
  @Needs()
  dataLinks(
    @Root() agency: Agency,
    @Args(() => SidedArgs) args: SidedArgs & ListArgs,
    @Ctx() context: Context,
    @Info() info: FieldInfo,
  ): unknown {
    return context.children(dataLinkList, sideOf(sidesOfAgency, args), agency, { args, info });
  }
}

@Resolver(() => Database)
class DataLinksOfDatabase {
  @FieldResolver(() => dataLinkList.Connection, {
    description: 'Its links: as the database used, and as the system that uses another.',
  })
  @Needs()
  dataLinks(
    @Root() database: Database,
    @Args(() => SidedArgs) args: SidedArgs & ListArgs,
    @Ctx() context: Context,
    @Info() info: FieldInfo,
  ): unknown {
    return context.children(dataLinkList, sideOf(sidesOfDatabase, args), database, { args, info });
  }
}

export const dataLinkResolvers = [
  DataLinkFields,
  ConsumerSystemResolver,
  DataLinksOfAgency,
  DataLinksOfDatabase,
  fieldsOf(Platform, {
    dataLinks: children(list, byColumn(dataLinks, 'platformCode'), 'The links that run over it.'),
    endingLinks: children(list, byColumn(dataLinks, 'consumerPlatformCode'), 'The links that end in it.'),
  }),
  fieldsOf(DataService, {
    dataLinks: children(list, byList(dataLinks, 'dataServiceCodes'), 'The links that go through it.'),
  }),
  fieldsOf(DataItem, {
    dataLinks: children(list, byList(dataLinks, 'dataItemCodes'), 'The links that use it.'),
  }),
  fieldsOf(LegalDocument, {
    dataLinks: children(list, byList(dataLinks, 'legalBasisCodes'), 'The links that rest on it.'),
  }),
  queriesOf(dataLinkList, { one: 'dataLink', many: 'dataLinks' }),
];
