import { codeFilter, enumFilter } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { SourceKind, sources } from './source.table';
import { Source } from './source.type';

export const sourceList = listOf(Source, sources, {
  filters: {
    kind: enumFilter(SourceKind, 'kind', 'Only these kinds.'),
    owner: codeFilter('ownerCode', 'Only sources of these agencies, by code.'),
  },
  facets: { KIND: 'kind', OWNER: 'ownerCode' },
});
