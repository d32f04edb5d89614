import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import type { Standpoint, VersionedRow } from '../../database/table';
import { Language } from '../../graphql/language';
import { PartialDateScalar } from '../../graphql/scalars';

@ObjectType({ description: 'A text in one language.' })
export class LocalizedText {
  @Field(() => Language, { description: 'The language of the text.' }) language!: Language;
  @Field(() => String, { description: 'The text.' }) value!: string;
}

@InterfaceType({ description: 'Anything with an id of its own.' })
export abstract class Node {
  @Field(() => ID, { description: 'Stands for the same thing for ever; opaque.' })
  id!: string;
}

/** What every named row has; the GraphQL interface `Record` shows it. */
@InterfaceType('Record', {
  implements: Node,
  description: 'A registry entry. Its text answers in the language asked for.',
})
export abstract class RegistryRecord extends Node implements VersionedRow {
  readonly type!: string;
  readonly view!: Standpoint;
  readonly nameVi!: string;
  readonly nameEn!: string | null;
  readonly descriptionVi!: string | null;
  readonly descriptionEn!: string | null;

  @Field(() => String, { description: 'Names the entry among those of its type, for ever.' })
  code!: string;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Since when this state of the entry holds; null: the beginning is not known.',
  })
  validFrom!: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The last day, month or year this state holds; null: no end is known.',
  })
  validTo!: PartialDate | null;
}
