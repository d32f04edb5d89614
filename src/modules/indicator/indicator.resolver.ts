import { fieldsOf, localized } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { indicatorList } from './indicator.list';
import { Indicator } from './indicator.type';

export const indicatorResolvers = [
  fieldsOf(Indicator, { unit: localized('unit', 'The unit of its values.', false) }),
  queriesOf(indicatorList, { one: 'indicator', many: 'indicators' }),
];
