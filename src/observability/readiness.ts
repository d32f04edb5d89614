import { isNativeError } from 'node:util/types';
import { setTimeout as after } from 'node:timers';
import type { Logger } from 'pino';
import type { Db } from '../database/connect';
import { failureOf } from '../database/failure';
import { unappliedOf } from '../database/migrate';

/** A load balancer asks every few seconds, and takes silence for a no. */
const PATIENCE_MS = 1_000;

/** Each check, `ok` or what is wrong with it. */
export type Checks = Readonly<Record<'database' | 'migrations' | 'shutdown', string>>;

export interface Verdict {
  readonly ready: boolean;
  readonly checks: Checks;
}

const OK = 'ok';

/** Tells whether questions should be sent here. */
export class Readiness {
  #isDraining = false;
  /** Whether the database answered when it was looked at last. */
  #answers = true;

  constructor(
    private readonly db: Db,
    private readonly logger: Logger,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /** From now on nothing more should be sent here. */
  drain(): void {
    this.#isDraining = true;
  }

  get isDraining(): boolean {
    return this.#isDraining;
  }

  /** Looks now; never throws, and never takes much longer than a second. */
  async verdict(): Promise<Verdict> {
    const database = await this.within(() => this.db.check());
    const migrations =
      database === OK
        ? await this.within(async () => {
            const missing = await unappliedOf(this.db);
            if (missing.length > 0) throw new Error(`not applied: ${missing.join(', ')}`);
          })
        : 'not known';
    this.tell(database);
    const shutdown = this.#isDraining ? 'the gateway is being stopped' : OK;
    const checks = { database, migrations, shutdown };
    return { ready: Object.values(checks).every(check => check === OK), checks };
  }

  /** Says once that it stopped and once that it is back, however often it is asked and whatever is wrong meanwhile. */
  private tell(database: string): void {
    const answers = database === OK;
    if (answers === this.#answers) return;
    this.#answers = answers;
    if (answers) this.logger.warn('The database answers again');
    else this.logger.error({ reason: database }, 'The database does not answer');
  }

  private async within(check: () => Promise<void>): Promise<string> {
    const silence = new AbortController();
    const late = new Promise<string>(resolve => {
      const timer = after(() => {
        resolve(`no answer within ${String(this.patienceMs)} ms`);
      }, this.patienceMs);
      silence.signal.addEventListener('abort', () => {
        clearTimeout(timer);
      });
    });
    const checked = check().then(() => OK, reasonOf);
    try {
      return await Promise.race([checked, late]);
    } finally {
      silence.abort();
    }
  }
}

/** What is wrong, in the driver's words without its addresses; a driver's message may name a host, a user, a file. */
function reasonOf(error: unknown): string {
  const failure = failureOf(error);
  if (!failure) return isNativeError(error) ? error.message : 'unknown';
  const { cause } = failure;
  const code = isNativeError(cause) && 'code' in cause ? String(cause.code) : '';
  if (cause === undefined) return failure.message;
  return code === '' ? 'the database does not answer' : `the database does not answer (${code})`;
}
