import { Field, Int, ObjectType } from 'type-graphql';
import type { View } from '../../database/table';
import { describeEnum } from '../../graphql/describe-enum';
import { Node } from '../record/record.type';
import { Confidence } from './citation.table';

describeEnum(Confidence, 'Confidence', 'How sure a fact is.', {
  HIGH: 'Read in the place cited.',
  MEDIUM: 'Read second hand, or in part.',
  LOW: 'Not verified, or an inference.',
});

@ObjectType({
  implements: Node,
  description: 'Trích dẫn: where a fact of an entry was read, and how sure it is.',
})
export class Citation extends Node {
  readonly type!: string;
  readonly view!: View;
  @Field(() => String, { description: 'Names the citation for ever.' }) code!: string;
  @Field(() => Int, { nullable: true, description: 'The line in the document.' }) line!: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'The place in the document, where it is no line: an article, a row.',
  })
  place!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The row of the curated research that the fact comes from, such as SF014.',
  })
  fact!: string | null;
  @Field(() => String, { nullable: true, description: 'The value as the document gives it.' }) valueText!:
    string | null;
  @Field(() => Confidence, { description: 'How sure it is.' }) confidence!: Confidence;
  @Field(() => String, { nullable: true, description: 'What to know about it.' }) note!: string | null;
}
