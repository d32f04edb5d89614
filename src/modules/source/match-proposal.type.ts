import { Field, ObjectType } from 'type-graphql';
import type { Standpoint } from '../../database/table';
import { connectionOf } from '../../graphql/connection';
import { describeEnum } from '../../graphql/describe-enum';
import { RecordType } from '../record/record-type';

export enum MatchProposalKind {
  RENAME = 'RENAME',
  MATCH = 'MATCH',
}

describeEnum(MatchProposalKind, 'MatchProposalKind', 'Why a record of a source may be one of the registry.', {
  RENAME: 'The source called that one something else, and lists it no more.',
  MATCH: 'It has the same name, under the same owner.',
});

@ObjectType({
  description:
    'A record of a source of which a steward has to say which record of the registry it is; until then nothing of it is in the registry.',
})
export class MatchProposal {
  @Field(() => String, { description: 'The code of the source.' }) sourceCode!: string;
  @Field(() => RecordType, { description: 'The type of the record.' }) type!: RecordType;
  @Field(() => String, { description: 'What the source identifies it by.' }) sourceId!: string;
  @Field(() => String, { description: 'Where it stands in the source.' }) place!: string;
  @Field(() => String, { nullable: true, description: 'What the source calls it.' }) name!: string | null;
  @Field(() => MatchProposalKind, { description: 'Why it may be that record.' }) kind!: MatchProposalKind;
  @Field(() => String, { description: 'The code of the record that it may be.' }) code!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What the source called the record before, where it is a rename.',
  })
  formerId!: string | null;
  view!: Standpoint;
}

@ObjectType({ description: 'A page of what waits for a steward, source by source.' })
export class MatchProposalConnection extends connectionOf<MatchProposal>(
  'MatchProposal',
  () => MatchProposal,
) {}
