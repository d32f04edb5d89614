// An endpoint of webhooks in a process that can be killed: node webhook-endpoint.mjs '{port, folder, secrets}'. What it
// is sent is in its file before it says so.
import { createHmac } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';

const { port, folder, secrets } = JSON.parse(argv[2]);

/** What was cut off by a kill was not acknowledged, and comes again. */
function open(name) {
  const file = join(folder, name);
  if (existsSync(file)) truncateSync(file, readFileSync(file).lastIndexOf('\n') + 1);
  return openSync(file, 'a');
}

const files = new Map(Object.keys(secrets).map(name => [name, open(name)]));

function isSigned(secret, headers, body) {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  return headers['webhook-signature'] === `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

const server = createServer(async (request, response) => {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  const body = Buffer.concat(pieces).toString('utf8');
  const name = request.url.slice(1);
  if (!isSigned(secrets[name], request.headers, body)) {
    response.writeHead(400).end();
    return;
  }
  const file = files.get(name);
  writeSync(
    file,
    JSON.parse(body)
      .map(({ id }) => `${id}\n`)
      .join(''),
  );
  fsyncSync(file);
  response.writeHead(204).end();
});
server.listen(port, '127.0.0.1', () => stdout.write('ready\n'));
process.once('SIGTERM', () => {
  for (const file of files.values()) closeSync(file);
  process.exit(0);
});
