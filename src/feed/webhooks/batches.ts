import { ANYONE, type Asker } from '../../access/caller';
import type { Webhook } from '../../modules/webhook/webhook.repository';
import { type ChangeMessage, toChangeMessage } from '../change-message';
import type { ChangeWalk } from '../change-walk';

/** A body that is larger ends its batch. */
const MAX_BODY_BYTES = 256 * 1024;

/** Changes that are sent together: those after a position, up to another one. */
export interface Batch {
  readonly after: number;
  readonly until: number;
  /** Empty where the filter lets nothing through. */
  readonly messages: readonly ChangeMessage[];
  /** Whether nothing more had been recorded. */
  readonly isAtEnd: boolean;
}

type Receiver = Pick<Webhook, 'role' | 'filter' | 'batchSize'>;

/** Cuts the feed into batches for webhooks. */
export class Batches {
  constructor(private readonly walk: ChangeWalk) {}

  /** The next batch after a position. */
  async next(receiver: Receiver, after: number): Promise<Batch> {
    const { filter, role, batchSize } = receiver;
    const { rows, until, isAtEnd } = await this.walk.step(filter, after, askerOf(receiver));
    const messages = upTo(
      MAX_BODY_BYTES,
      rows.slice(0, batchSize).map(row => toChangeMessage(row, role)),
    );
    if (messages.length === rows.length) return { after, until, messages, isAtEnd };
    return { after, until: rows[messages.length - 1]?.sequence ?? until, messages, isAtEnd: false };
  }

  /** The batch that was cut before: the same changes, however many have come since. */
  async again(receiver: Receiver, after: number, until: number): Promise<Batch> {
    const { rows, isAtEnd } = await this.walk.step(receiver.filter, after, askerOf(receiver), until);
    return { after, until, messages: rows.map(row => toChangeMessage(row, receiver.role)), isAtEnd };
  }
}

/** A webhook sees what its role does. */
const askerOf = ({ role }: Receiver): Asker => ({ caller: { ...ANYONE, role } });

/** The first messages that together are no larger, but one at least. */
function upTo(bytes: number, messages: readonly ChangeMessage[]): readonly ChangeMessage[] {
  let size = 0;
  const end = messages.findIndex(message => (size += Buffer.byteLength(JSON.stringify(message))) > bytes);
  return end === -1 ? messages : messages.slice(0, Math.max(1, end));
}
