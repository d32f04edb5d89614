import { FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { byColumn } from '../../database/relation';
import { any, children, fieldsOf, one } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { Needs } from '../../graphql/projection';
import { toGlobalId } from '../../graphql/global-id';
import { DayScalar } from '../../graphql/scalars';
import { RegistryRecord } from '../record/record.type';
import { sourceDocumentList } from '../source-document/source-document.list';
import { SourceDocument } from '../source-document/source-document.type';
import { citationList } from './citation.list';
import { citations } from './citation.table';
import { Citation } from './citation.type';

@Resolver(() => Citation)
class CitationResolver {
  @FieldResolver(() => ID, { description: 'Stands for the same citation for ever; opaque.' })
  @Needs()
  id(@Root() { type, code }: Citation): string {
    return toGlobalId(type, code);
  }

  @FieldResolver(() => DayScalar, {
    description:
      'The day that is answered for: what `asOf` of the root field said, or the request, else today.',
  })
  @Needs()
  asOf(@Root() { view }: Citation): string {
    return view.asOf;
  }
}

export const citationResolvers = [
  CitationResolver,
  fieldsOf(Citation, {
    document: one(() => sourceDocumentList, 'documentCode', 'The text it was read in.'),
    record: any(() => RegistryRecord, 'record', 'The entry that it supports.'),
  }),
  fieldsOf(SourceDocument, {
    citedAt: children(
      () => citationList,
      byColumn(citations, 'documentCode'),
      'Everything that was read in it.',
    ),
  }),
  queriesOf(citationList, { one: 'citation', many: 'citations' }),
];
