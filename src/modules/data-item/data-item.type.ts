import { Field, Int, ObjectType } from 'type-graphql';
import { describeEnum } from '../../graphql/describe-enum';
import { RegistryRecord } from '../record/record.type';
import { DataItemGroup } from './data-item.table';

describeEnum(
  DataItemGroup,
  'DataItemGroup',
  'What a data item is about; a grouping of this registry, not of the law.',
  {
    KEY: 'Identifies the subject.',
    BASIC: 'Basic facts of the subject.',
    RESIDENCE: 'Where the subject lives.',
    RELATION: 'Relatives and household.',
    CONTACT: 'How to reach the subject.',
    SENSITIVE: 'Sensitive personal data.',
    OTHER: 'Anything else.',
  },
);

@ObjectType({
  implements: RegistryRecord,
  description:
    'Trường dữ liệu: one item of information that a database keeps, such as the 26 of the Identity Law (26/2023/QH15, art. 9).',
})
export class DataItem extends RegistryRecord {
  @Field(() => Int, { nullable: true, description: 'Its number in the law or the catalogue.' }) number!:
    number | null;
  @Field(() => String, { nullable: true, description: 'The type of its values.' }) valueType!: string | null;
  @Field(() => DataItemGroup, { description: 'What it is about.' }) group!: DataItemGroup;
  @Field(() => Boolean, { description: 'Whether it identifies the subject.' }) key!: boolean;
  @Field(() => Boolean, { description: 'Whether it is sensitive personal data.' }) sensitive!: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is master data, worth the paper document (Decree 47/2024/NĐ-CP); null: not known.',
  })
  master!: boolean | null;
}
