import { resolve } from 'node:path';
import { z } from 'zod';
import type { DatabaseTarget } from '../database/connect';
import { megabytes } from './parts';

const DEFAULT_VIEW_CACHE_MB = 48;

const POSTGRES =
  'postgres://<user>:<password>@<host>/<database>, where / @ : # in a password are written %2F %40 %3A %23';

function isPostgresUrl(url: string): boolean {
  if (!/^postgres(?:ql)?:\/\/\S+$/.test(url) || !URL.canParse(url)) return false;
  const { pathname, search, hash } = new URL(url);
  // Then what was taken for the host and its port is the beginning of a password.
  return !`${pathname}${search}${hash}`.includes('@');
}

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
        message: `must be sqlite:<file>, such as sqlite:./var/registry.sqlite, or ${POSTGRES}`,
      });
      return z.NEVER;
    }),
  DATABASE_REPLICA_URLS: z
    .string()
    .default('')
    .transform(text => text.split(/[\s,]+/).filter(url => url !== ''))
    .refine(
      urls => urls.every(isPostgresUrl),
      `must be addresses with commas between them, each ${POSTGRES}`,
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
