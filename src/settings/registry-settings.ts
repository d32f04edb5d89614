import { resolve } from 'node:path';
import { z } from 'zod';
import type { DatabaseTarget } from '../database/connect';
import { megabytes } from './parts';

const DEFAULT_VIEW_CACHE_MB = 48;

const isPostgresUrl = (url: string): boolean => /^postgres(?:ql)?:\/\/\S+$/.test(url) && URL.canParse(url);

export const registryShape = {
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
};

/** Where the registry is kept, and what is kept of it in memory. */
export const toRegistrySettings = (given: z.infer<z.ZodObject<typeof registryShape>>) => ({
  database: given.DATABASE_URL,
  /** Addresses of PostgreSQL servers that follow the database. */
  replicas: given.DATABASE_REPLICA_URLS as readonly string[],
  viewCacheMegabytes: given.VIEW_CACHE_MB,
});

function toTarget(url: string): DatabaseTarget | null {
  const file = /^sqlite:(?:\/\/)?(.+)$/.exec(url)?.[1];
  if (file !== undefined) return { engine: 'sqlite', file: resolve(file) };
  return isPostgresUrl(url) ? { engine: 'postgres', url } : null;
}
