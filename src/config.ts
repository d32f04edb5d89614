import { z } from 'zod';
import { StartError } from './errors';
import { accessShape, secretSettings, toAccessSettings } from './settings/access-settings';
import { documentsShape, toDocumentsSettings } from './settings/documents-settings';
import { feedShape, secretFeedSettings, toFeedSettings } from './settings/feed-settings';
import { exportShape, toExportSettings } from './settings/export-settings';
import { harvestShape, toHarvestSettings } from './settings/harvest-settings';
import {
  operationsShape,
  secretOperationsSettings,
  toOperationsSettings,
} from './settings/operations-settings';
import { limitShape, toLimitSettings } from './settings/limit-settings';
import { registryShape, toRegistrySettings } from './settings/registry-settings';
import { serverShape, toServerSettings } from './settings/server-settings';

/** Everything the environment sets: each part of the program has its settings in a file of `settings`. */
const environmentSchema = z.object({
  ...serverShape,
  ...registryShape,
  ...harvestShape,
  ...accessShape,
  ...documentsShape,
  ...operationsShape,
  ...feedShape,
  ...limitShape,
  ...exportShape,
});

const secrets: readonly string[] = [...secretSettings, ...secretFeedSettings, ...secretOperationsSettings];

const toConfig = (given: z.infer<typeof environmentSchema>) =>
  Object.freeze({
    ...toServerSettings(given),
    ...toRegistrySettings(given),
    ...toHarvestSettings(given),
    ...toAccessSettings(given),
    ...toOperationsSettings(given),
    ...toDocumentsSettings(given),
    ...toFeedSettings(given),
    ...toLimitSettings(given),
    ...toExportSettings(given),
  });

export type Config = Readonly<ReturnType<typeof toConfig>>;

/** The settings of an environment, an empty value being none; refuses with one message that names every problem. */
export function loadConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `  ${path.join('.')} ${message}${told(String(path[0]), given[String(path[0])])}`,
    );
    throw new StartError(`The settings are not right:\n${problems.join('\n')}`);
  }
  const contradictions = contradictionsIn(parsed.data);
  if (contradictions.length > 0) throw new StartError(contradictions.join('\n'));
  return toConfig(parsed.data);
}

/** What is wrong with settings that are right each by itself. */
function contradictionsIn(given: z.infer<typeof environmentSchema>): string[] {
  const { DATABASE_REPLICA_URLS: replicas, DATABASE_URL: database, MAX_COST: cost, RATE_LIMIT: rate } = given;
  const found = [];
  if (replicas.length > 0 && database.engine !== 'postgres')
    found.push(
      'DATABASE_REPLICA_URLS is given, but DATABASE_URL is no PostgreSQL database that could have replicas.',
    );
  if (rate > 0 && rate < cost)
    found.push(
      `RATE_LIMIT is ${String(rate)}, less than MAX_COST, which is ${String(cost)}: an operation of that cost could never be paid. Raise the one or lower the other.`,
    );
  return found;
}

/** What a setting is, where it is no secret. */
const told = (name: string, value: string | undefined): string =>
  secrets.includes(name) ? '' : `; it is ${JSON.stringify(withoutPassword(value))}`;

/**
 * What stands between the scheme and the last `@` of addresses is nobody's business, however they are mistyped; nor is a
 * password among what follows `?`.
 */
const withoutPassword = (value: string | undefined): string | undefined =>
  value?.replace(/^([a-z][\w+.-]*:\/*)?.*@/is, '$1…@').replace(/(password=)[^&\s,]*/gi, '$1…');
