import { execFile, execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { createTestServer, type TestServer } from '../support/http';

const AS_OF = '2024-12-31';
/** Pages of the size that Relay's fragment begins with. */
const COUNT = 20;

interface Paged {
  /** How many requests it took. */
  readonly requests: number;
  /** The codes of the list, in its order, as the client's cache has it in the end. */
  readonly codes: readonly string[];
}

describe('the clients that partners use', () => {
  let tested: TestServer;
  let address: string;
  let expected: readonly string[];

  beforeAll(async () => {
    tested = await createTestServer();
    await tested.server.listen({ port: 0, host: '127.0.0.1' });
    address = `http://127.0.0.1:${String((tested.server.server.address() as AddressInfo).port)}/graphql`;
    const query = `{ dataLinks(asOf: "${AS_OF}", first: 1000) { nodes { code } } }`;
    const reply = await tested.server.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const { data } = reply.json<{ data: { dataLinks: { nodes: { code: string }[] } } }>();
    expected = data.dataLinks.nodes.map(({ code }) => code);
  });
  afterAll(() => tested.close());

  /** Runs a client in a process of its own, as it runs where partners have it. */
  const page = (script: string): Promise<Paged> =>
    new Promise((resolve, reject) => {
      execFile(
        execPath,
        [join(__dirname, script), address, AS_OF, String(COUNT)],
        (error, output, complaint) => {
          if (error) reject(new Error(`${script} failed: ${complaint}`));
          else resolve(JSON.parse(output) as Paged);
        },
      );
    });

  it('have a list of several pages before them', () => {
    expect(expected.length).toBeGreaterThan(2 * COUNT);
    expect(new Set(expected).size).toBe(expected.length);
  });

  it("Relay's compiler compiles a fragment that pages against the committed schema, and its runtime pages by it", async () => {
    const folder = join(__dirname, 'relay');
    rmSync(join(folder, '__generated__'), { recursive: true, force: true });
    const compiler = join(__dirname, 'node_modules', 'relay-compiler', 'cli.js');
    const said = execFileSync(execPath, [compiler, 'relay.config.json'], { cwd: folder }).toString();
    expect(said).toMatch(/compiled documents: 3 reader, 2 normalization/);
    expect(await page('relay.mjs')).toEqual({
      requests: Math.ceil(expected.length / COUNT),
      codes: expected,
    });
  });

  it('Apollo Client pages by its own policy for such lists, with persisted queries', async () => {
    // The first question is asked by its hash, which is not known yet, and again with its text.
    const requests = Math.ceil(expected.length / COUNT) + 1;
    expect(await page('apollo.mjs')).toEqual({ requests, codes: expected });
  });

  it('urql pages, and its cache joins the pages', async () => {
    expect(await page('urql.mjs')).toEqual({ requests: Math.ceil(expected.length / COUNT), codes: expected });
  });
});
