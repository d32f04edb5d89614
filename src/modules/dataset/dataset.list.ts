import { isOneOf, isUntil, pointsTo } from '../../database/match';
import { codeFilter, enumFilter, filterBy, listedFilter } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { PartialDateScalar } from '../../graphql/scalars';
import { databases, LifecycleStatus } from '../database/database.table';
import { AccessLevel, datasets } from './dataset.table';
import { Dataset } from './dataset.type';

export const datasetList = listOf(Dataset, datasets, {
  filters: {
    database: codeFilter('databaseCode', 'Only datasets of these databases, by code.'),
    owner: filterBy(
      () => [String],
      'Only datasets of databases of these agencies, by code.',
      (codes: string[]) => pointsTo('databaseCode', databases, isOneOf('ownerCode')(codes)),
    ),
    publisher: codeFilter('publisherCode', 'Only datasets published by these agencies, by code.'),
    accessLevel: enumFilter(AccessLevel, 'accessLevel', 'Only these access levels.'),
    status: enumFilter(LifecycleStatus, 'status', 'Only these statuses.'),
    theme: codeFilter('theme', 'Only these themes.'),
    format: codeFilter('format', 'Only these formats.'),
    legalBasis: listedFilter(
      datasets,
      'legalBasisCodes',
      'Only datasets that rest on these legal documents, by code.',
    ),
    updateDueUntil: filterBy(
      () => PartialDateScalar,
      'The next update is due on this date or earlier.',
      isUntil('nextUpdateDue'),
    ),
  },
  facets: {
    ACCESS_LEVEL: 'accessLevel',
    STATUS: 'status',
    DATABASE: 'databaseCode',
    PUBLISHER: 'publisherCode',
    THEME: 'theme',
    FORMAT: 'format',
  },
});
