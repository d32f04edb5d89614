/** Serves a catalogue page by page in a process of its own, and names its address on the standard output. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { argv, stdout } from 'node:process';
import { type Catalogue, EDITIONS, rowsFrom } from './catalogue';

const catalogue = JSON.parse(readFileSync(argv[2] ?? '', 'utf8')) as Catalogue;

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const edition = EDITIONS.find(name => name === searchParams.get('edition')) ?? 'first';
  const size = Number(searchParams.get('size'));
  const from = (Number(searchParams.get('page')) - 1) * size;
  const body = JSON.stringify({ total: catalogue.count, items: rowsFrom(catalogue, edition, from, size) });
  response.setHeader('content-type', 'application/json').end(body);
});

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  stdout.write(`http://127.0.0.1:${String(port)}/graphql\n`);
});
