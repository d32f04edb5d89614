/** As fast as Node.js can answer at all: writes bytes that were recorded, chosen by a header, and reads nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { env } from 'node:process';
import { announce } from './announce.mjs';

const answers = new Map(
  readdirSync(env.ANSWERS).map(key => {
    const bytes = readFileSync(join(env.ANSWERS, key));
    const head = { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length };
    return [key, { head, bytes }];
  }),
);

const server = createServer((request, response) => {
  const answer = answers.get(request.headers['x-key']);
  request.resume();
  if (!answer) return response.writeHead(404).end();
  response.writeHead(200, answer.head).end(answer.bytes);
});
server.listen(0, '127.0.0.1', () => announce(server.address().port));
