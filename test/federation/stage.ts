import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ask,
  EXAMPLE,
  freePort,
  HERE,
  HIVE,
  PACKAGES,
  PROJECT,
  runProgram,
  type Started,
  startProgram,
} from './processes';
import { watch, type Watched } from './watched';

const BUILT = join(PROJECT, 'dist', 'src');

/** The registry and two other subgraphs, each a process of its own, and the gateways that stand before them. */
export interface Stage {
  /** The registry itself. */
  readonly direct: string;
  /** What gateways ask for the registry. */
  readonly registry: Watched;
  readonly gateways: Readonly<Record<Way, string>>;
  /** The header of one who may do everything. */
  readonly authorization: string;
  stop(): Promise<void>;
}

/** Each gateway over the supergraph of each composer; Hive Gateway as the example starts it; and with its other planner. */
export const WAYS = [
  'Apollo by @apollo/composition',
  'Apollo by @theguild/federation-composition',
  'Hive by @apollo/composition',
  'Hive by @theguild/federation-composition',
  'Hive by itself',
  'Hive by its router runtime',
] as const;
export type Way = (typeof WAYS)[number];

/** Starts all of it; of what cannot start together nothing is left running. */
export async function createStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'lien-thong-federation-'));
  const started: Pick<Started, 'stop'>[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(started.map(one => one.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  const start: Start = async program => {
    const one = await startProgram(program);
    started.push(one);
    return `${one.address}/graphql`;
  };
  try {
    const { direct, authorization } = await startRegistry(folder, start);
    const registry = await watch(direct);
    started.push({ stop: () => registry.close() });
    const urls = {
      registry: registry.url,
      budget: await start({ command: [join(EXAMPLE, 'budget.mjs')], environment: { PORT: '0' } }),
      notes: await start({ command: [join(EXAMPLE, 'notes.mjs')], environment: { PORT: '0' } }),
    };
    const gateways = await startGateways(urls, await supergraphs(urls, folder), start);
    return { direct, registry, gateways, authorization, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startRegistry(
  folder: string,
  start: Start,
): Promise<{ direct: string; authorization: string }> {
  const database = { DATABASE_URL: `sqlite:${join(folder, 'registry.sqlite')}` };
  const direct = await start({
    command: [join(BUILT, 'main.js')],
    environment: { HOST: '127.0.0.1', PORT: '0', ...database },
  });
  const token = await runProgram({
    command: [
      ...[join(BUILT, 'commands', 'token.js'), 'create', '--name', 'test'],
      ...['--role', 'ADMIN', '--expires', '1d'],
    ],
    environment: database,
  });
  return { direct, authorization: `Bearer ${token.trim()}` };
}

type Start = (program: Parameters<typeof startProgram>[0]) => Promise<string>;
type Composer = '@apollo/composition' | '@theguild/federation-composition';

/** The supergraphs that the composers make of what the subgraphs say of themselves. */
async function supergraphs(
  urls: Readonly<Record<string, string>>,
  folder: string,
): Promise<Record<Composer, string>> {
  const subgraphs = await Promise.all(
    Object.entries(urls).map(async ([name, url]) => {
      const { data } = await ask(url, '{ _service { sdl } }');
      const file = join(folder, `${name}.graphql`);
      writeFileSync(file, (data?.['_service'] as { sdl: string }).sdl);
      return `${name}=${url}=${file}`;
    }),
  );
  const compose = async (composer: Composer): Promise<string> => {
    const file = join(folder, `${composer.replace('/', '-')}.graphql`);
    writeFileSync(
      file,
      await runProgram({ command: [join(PACKAGES, 'compose.mjs'), composer, ...subgraphs] }),
    );
    return file;
  };
  return {
    '@apollo/composition': await compose('@apollo/composition'),
    '@theguild/federation-composition': await compose('@theguild/federation-composition'),
  };
}

async function startGateways(
  urls: Readonly<Record<string, string>>,
  files: Readonly<Record<Composer, string>>,
  start: Start,
): Promise<Record<Way, string>> {
  const apollo = (file: string): Promise<string> =>
    start({ command: [join(PACKAGES, 'apollo-gateway.mjs'), file] });
  const hive = async (config: string, folder: string, more: readonly string[] = []): Promise<string> =>
    start({
      command: [
        ...[HIVE, 'supergraph', ...more, '--config-path', config],
        ...['--host', '127.0.0.1', '--port', String(await freePort())],
      ],
      environment: Object.fromEntries(Object.entries(urls).map(([name, url]) => [name.toUpperCase(), url])),
      folder,
    });
  const hiveOver = (file: string): Promise<string> => hive('hive.config.mjs', HERE, [file]);
  return {
    'Apollo by @apollo/composition': await apollo(files['@apollo/composition']),
    'Apollo by @theguild/federation-composition': await apollo(files['@theguild/federation-composition']),
    'Hive by @apollo/composition': await hiveOver(files['@apollo/composition']),
    'Hive by @theguild/federation-composition': await hiveOver(files['@theguild/federation-composition']),
    'Hive by itself': await hive('gateway.config.mjs', EXAMPLE),
    'Hive by its router runtime': await hive('gateway.config.mjs', EXAMPLE, ['--hive-router-runtime']),
  };
}
