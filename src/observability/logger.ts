import { isNativeError } from 'node:util/types';
import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * An error without what drivers hang on it: details of a row, the values of a statement, the address of a server. Its
 * message and stack stay.
 */
function plain(error: unknown): unknown {
  if (!isNativeError(error)) return error;
  const { name, message, stack, cause } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { type: name, message, code, stack, ...(cause !== undefined && { cause: plain(cause) }) };
}

/** Writes lines of JSON. Nothing in them tells of a person: no address, no token, no variable of a question. */
export const createLogger = (level: string, destination?: DestinationStream): Logger => {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: plain },
  };
  return destination ? pino(options, destination) : pino(options);
};
