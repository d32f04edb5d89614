import { z } from 'zod';
import { wholeNumber, yesOrNo } from './parts';

const DEFAULT_SUBSCRIBERS = 1_000;
const MAX_SUBSCRIBERS = 100_000;
const DEFAULT_ATTEMPTS = 12;
const MAX_ATTEMPTS = 50;
/** Shorter ones can be guessed. */
const MIN_KEY_LENGTH = 32;

export const feedShape = {
  FEED_SUBSCRIBERS: wholeNumber(DEFAULT_SUBSCRIBERS, { min: 0, max: MAX_SUBSCRIBERS }),
  WEBHOOK_KEY: z
    .string()
    .min(
      MIN_KEY_LENGTH,
      `must be at least ${String(MIN_KEY_LENGTH)} characters, such as \`openssl rand -hex 32\` prints`,
    )
    .optional(),
  WEBHOOK_ATTEMPTS: wholeNumber(DEFAULT_ATTEMPTS, { min: 1, max: MAX_ATTEMPTS }),
  WEBHOOK_PRIVATE_ADDRESSES: yesOrNo(false),
};

/** Settings whose values are never told. */
export const secretFeedSettings: readonly string[] = ['WEBHOOK_KEY'];

/** Who may follow the changes of the registry, and how they are told. */
export const toFeedSettings = (given: z.infer<z.ZodObject<typeof feedShape>>) => ({
  /** Subscriptions at the same time, in one gateway. */
  feedSubscribers: given.FEED_SUBSCRIBERS,
  /** The secrets of webhooks are worked out of it; null: there are no webhooks. */
  webhookKey: given.WEBHOOK_KEY ?? null,
  /** Attempts at one batch, then it is given up. */
  webhookAttempts: given.WEBHOOK_ATTEMPTS,
  /** Whether webhooks may go to addresses that are not public, and over http. */
  webhookPrivateAddresses: given.WEBHOOK_PRIVATE_ADDRESSES,
});
