import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { registerAccounts } from './request-accounts';
import { registerSecurityHeaders } from './security-headers';
import { registerTracing } from './trace-requests';
import { registerHealth, registerMetrics, type Watching } from './watching';

/** All that operators have of a server: headers, a line of the log and a count per request, health, metrics. */
export function registerWatching(server: FastifyInstance, watching: Watching, logger: Logger): void {
  registerSecurityHeaders(server, watching.hstsSeconds);
  registerAccounts(server, { ...watching, logger });
  if (watching.tracing) registerTracing(server, watching.tracing);
  registerHealth(server, watching);
  registerMetrics(server, watching);
}
