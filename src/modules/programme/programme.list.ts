import { codeFilter, enumFilter } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { ProgrammeKind, programmes } from './programme.table';
import { Programme } from './programme.type';

export const programmeList = listOf(Programme, programmes, {
  filters: {
    kind: enumFilter(ProgrammeKind, 'kind', 'Only these kinds.'),
    owner: codeFilter('ownerCode', 'Only those of these agencies, by code.'),
    document: codeFilter('documentCode', 'Only those of these legal documents, by code.'),
    partOf: codeFilter('partOfCode', 'Only points of these, by code.'),
  },
  facets: { KIND: 'kind', OWNER: 'ownerCode', PART_OF: 'partOfCode' },
});
