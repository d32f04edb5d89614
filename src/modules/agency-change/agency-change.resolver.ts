import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context';
import { byColumn, byList, type Relation } from '../../database/relation';
import { children, fieldsOf, many, maybe } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { type MaybePromise, whenThere } from '../../maybe-promise';
import { Needs } from '../../graphql/projection';
import { agencyList } from '../agency/agency.list';
import { agencies } from '../agency/agency.table';
import { Agency } from '../agency/agency.type';
import { legalDocumentList } from '../legal-document/legal-document.list';
import { LegalDocument } from '../legal-document/legal-document.type';
import { agencyChangeList } from './agency-change.list';
import { agencyChanges } from './agency-change.table';
import { AgencyChange } from './agency-change.type';

const asOriginal = byList(agencyChanges, 'originalCodes');
const asResult = byList(agencyChanges, 'resultCodes');

const AgencyChangeFields = fieldsOf(AgencyChange, {
  originals: many(() => agencyList, 'originalCodes', 'The agencies before.'),
  results: many(
    () => agencyList,
    'resultCodes',
    'The agencies after; an agency that went on under its name is among both.',
  ),
  legalDocument: maybe(() => legalDocumentList, 'legalDocumentCode', 'The act that ordered it.'),
});

const AgencyChangesOfAgency = fieldsOf(Agency, {
  changesFrom: children(
    () => agencyChangeList,
    asOriginal,
    'The events this agency went into, up to the day asked about.',
  ),
  changesInto: children(
    () => agencyChangeList,
    asResult,
    'The events this agency came out of, up to the day asked about.',
  ),
});

const AgencyChangesOfDocument = fieldsOf(LegalDocument, {
  agencyChanges: children(
    () => agencyChangeList,
    byColumn(agencyChanges, 'legalDocumentCode'),
    'Changes of agencies that it orders.',
  ),
});

@Resolver(() => Agency)
class LineageResolver {
  @FieldResolver(() => [Agency], {
    description: 'The other agencies it came from, up to the day asked about.',
  })
  @Needs()
  predecessors(@Root() agency: Agency, @Ctx() context: Context): MaybePromise<readonly unknown[]> {
    return others(context, agency, asResult, 'originalCodes');
  }

  @FieldResolver(() => [Agency], {
    description: 'The other agencies it became part of, up to the day asked about.',
  })
  @Needs()
  successors(@Root() agency: Agency, @Ctx() context: Context): MaybePromise<readonly unknown[]> {
    return others(context, agency, asOriginal, 'resultCodes');
  }
}

/** The agencies on the far side of the changes of an agency, without itself. */
function others(
  context: Context,
  agency: Agency,
  relation: Relation,
  side: 'originalCodes' | 'resultCodes',
): MaybePromise<readonly unknown[]> {
  const changes = context.all(agencyChangeList, relation, agency, { args: { orderBy: 'DATE_ASC' } });
  return whenThere(changes, found => {
    const codes = new Set(found.flatMap(change => change[side]));
    codes.delete(agency.code);
    return context.many(agency, agencies, [...codes]);
  });
}

export const agencyChangeResolvers = [
  AgencyChangeFields,
  AgencyChangesOfAgency,
  AgencyChangesOfDocument,
  LineageResolver,
  queriesOf(agencyChangeList, { one: 'agencyChange', many: 'agencyChanges' }),
];
