import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { wholeNumber, yesOrNo } from './parts';

const MANY = 1_000_000_000;
const HOUR_MS = 3_600_000;
const DEPTH = { usual: 20, min: 1, max: 200 };
const ALIASES = { usual: 60, min: 0, max: 10_000 };
const ROOT_FIELDS = { usual: 25, min: 1, max: 10_000 };
const DIRECTIVES = { usual: 60, min: 0, max: 10_000 };
const TOKENS = { usual: 10_000, min: 100, max: 1_000_000 };
const COST = { usual: 50_000, min: 1, max: MANY };
const ANSWER_MB = { usual: 16, min: 1, max: 500 };
const RATE = { usual: 1_000_000, min: 0, max: MANY };
const TIMEOUT_MS = { usual: 20_000, min: 10, max: HOUR_MS };
const RUNNING = { usual: 24, min: 1, max: 10_000 };
const WAITING = { usual: 48, min: 0, max: 100_000 };
const WAIT_MS = { usual: 400, min: 1, max: HOUR_MS };
const DELAY_MS = { usual: 150, min: 10, max: HOUR_MS };

const number = ({ usual, ...bounds }: { usual: number; min: number; max: number }) =>
  wholeNumber(usual, bounds);

const isAddress = (text: string): boolean => isIP(text) !== 0 || ipaddr.isValidCIDR(text);

export const limitShape = {
  MAX_DEPTH: number(DEPTH),
  MAX_ALIASES: number(ALIASES),
  MAX_ROOT_FIELDS: number(ROOT_FIELDS),
  MAX_DIRECTIVES: number(DIRECTIVES),
  MAX_TOKENS: number(TOKENS),
  MAX_COST: number(COST),
  RATE_LIMIT: number(RATE),
  MAX_ANSWER_MB: number(ANSWER_MB),
  OPERATION_TIMEOUT_MS: number(TIMEOUT_MS),
  MAX_RUNNING_OPERATIONS: number(RUNNING),
  MAX_WAITING_OPERATIONS: number(WAITING),
  MAX_WAIT_MS: number(WAIT_MS),
  MAX_LOOP_DELAY_MS: number(DELAY_MS),
  INTROSPECTION: yesOrNo(true),
  FIELD_SUGGESTIONS: yesOrNo(true),
  TRUST_PROXY: z
    .string()
    .default('')
    .transform(text => text.split(/[\s,]+/).filter(address => address !== ''))
    .refine(
      addresses => addresses.every(isAddress),
      'must be the addresses of the proxies before the gateway with commas between them, such as 10.0.0.0/8',
    ),
};

/** How much one operation and one client may ask for, and how much is done at once. */
export const toLimitSettings = (given: z.infer<z.ZodObject<typeof limitShape>>) => ({
  limits: {
    structure: {
      depth: given.MAX_DEPTH,
      aliases: given.MAX_ALIASES,
      rootFields: given.MAX_ROOT_FIELDS,
      directives: given.MAX_DIRECTIVES,
    },
    tokens: given.MAX_TOKENS,
    cost: given.MAX_COST,
    /** What the operations of one client may cost in a minute; 0: anything. */
    costPerMinute: given.RATE_LIMIT,
    /** How long one answer may be. */
    answerMegabytes: given.MAX_ANSWER_MB,
    timeoutMs: given.OPERATION_TIMEOUT_MS,
    load: {
      running: given.MAX_RUNNING_OPERATIONS,
      waiting: given.MAX_WAITING_OPERATIONS,
      waitMs: given.MAX_WAIT_MS,
      loopDelayMs: given.MAX_LOOP_DELAY_MS,
    },
    introspection: given.INTROSPECTION,
    suggestions: given.FIELD_SUGGESTIONS,
  },
  /** Whose word on the address of a client is taken. */
  trustProxy: given.TRUST_PROXY as readonly string[],
});

export type LimitSettings = ReturnType<typeof toLimitSettings>['limits'];
