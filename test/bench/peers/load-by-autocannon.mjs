/** Does what load.lua does, where there is no wrk; it is slower, so that the fastest servers are under-rated. */
import { readFileSync } from 'node:fs';
import { argv, env, stdout } from 'node:process';
import autocannon from 'autocannon';

const [url, connections, duration] = argv.slice(2);
const requests = readFileSync(env.REQUESTS, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => line.split('\t'))
  .map(([key, body]) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-key': key },
    body,
  }));

const result = await autocannon({
  url,
  connections: Number(connections),
  duration: Number(duration),
  requests,
});
stdout.write(
  `\n${JSON.stringify({
    requests: result.requests.total,
    seconds: result.duration,
    bytes: result.throughput.total,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    failed: result.errors + result.timeouts + result.non2xx,
  })}\n`,
);
