import { codeFilter, enumFilter } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { citations, Confidence } from './citation.table';
import { Citation } from './citation.type';

export const citationList = listOf(Citation, citations, {
  filters: {
    document: codeFilter('documentCode', 'Only citations of these documents, by code.'),
    record: codeFilter('record', 'Only citations at these entries, each as Type/code.'),
    fact: codeFilter('fact', 'Only these rows of the curated research.'),
    confidence: enumFilter(Confidence, 'confidence', 'Only these degrees of confidence.'),
  },
  facets: { CONFIDENCE: 'confidence', DOCUMENT: 'documentCode', RECORD: 'record' },
});
