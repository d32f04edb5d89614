import type { WebhookStanding } from './webhooks/deliverer';

/** How the feed of changes stands in this process. */
export interface FeedStanding {
  /** Subscriptions over WebSocket and server-sent events. */
  readonly subscribers: number;
  /** Each webhook, as it stood when it was last looked at; empty where webhooks are not delivered from here. */
  readonly webhooks: readonly WebhookStanding[];
}
