import { createHmac, hkdfSync } from 'node:crypto';
import type { Webhook } from '../../modules/webhook/webhook.repository';

/** Of a secret, in bytes; the specification wants 24 to 64. */
const SECRET_BYTES = 32;
/** How long after a new secret was made the former one still signs as well. */
const OVERLAP_MS = 24 * 3_600_000;

type Keyed = Pick<Webhook, 'webhook' | 'generation' | 'rotatedAt'>;

/** What is signed: the id of a message, the second in which it is sent, and its body. */
export interface Signed {
  readonly id: string;
  readonly timestamp: number;
  readonly body: string;
}

/**
 * Signs messages as the Standard Webhooks specification says. A secret is worked out of the gateway's key and the
 * webhook's name, so that none is kept anywhere: who steals the database, or a backup of it, can sign nothing.
 */
export class Signer {
  constructor(private readonly key: string) {}

  /** The secret of a webhook, as its receiver is given it. */
  secretOf({ webhook, generation }: Keyed): string {
    return `whsec_${this.bytesOf(webhook, generation).toString('base64')}`;
  }

  /** The header `webhook-signature`: for a day after a new secret was made, one signature by each. */
  signature({ webhook, generation, rotatedAt }: Keyed, signed: Signed, now: Date): string {
    const isOverlap = rotatedAt !== null && now.getTime() - Date.parse(rotatedAt) < OVERLAP_MS;
    const generations = isOverlap ? [generation, generation - 1] : [generation];
    return generations.map(one => `v1,${sign(this.bytesOf(webhook, one), signed)}`).join(' ');
  }

  private bytesOf(webhook: string, generation: number): Buffer {
    const purpose = `webhook ${webhook} ${String(generation)}`;
    return Buffer.from(hkdfSync('sha256', this.key, '', purpose, SECRET_BYTES));
  }
}

const sign = (secret: Buffer, { id, timestamp, body }: Signed): string =>
  createHmac('sha256', secret)
    .update(`${id}.${String(timestamp)}.${body}`)
    .digest('base64');
