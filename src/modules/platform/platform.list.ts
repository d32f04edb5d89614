import { listsAny } from '../../database/match';
import { codeFilter, enumFilter, filterBy, listedFilter } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { LifecycleStatus } from '../database/database.table';
import { PlatformKind, platforms } from './platform.table';
import { Platform } from './platform.type';

export const platformList = listOf(Platform, platforms, {
  filters: {
    kind: enumFilter(PlatformKind, 'kind', 'Only these kinds.'),
    status: enumFilter(LifecycleStatus, 'status', 'Only these statuses.'),
    operator: codeFilter('operatorCode', 'Only platforms run by these agencies, by code.'),
    legalBasis: listedFilter(
      platforms,
      'legalBasisCodes',
      'Only platforms that rest on these legal documents, by code.',
    ),
    hasLegalBasis: filterBy(
      () => Boolean,
      'Whether a legal document of this registry is its basis.',
      listsAny('legalBasisCodes'),
    ),
  },
  facets: { KIND: 'kind', STATUS: 'status', OPERATOR: 'operatorCode' },
});
