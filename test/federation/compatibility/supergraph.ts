import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestServer } from '../../support/http';
import { ask, freePort, PACKAGES, runProgram, type Started, startProgram } from '../processes';
import { createProductsGraph } from './products';

const SUBGRAPHS = join(
  ...[PACKAGES, 'node_modules', '@apollo', 'federation-subgraph-compatibility-tests', 'dist', 'subgraphs'],
);

/** The two subgraphs that come with the suite, and the settings that give their ports. */
const OTHERS = { users: 'USERS_PORT', inventory: 'INVENTORY_PORT' } as const;

export interface Supergraph {
  /** Where each address is that the suite asks. */
  readonly addresses: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** The products of the suite served by this project, with the suite's other subgraphs, behind Apollo's gateway. */
export async function startSupergraph(): Promise<Supergraph> {
  const folder = mkdtempSync(join(tmpdir(), 'lien-thong-compatibility-'));
  const { server, close } = await createTestServer({
    fill: () => Promise.resolve(),
    graph: createProductsGraph(),
    traces: true,
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  const products = `http://127.0.0.1:${String((server.server.address() as AddressInfo).port)}/graphql`;
  const others = await Promise.all(Object.entries(OTHERS).map(([name, port]) => startOther(name, port)));
  const file = join(folder, 'products.graphql');
  const { data } = await ask(products, '{ _service { sdl } }');
  writeFileSync(file, (data?.['_service'] as { sdl: string }).sdl);
  const supergraph = join(folder, 'supergraph.graphql');
  const subgraphs = [`products=${products}=${file}`, ...others.map(({ subgraph }) => subgraph)];
  const composer = '@apollo/composition';
  writeFileSync(
    supergraph,
    await runProgram({ command: [join(PACKAGES, 'compose.mjs'), composer, ...subgraphs] }),
  );
  const gateway = await startProgram({ command: [join(PACKAGES, 'apollo-gateway.mjs'), supergraph] });
  const stop = async (): Promise<void> => {
    await Promise.all([gateway, ...others.map(({ started }) => started)].map(one => one.stop()));
    await close();
    rmSync(folder, { recursive: true, force: true });
  };
  const addresses = { 'http://localhost:4000/': gateway.address, 'http://localhost:4001/': products };
  return { addresses, stop };
}

async function startOther(name: string, setting: string): Promise<{ subgraph: string; started: Started }> {
  const port = String(await freePort());
  const folder = join(SUBGRAPHS, name);
  const started = await startProgram({ command: ['index.js'], environment: { [setting]: port }, folder });
  return { subgraph: `${name}=${started.address}=${join(folder, `${name}.graphql`)}`, started };
}
