import { byMember, byPointed } from '../../database/facet';
import { isKnownFrom, isKnownUntil, isOneOf, listsAny, pointsTo } from '../../database/match';
import { codeFilter, enumFilter, filterBy, knownFilter, listedFilter } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { PartialDateScalar } from '../../graphql/scalars';
import { agencies, AgencyKind } from '../agency/agency.table';
import { SharingMethod } from '../data-service/data-service.table';
import { databases } from '../database/database.table';
import { DataFlow, DataLinkChannel, dataLinks, DataLinkStatus } from './data-link.table';
import { DataLink } from './data-link.type';

export const dataLinkList = listOf(DataLink, dataLinks, {
  filters: {
    consumer: codeFilter('consumerCode', 'Only links of these agencies as consumers, by code.'),
    consumerKind: filterBy(
      () => [AgencyKind],
      'Only links of consumers of these kinds.',
      (kinds: string[]) => pointsTo('consumerCode', agencies, isOneOf('kind')(kinds)),
    ),
    provider: codeFilter('providerCode', 'Only links to these databases, by code.'),
    providerOwner: filterBy(
      () => [String],
      'Only links to databases of these agencies, by code.',
      (codes: string[]) => pointsTo('providerCode', databases, isOneOf('ownerCode')(codes)),
    ),
    consumerDatabase: codeFilter('consumerDatabaseCode', 'Only links that end in these databases, by code.'),
    consumerPlatform: codeFilter('consumerPlatformCode', 'Only links that end in these platforms, by code.'),
    platform: codeFilter('platformCode', 'Only links over these platforms, by code.'),
    channel: enumFilter(DataLinkChannel, 'channel', 'Only these channels.'),
    status: enumFilter(DataLinkStatus, 'status', 'Only these statuses.'),
    direction: enumFilter(DataFlow, 'direction', 'Only these directions.'),
    mode: enumFilter(SharingMethod, 'mode', 'Only these methods.'),
    dataService: listedFilter(
      dataLinks,
      'dataServiceCodes',
      'Only links through these data services, by code.',
    ),
    dataItem: listedFilter(dataLinks, 'dataItemCodes', 'Only links that use these data items, by code.'),
    legalBasis: listedFilter(
      dataLinks,
      'legalBasisCodes',
      'Only links that rest on these legal documents, by code.',
    ),
    hasLegalBasis: filterBy(
      () => Boolean,
      'Whether a legal document of this registry is its basis.',
      listsAny('legalBasisCodes'),
    ),
    purposeKnown: knownFilter('purposeVi', 'Whether its purpose is known.'),
    connectedFrom: filterBy(
      () => PartialDateScalar,
      'Connected on this date or later.',
      isKnownFrom('connectedOn'),
    ),
    connectedUntil: filterBy(
      () => PartialDateScalar,
      'Connected on this date or earlier.',
      isKnownUntil('connectedOn'),
    ),
    dueKnown: knownFilter('dueOn', 'Whether a deadline was set.'),
    dueUntil: filterBy(
      () => PartialDateScalar,
      'Ordered to be in use by this date or earlier.',
      isKnownUntil('dueOn'),
    ),
  },
  orders: { CONNECTED_ON: [{ property: 'connectedOn', kind: 'date' }, 'sortKey', 'code'] },
  facets: {
    CONSUMER_KIND: byPointed('consumerCode', agencies, 'kind'),
    LEGAL_BASIS: byMember(dataLinks, 'legalBasisCodes'),
    DATA_ITEM: byMember(dataLinks, 'dataItemCodes'),
    CHANNEL: 'channel',
    STATUS: 'status',
    DIRECTION: 'direction',
    MODE: 'mode',
    PLATFORM: 'platformCode',
    CONSUMER: 'consumerCode',
    PROVIDER: 'providerCode',
    DATA_SERVICE: byMember(dataLinks, 'dataServiceCodes'),
  },
});
