import { Field, Int, ObjectType } from 'type-graphql';
import type { Standpoint } from '../../database/table';
import { connectionOf } from '../../graphql/connection';
import { RecordType } from '../record/record-type';

@ObjectType({ description: 'An entry that a search found.' })
export class SearchHit {
  @Field(() => RecordType, { description: 'The type of the entry.' }) type!: RecordType;
  @Field(() => String, { description: 'The code of the entry.' }) code!: string;
  @Field(() => Int, {
    description: 'How near it is to what was asked; higher is nearer. Only its order has a meaning.',
  })
  score!: number;
  view!: Standpoint;
}

@ObjectType({ description: 'A page of what a search found, nearest first.' })
export class SearchConnection extends connectionOf<SearchHit>('SearchHit', () => SearchHit) {}
