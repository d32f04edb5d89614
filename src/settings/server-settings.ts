import { z } from 'zod';
import { megabytes, wholeNumber } from './parts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export const DEFAULT_PORT = 4_000;
const MAX_PORT = 65_535;
const DEFAULT_ANSWER_CACHE_MB = 24;
const DEFAULT_RECEIVE_SECONDS = 30;
const MAX_RECEIVE_SECONDS = 600;

export const serverShape = {
  PORT: wholeNumber(DEFAULT_PORT, { min: 0, max: MAX_PORT }),
  HOST: z.string().default('0.0.0.0'),
  ANSWER_CACHE_MB: megabytes(DEFAULT_ANSWER_CACHE_MB),
  RECEIVE_TIMEOUT_SECONDS: wholeNumber(DEFAULT_RECEIVE_SECONDS, { min: 1, max: MAX_RECEIVE_SECONDS }),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('warn'),
};

/** How the gateway listens, and what it keeps and says. */
export const toServerSettings = (given: z.infer<z.ZodObject<typeof serverShape>>) => ({
  port: given.PORT,
  host: given.HOST,
  answerCacheMegabytes: given.ANSWER_CACHE_MB,
  receiveSeconds: given.RECEIVE_TIMEOUT_SECONDS,
  logLevel: given.LOG_LEVEL as string,
});
