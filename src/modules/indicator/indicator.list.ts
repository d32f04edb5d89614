import { enumFilter, knownFilter } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { indicators, QualityCriterion } from './indicator.table';
import { Indicator } from './indicator.type';

export const indicatorList = listOf(Indicator, indicators, {
  filters: {
    quality: enumFilter(QualityCriterion, 'quality', 'Only indicators of these criteria of data quality.'),
    measuresQuality: knownFilter('quality', 'Whether it measures data quality.'),
  },
  facets: { QUALITY: 'quality', UNIT: 'unitVi' },
});
