import type { Logger } from 'pino';
import type { Config } from '../../config';
import type { Db } from '../../database/connect';
import { DeadLetterRepository } from '../../modules/webhook/dead-letter.repository';
import { WebhookRepository } from '../../modules/webhook/webhook.repository';
import type { ChangeFeed } from '../change-feed';
import { Batches } from './batches';
import { Deliverer } from './deliverer';
import { Poster } from './post';
import { Signer } from './signature';

type Settings = Pick<Config, 'webhookKey' | 'webhookAttempts' | 'webhookPrivateAddresses'>;

/** What delivers webhooks; null without the key that their secrets are worked out of. */
export function createDeliverer(
  { webhookKey, webhookAttempts, webhookPrivateAddresses }: Settings,
  { db, feed, logger }: { readonly db: Db; readonly feed: ChangeFeed; readonly logger: Logger },
): Deliverer | null {
  if (webhookKey === null) return null;
  return new Deliverer({
    feed,
    webhooks: new WebhookRepository(db),
    letters: new DeadLetterRepository(db),
    batches: new Batches(feed.walk),
    poster: new Poster(webhookPrivateAddresses),
    signer: new Signer(webhookKey),
    attempts: webhookAttempts,
    clock: () => new Date(),
    failed: (error, webhook) => {
      logger.error({ err: error, webhook }, 'Webhooks could not be delivered');
    },
  });
}
