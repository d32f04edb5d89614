import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context';
import { byColumn } from '../../database/relation';
import { type MaybePromise, whenThere } from '../../maybe-promise';
import { Needs } from '../../graphql/projection';
import { Database } from '../database/database.type';
import { QualityCriterion } from '../indicator/indicator.table';
import { indicators } from '../indicator/indicator.table';
import { observationList } from '../observation/observation.list';
import { type ObservationRow, observations } from '../observation/observation.table';
import type { Observation } from '../observation/observation.type';
import { QualityMeasure } from './quality.type';

const aboutDatabase = byColumn(observations, 'subject');
const CRITERIA = Object.values(QualityCriterion);

@Resolver(() => Database)
class QualityResolver {
  @FieldResolver(() => [QualityMeasure], {
    description: 'Đúng, đủ, sạch, sống: the latest figure of each criterion; all four are always there.',
  })
  @Needs()
  quality(@Root() database: Database, @Ctx() context: Context): MaybePromise<QualityMeasure[]> {
    const args = { filter: { quality: CRITERIA }, orderBy: 'DATE_DESC' };
    return whenThere(context.all(observationList, aboutDatabase, database, { args }), figures => {
      const codes = figures.map(({ indicatorCode }) => indicatorCode);
      return whenThere(context.many(database, indicators, codes), criteria =>
        CRITERIA.map(criterion =>
          toMeasure(
            criterion,
            figures.find((_, index) => criteria[index]?.quality === criterion),
          ),
        ),
      );
    });
  }
}

function toMeasure(criterion: QualityCriterion, figure: ObservationRow | undefined): QualityMeasure {
  const share = figure?.value != null && figure.denominator ? figure.value / figure.denominator : null;
  return {
    criterion,
    measured: figure !== undefined,
    share,
    observation: (figure ?? null) as Observation | null,
  };
}

export const qualityResolvers = [QualityResolver];
