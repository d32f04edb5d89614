import {
  AccessError,
  type AnsweredError,
  BusyError,
  type GatewayError,
  InputError,
  ServerError,
} from './errors.ts';

const TOO_MANY_REQUESTS = 429;
const UNAVAILABLE = 503;
const SERVER_ERRORS = 500;

const ACCESS_CODES: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'DOCUMENT_NOT_TRUSTED'];

/** A GraphQL answer. */
export interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly AnsweredError[];
}

/** The data of an answer; throws where it is none, or there are errors in it. */
export async function dataOf(reply: Response): Promise<unknown> {
  const answered = toAnswered(await reply.text());
  const wrong = answered === null ? noGateway(reply) : errorIn(answered, reply);
  if (wrong) throw wrong;
  return answered?.data;
}

function toAnswered(text: string): Answered | null {
  try {
    const parsed = JSON.parse(text) as Answered | null;
    return typeof parsed === 'object' && parsed !== null && ('data' in parsed || 'errors' in parsed)
      ? parsed
      : null;
  } catch {
    return null;
  }
}

function errorIn({ errors = [], data }: Answered, reply: Response): GatewayError | null {
  const [first] = errors;
  if (!first) return reply.ok ? null : noGateway(reply);
  const code = codeOf(first);
  const { status } = reply;
  const parts = { code, status, errors, data };
  if (isBusy(status))
    return new BusyError(first.message, { ...parts, retryAfterSeconds: retryAfterOf(reply) });
  const Kind = kindOf(code, status);
  return new Kind(first.message, parts);
}

const codeOf = ({ extensions }: AnsweredError): string => {
  const code = extensions?.['code'];
  return typeof code === 'string' ? code : 'UNKNOWN';
};

function kindOf(code: string, status: number): typeof InputError | typeof AccessError | typeof ServerError {
  if (ACCESS_CODES.includes(code)) return AccessError;
  return code === 'INTERNAL_SERVER_ERROR' || status >= SERVER_ERRORS ? ServerError : InputError;
}

/** What stands between may say that it is busy too, and in other words than the gateway. */
function noGateway(reply: Response): GatewayError {
  const { status } = reply;
  const message = `${reply.url} answered with status ${String(status)}, and with nothing that GraphQL would say`;
  if (isBusy(status))
    return new BusyError(message, { code: 'BUSY', status, retryAfterSeconds: retryAfterOf(reply) });
  return new ServerError(message, { code: 'NO_GATEWAY', status });
}

const isBusy = (status: number): boolean => status === TOO_MANY_REQUESTS || status === UNAVAILABLE;

/** Seconds, or a date, as HTTP has it; null where neither is given. */
function retryAfterOf({ headers }: Response): number | null {
  const given = headers.get('retry-after');
  if (given === null) return null;
  const seconds = /^\d+$/.test(given) ? Number(given) : (Date.parse(given) - Date.now()) / MILLISECONDS;
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}

const MILLISECONDS = 1_000;
