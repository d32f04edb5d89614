import { resolve } from 'node:path';
import { z } from 'zod';
import type { DatabaseTarget } from './database/connect';
import { StartError } from './errors';

/** Everything the environment sets. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly database: DatabaseTarget;
  /** Addresses of PostgreSQL servers that follow the database. */
  readonly replicas: readonly string[];
  readonly viewCacheMegabytes: number;
  readonly answerCacheMegabytes: number;
  readonly logLevel: string;
  /** Where the sources are declared; null: nothing is harvested. */
  readonly sourcesFile: string | null;
  /** Whoever sends it may write through the graph; null: nobody may. */
  readonly stewardToken: string | null;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const DEFAULT_VIEW_CACHE_MB = 48;
const DEFAULT_ANSWER_CACHE_MB = 24;

/** Shorter ones can be guessed. */
const MIN_TOKEN_LENGTH = 24;

const megabytes = (usual: number) =>
  z
    .string()
    .default(String(usual))
    .refine(text => /^\d{1,6}$/.test(text), 'must be a whole number of megabytes, 0 for none')
    .transform(Number);

const isPostgresUrl = (url: string): boolean => /^postgres(?:ql)?:\/\/\S+$/.test(url) && URL.canParse(url);

const environmentSchema = z.object({
  PORT: z
    .string()
    .default('4000')
    .refine(text => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, 'must be a port number, 0 to 65535')
    .transform(Number),
  HOST: z.string().default('0.0.0.0'),
  DATABASE_URL: z
    .string()
    .default('sqlite:./var/registry.sqlite')
    .transform((url, context): DatabaseTarget => {
      const target = toTarget(url);
      if (target) return target;
      context.issues.push({
        code: 'custom',
        input: url,
        message:
          'must be sqlite:<file>, such as sqlite:./var/registry.sqlite, or postgres://<user>:<password>@<host>/<database>',
      });
      return z.NEVER;
    }),
  DATABASE_REPLICA_URLS: z
    .string()
    .default('')
    .transform(text => text.split(/[\s,]+/).filter(url => url !== ''))
    .refine(
      urls => urls.every(isPostgresUrl),
      'must be addresses with commas between them, each postgres://<user>:<password>@<host>/<database>',
    ),
  VIEW_CACHE_MB: megabytes(DEFAULT_VIEW_CACHE_MB),
  ANSWER_CACHE_MB: megabytes(DEFAULT_ANSWER_CACHE_MB),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('warn'),
  SOURCES_FILE: z
    .string()
    .transform(file => resolve(file))
    .optional(),
  STEWARD_TOKEN: z
    .string()
    .regex(
      new RegExp(`^[\\x21-\\x7e]{${String(MIN_TOKEN_LENGTH)},}$`),
      `must be at least ${String(MIN_TOKEN_LENGTH)} characters of ASCII without spaces, such as \`openssl rand -hex 32\` prints`,
    )
    .optional(),
});

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
  const settings = parsed.data;
  if (settings.DATABASE_REPLICA_URLS.length > 0 && settings.DATABASE_URL.engine !== 'postgres') {
    throw new StartError(
      'DATABASE_REPLICA_URLS is given, but DATABASE_URL is no PostgreSQL database that could have replicas.',
    );
  }
  return Object.freeze({
    port: settings.PORT,
    host: settings.HOST,
    database: settings.DATABASE_URL,
    replicas: settings.DATABASE_REPLICA_URLS,
    viewCacheMegabytes: settings.VIEW_CACHE_MB,
    answerCacheMegabytes: settings.ANSWER_CACHE_MB,
    logLevel: settings.LOG_LEVEL,
    sourcesFile: settings.SOURCES_FILE ?? null,
    stewardToken: settings.STEWARD_TOKEN ?? null,
  });
}

/** What a setting is, where it is no secret. */
const told = (name: string, value: string | undefined): string =>
  name === 'STEWARD_TOKEN' ? '' : `; it is ${JSON.stringify(withoutPassword(value))}`;

/** What stands between `//` and `@` of addresses is nobody's business. */
const withoutPassword = (value: string | undefined): string | undefined =>
  value?.replace(/\/\/[^@/]*@/g, '//…@');

function toTarget(url: string): DatabaseTarget | null {
  const file = /^sqlite:(?:\/\/)?(.+)$/.exec(url)?.[1];
  if (file !== undefined) return { engine: 'sqlite', file: resolve(file) };
  return isPostgresUrl(url) ? { engine: 'postgres', url } : null;
}
