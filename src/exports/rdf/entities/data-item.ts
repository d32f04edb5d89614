import { dataItems } from '../../../modules/data-item/data-item.table';
import { describeCommon, describer } from '../describer';

export const dataItem = describer(dataItems, [], (about, row) => {
  about.is('lt:DataItem');
  describeCommon(about, row);
  about
    .record('lt:database', 'Database', row.databaseCode)
    .record('lt:dataset', 'Dataset', row.datasetCode)
    .integer('lt:number', row.number)
    .said('lt:valueType', row.valueType)
    .concept('dct:type', 'DataItemGroup', row.group)
    .flag('lt:isKey', row.key)
    .flag('lt:isSensitive', row.sensitive)
    .flag('lt:isMasterData', row.master);
});
