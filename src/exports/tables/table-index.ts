import { getNamedType, isEnumType } from 'graphql';
import type { ExportedList, ExportedLists } from '../exported-lists';
import { TABLE_FORMATS } from './table-export';
import { filterFields } from './table-question';

/** What there is to take, where and in which forms, and by what each list is narrowed and ordered. */
export const tableIndex = (publicUrl: string, { all }: ExportedLists): object => ({
  formats: TABLE_FORMATS.map(({ extension, contentType, description }) => ({
    extension,
    contentType,
    description,
  })),
  parameters: {
    asOf: 'The day to answer for, 2023-07-12; today if absent.',
    knownAt:
      'Answer with what the registry believed at this moment, 2026-12-01T09:00:00+07:00; now if absent.',
    orderBy: 'One of `orders` of the list; by code if absent.',
    filter:
      'The filter of the list in the graph, as JSON. Each of its fields may also be a parameter of its own, repeated for several values.',
    language:
      'VI, EN or BOTH: in which languages texts are given; EN gives the Vietnamese where there is no English. BOTH if absent.',
    names: 'true: beside the code of each record that is referred to its name.',
    columns: 'The columns wanted, with commas between them; all if absent.',
  },
  lists: all.map(exported => ({
    name: exported.name,
    field: exported.field,
    description: exported.description,
    addresses: TABLE_FORMATS.map(({ extension }) => `${publicUrl}/exports/${exported.name}.${extension}`),
    filters: Object.fromEntries([...filterFields(exported)].map(([name, type]) => [name, String(type)])),
    orders: ordersOf(exported),
  })),
});

function ordersOf({ arguments: types }: ExportedList): readonly string[] {
  const type = getNamedType(types.get('orderBy'));
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}
