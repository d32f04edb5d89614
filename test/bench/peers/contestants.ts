import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { arch, execPath, platform } from 'node:process';
import { urlOf } from '../../support/databases';
import { PROJECT } from '../project';
import { UNLIMITED } from '../server-process';
import { PEERS } from './places';
import type { Dialect } from './questions';
import type { Registries } from './registries';

/** A server that takes part: how it is started, and what it is measured with. */
export interface Contestant {
  readonly name: string;
  readonly dialect: Dialect;
  readonly program: string;
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The core of PostgreSQL's processes while it is asked; null where it does not use PostgreSQL. */
  readonly postgresCore: number | null;
  /** Whether it only repeats what the gateway was asked and answered. */
  readonly replays?: boolean;
}

export const SERVER_CORE = 0;
export const LOAD_CORE = 1;

const NO_VIEWS = { VIEW_CACHE_MB: '0', ANSWER_CACHE_MB: '0' };
const NO_ANSWERS = { ANSWER_CACHE_MB: '0' };

/** What the gateway may keep: nothing, its views of the registry, or answers too, which is its default. */
const MODES = { cold: NO_VIEWS, warm: NO_ANSWERS, kept: {} };

/** PostGraphile wants a newer Node.js than the gateway; it is one of the peers' packages. */
const NODE_22 = join(PEERS, 'node_modules', `node-${platform}-${arch}`, 'bin', 'node');

export function contestantsOf(registries: Registries, answers: string): readonly Contestant[] {
  const { plain } = registries;
  const peer = (name: string, environment: Readonly<Record<string, string>>): Contestant => ({
    name,
    dialect: 'gateway',
    program: execPath,
    file: join(PEERS, `${name}.mjs`),
    environment,
    postgresCore: null,
  });
  const postgraphile = (name: string, postgresCore: number): Contestant => ({
    name,
    dialect: 'postgraphile',
    program: NODE_22,
    file: join(PEERS, 'postgraphile.mjs'),
    environment: { PLAIN_URL: plain.url },
    postgresCore,
  });
  const reading = { PLAIN_FILE: plain.file };
  return [
    ...gateways('gateway sqlite', urlOf(registries.sqlite), null),
    ...gateways('gateway postgres', urlOf(registries.postgres), SERVER_CORE),
    peer('plain', reading),
    peer('yoga', reading),
    peer('mercurius', reading),
    peer('mercurius-views', { DATABASE_URL: urlOf(registries.sqlite) }),
    postgraphile('postgraphile', SERVER_CORE),
    postgraphile('postgraphile, own core', LOAD_CORE),
    { ...peer('limit', { ANSWERS: answers }), replays: true },
  ];
}

/** The gateway in each of its modes. */
export function gateways(name: string, databaseUrl: string, postgresCore: number | null): Contestant[] {
  return Object.entries(MODES).map(([mode, settings]) => ({
    name: `${name} ${mode}`,
    dialect: 'gateway' as const,
    program: execPath,
    file: join(PROJECT, 'dist', 'src', 'main.js'),
    environment: {
      ...{ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', DATABASE_URL: databaseUrl },
      ...{ ...UNLIMITED, ...settings },
    },
    postgresCore,
  }));
}

/** Why a contestant cannot be run here; null where it can. */
export function obstacleOf({ program, file }: Contestant): string | null {
  if (!existsSync(file)) return 'there is no such server yet';
  return existsSync(program) ? null : `there is no Node.js 22 package for ${platform}-${arch}`;
}
