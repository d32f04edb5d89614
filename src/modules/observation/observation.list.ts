import { isFrom, isOneOf, isUntil, pointsTo } from '../../database/match';
import { codeFilter, enumFilter, filterBy } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { PartialDateScalar } from '../../graphql/scalars';
import { indicators, QualityCriterion } from '../indicator/indicator.table';
import { Comparator, ObservationBasis, observations } from './observation.table';
import { Observation } from './observation.type';

export const observationList = listOf(Observation, observations, {
  filters: {
    indicator: codeFilter('indicatorCode', 'Only figures of these indicators, by code.'),
    quality: filterBy(
      () => [QualityCriterion],
      'Only figures of indicators of these criteria of data quality.',
      (criteria: string[]) => pointsTo('indicatorCode', indicators, isOneOf('quality')(criteria)),
    ),
    subject: codeFilter('subject', 'Only figures about these entries, each as Type/code.'),
    basis: enumFilter(ObservationBasis, 'basis', 'Only reported, or only derived figures.'),
    comparator: enumFilter(Comparator, 'comparator', 'Only figures of this precision.'),
    from: filterBy(() => PartialDateScalar, 'For this date or later.', isFrom('date')),
    until: filterBy(() => PartialDateScalar, 'For this date or earlier.', isUntil('date')),
  },
  orders: { DATE: ['date', 'sortKey', 'code'] },
  facets: { INDICATOR: 'indicatorCode', BASIS: 'basis', SUBJECT: 'subject', DATE: 'date' },
});
