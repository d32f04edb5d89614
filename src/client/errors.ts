/** An error as a GraphQL answer has it. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface GatewayErrorParts {
  /** The gateway's word for it, such as `INVALID_CURSOR`; of what never reached it, the client's. */
  readonly code: string;
  /** The status of the answer; null where none came. */
  readonly status: number | null;
  /** Every error of the answer. */
  readonly errors?: readonly AnsweredError[];
  /** What was answered beside the errors. */
  readonly data?: unknown;
  readonly cause?: unknown;
}

/** Base of everything this client throws; `code` is stable, the message is for people. */
export class GatewayError extends Error {
  readonly code: string;
  readonly status: number | null;
  readonly errors: readonly AnsweredError[];
  readonly data: unknown;

  constructor(message: string, { code, status, errors = [], data, cause }: GatewayErrorParts) {
    super(message, { cause });
    this.name = new.target.name;
    this.code = code;
    this.status = status;
    this.errors = errors;
    this.data = data;
  }
}

/** The question cannot be answered as it was asked; the message says how to ask instead. Asking again does not help. */
export class InputError extends GatewayError {}

/** The token is missing, not good, or does not allow this. */
export class AccessError extends GatewayError {}

/** The gateway has too much to do, or was asked too much by this client; it was asked again as often as was allowed. */
export class BusyError extends GatewayError {
  /** After how many seconds the gateway would rather be asked again; null: it did not say. */
  readonly retryAfterSeconds: number | null;

  constructor(message: string, parts: GatewayErrorParts & { readonly retryAfterSeconds: number | null }) {
    super(message, parts);
    this.retryAfterSeconds = parts.retryAfterSeconds;
  }
}

/** Something went wrong at the gateway, or what answered is no gateway. */
export class ServerError extends GatewayError {}

/** No answer came: the gateway cannot be reached, or the connection broke. */
export class UnreachableError extends GatewayError {}

/** No answer came in time. */
export class TimeoutError extends GatewayError {}
