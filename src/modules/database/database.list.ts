import { Int } from 'type-graphql';
import { byMember, byPointed } from '../../database/facet';
import { isOneOf, isTrue, listsAny, pointsTo } from '../../database/match';
import { codeFilter, enumFilter, filterBy, knownFilter, listedFilter } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { agencies, AgencyKind } from '../agency/agency.table';
import { DatabaseKind, databases, LifecycleStatus } from './database.table';
import { Database } from './database.type';

export const databaseList = listOf(Database, databases, {
  filters: {
    kind: enumFilter(DatabaseKind, 'kind', 'Only these kinds.'),
    status: enumFilter(LifecycleStatus, 'status', 'Only these statuses.'),
    owner: codeFilter('ownerCode', 'Only databases of these agencies, by code.'),
    ownerKind: filterBy(
      () => [AgencyKind],
      'Only databases of agencies of these kinds.',
      (kinds: string[]) => pointsTo('ownerCode', agencies, isOneOf('kind')(kinds)),
    ),
    operator: codeFilter('operatorCode', 'Only databases run by these agencies, by code.'),
    platform: codeFilter('platformCode', 'Only databases hosted on these platforms, by code.'),
    securityLevel: filterBy(() => [Int], 'Only these security levels.', isOneOf('securityLevel')),
    securityLevelKnown: knownFilter('securityLevel', 'Whether the security level is known.'),
    personalData: filterBy(
      () => Boolean,
      'Whether it keeps personal data; what is not known matches neither.',
      isTrue('personalData'),
    ),
    legalBasis: listedFilter(
      databases,
      'legalBasisCodes',
      'Only databases that rest on these legal documents, by code.',
    ),
    hasLegalBasis: filterBy(
      () => Boolean,
      'Whether a legal document of this registry is its basis.',
      listsAny('legalBasisCodes'),
    ),
    legalBasisNoted: knownFilter('legalBasisNote', 'Whether a legal basis is given in words.'),
    onList: listedFilter(
      databases,
      'listCodes',
      'Only databases on the official lists of these legal documents, by code.',
    ),
    ownerKnown: knownFilter('ownerCode', 'Whether one owner is known.'),
  },
  orders: { LAUNCHED_ON: [{ property: 'launchedOn', kind: 'date' }, 'sortKey', 'code'] },
  facets: {
    OWNER_KIND: byPointed('ownerCode', agencies, 'kind'),
    LEGAL_BASIS: byMember(databases, 'legalBasisCodes'),
    KIND: 'kind',
    STATUS: 'status',
    OWNER: 'ownerCode',
    OPERATOR: 'operatorCode',
    PLATFORM: 'platformCode',
    SECURITY_LEVEL: 'securityLevel',
    PERSONAL_DATA: 'personalData',
  },
});
