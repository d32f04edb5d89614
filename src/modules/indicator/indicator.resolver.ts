import { fieldsOf, localized, queriesOf } from '../../graphql/fields';
import { indicatorList } from './indicator.list';
import { Indicator } from './indicator.type';

export const indicatorResolvers = [
  fieldsOf(Indicator, { unit: localized('unit', 'The unit of its values.', false) }),
  queriesOf(indicatorList, { one: 'indicator', many: 'indicators' }),
];
