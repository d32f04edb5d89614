import { Arg, type ClassType, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { Role } from '../../access/caller';
import { isToldValue, toldProperties } from '../../access/told-values';
import type { Context } from '../../context';
import { firstDay, lastDay } from '../../database/partial-date';
import { recordKey, type Standpoint } from '../../database/table';
import type { FieldInfo } from '../../graphql/projection';
import { DateTimeScalar } from '../../graphql/scalars';
import { type MaybePromise, whenThere } from '../../maybe-promise';
import { tableOf } from '../../tables';
import { RegistryRecord } from '../record/record.type';
import { sources } from '../source/source.table';
import { Source } from '../source/source.type';
import { dayKey } from './day-key';
import { type FieldOrigin, isDisputed, originsOf, propertiesOf, type StatedField } from './field-provenance';
import { FieldProvenance, type ProvenanceReason, StatedValue } from './provenance.type';

@Resolver(() => RegistryRecord)
class ProvenanceResolver {
  @FieldResolver(() => [FieldProvenance], {
    description:
      'Which source each filled field has its value from in this state, why, and what other sources say of it.',
  })
  provenance(
    @Root() record: RegistryRecord,
    @Arg('fields', () => [String], {
      nullable: true,
      description:
        'Only these fields, such as `owner`, `name` or `name(language: EN)`; all if absent. Fields that the caller may not read are left out.',
    })
    fields: readonly string[] | null | undefined,
    @Ctx() context: Context,
  ): MaybePromise<FieldProvenance[]> {
    const properties = propertiesOf(tableOf(record.type), fields);
    return originsFor(record, properties, context);
  }

  @FieldResolver(() => [FieldProvenance], {
    description:
      'The fields of which sources say different things; those that the caller may not read are left out.',
  })
  conflicts(@Root() record: RegistryRecord, @Ctx() context: Context): MaybePromise<FieldProvenance[]> {
    const properties = propertiesOf(tableOf(record.type), null);
    return originsFor(record, properties, context, isDisputed);
  }
}

function originsFor(
  record: RegistryRecord,
  properties: readonly string[],
  context: Context,
  isWanted: (origin: FieldOrigin) => boolean = () => true,
): MaybePromise<FieldProvenance[]> {
  const { type, code, view } = record;
  const { role } = context.asker.caller;
  const told = new Set(toldProperties(role, tableOf(type)));
  const { harvest } = context.at(view);
  const read = [
    harvest.statements().load(dayKey(dayOf(record), recordKey(type, code))),
    harvest.authority(),
  ] as const;
  const row = record as unknown as Readonly<Record<string, unknown>>;
  return whenThere(read[0], statements =>
    whenThere(read[1], authority =>
      originsOf(
        tableOf(type),
        properties.filter(property => told.has(property)),
        { statements: statements ?? [], authority, row },
      )
        .filter(origin => isWanted(origin) && isToldOrigin(role, origin))
        .map(origin => toProvenance(origin, view)),
    ),
  );
}

const isToldOrigin = (role: Role, { value, others }: FieldOrigin): boolean =>
  [value, ...others.map(other => other.value)].every(one => isToldValue(role, one));

/** A day on which the state holds: the one asked about, or, where it is the nearest one, its own nearest. */
function dayOf({ validFrom, validTo, view: { asOf } }: RegistryRecord): string {
  if (validTo !== null && lastDay(validTo) < asOf) return lastDay(validTo);
  return validFrom !== null && validFrom > asOf ? firstDay(validFrom) : asOf;
}

const toProvenance = (
  { others, reason, field, ...stated }: FieldOrigin,
  view: Standpoint,
): FieldProvenance => ({
  ...toStated(stated, view),
  field,
  reason: reason as ProvenanceReason,
  others: others.map(({ agrees, ...other }) => ({ ...toStated(other, view), agrees })),
});

const toStated = ({ value, sourceCode, broughtBy, revision }: StatedField, view: Standpoint) => ({
  value,
  sourceCode,
  broughtBy,
  revisionNumber: revision,
  view,
});

type Stated = FieldProvenance | StatedValue;

/** The fields that tell whose a value is, and since when. */
function statedFieldsOf(Type: ClassType<Stated>): ClassType {
  @Resolver(() => Type)
  class StatedResolver {
    @FieldResolver(() => Source, {
      nullable: true,
      description: 'The source; null: it is no catalogue, but the stewards or a program.',
    })
    source(
      @Root() { sourceCode, view }: Stated,
      @Ctx() context: Context,
      @Info() info: FieldInfo,
    ): MaybePromise<unknown> {
      return context.one({ view }, sources, sourceCode, info);
    }

    @FieldResolver(() => Int, {
      nullable: true,
      description: 'The number of the run that brought the value; null: it was written without one.',
    })
    run(@Root() stated: Stated, @Ctx() context: Context): MaybePromise<number | null> {
      return runOf(stated, context);
    }

    @FieldResolver(() => DateTimeScalar, {
      nullable: true,
      description: 'When the registry learned it; null: the run is not known any more.',
    })
    at(@Root() stated: Stated, @Ctx() context: Context): MaybePromise<Date | null> {
      return momentOf(stated, context);
    }
  }
  return StatedResolver;
}

function runOf({ broughtBy, revisionNumber, view }: Stated, context: Context): MaybePromise<number | null> {
  if (broughtBy !== null) return broughtBy;
  const revision = context.at(view).harvest.revisions().load(String(revisionNumber));
  return whenThere(revision, found => found?.run ?? null);
}

function momentOf({ broughtBy, revisionNumber, view }: Stated, context: Context): MaybePromise<Date | null> {
  const { harvest } = context.at(view);
  return broughtBy === null
    ? whenThere(harvest.revisions().load(String(revisionNumber)), found => toDate(found?.recordedAt))
    : whenThere(harvest.run().load(String(broughtBy)), found => toDate(found?.finishedAt));
}

const toDate = (moment: string | null | undefined): Date | null => (moment == null ? null : new Date(moment));

export const provenanceResolvers = [
  ProvenanceResolver,
  statedFieldsOf(FieldProvenance),
  statedFieldsOf(StatedValue),
];
