import { randomBytes } from 'node:crypto';
import { ANYONE, type Role } from '../../access/caller';
import { SourceError, UsageError } from '../../errors';
import type { ChangeFilter } from '../../modules/change/change.repository';
import type { WebhookRepository } from '../../modules/webhook/webhook.repository';
import type { ChangeWalk } from '../change-walk';
import { toFeedPosition } from '../feed-cursor';
import { createEndpointGuard } from './endpoint-guard';

/** What somebody wants to be told of, and where. */
export interface Wanted {
  readonly url: string;
  readonly role: Role;
  readonly filter: ChangeFilter;
  readonly batchSize: number;
  /** `now`, `start`, or a cursor of the feed. */
  readonly from: string;
}

export interface RegistrationParts {
  readonly webhooks: WebhookRepository;
  readonly walk: ChangeWalk;
  readonly allowPrivateAddresses: boolean;
  readonly clock: () => Date;
}

const NAME_BYTES = 8;

/** Registers a webhook; gives its name. Throws a `UsageError` for an address that nothing is ever sent to. */
export async function register(wanted: Wanted, parts: RegistrationParts): Promise<string> {
  const { from, ...others } = wanted;
  const url = checkedUrl(wanted.url, parts.allowPrivateAddresses);
  const webhook = `wh_${randomBytes(NAME_BYTES).toString('hex')}`;
  const position = await positionOf(from, parts.walk);
  await parts.webhooks.add({ ...others, url, webhook, position }, parts.clock());
  return webhook;
}

/** An address that messages may go to, in its one form. */
function checkedUrl(text: string, allowPrivateAddresses: boolean): string {
  if (!URL.canParse(text))
    throw new UsageError('Give the whole address of the endpoint, such as https://example.org/changes.');
  const url = new URL(text);
  if (`${url.username}${url.password}${url.hash}` !== '')
    throw new UsageError(
      'Leave user, password and fragment out of the address: what is sent is known by its signature.',
    );
  if (url.protocol !== 'https:' && !allowPrivateAddresses)
    throw new UsageError(
      'Give an https address. Over http, and to private addresses, only with WEBHOOK_PRIVATE_ADDRESSES=true.',
    );
  checkHost(url, allowPrivateAddresses);
  return url.href;
}

function checkHost(url: URL, allowPrivateAddresses: boolean): void {
  try {
    createEndpointGuard(allowPrivateAddresses).check(url);
  } catch (error) {
    throw error instanceof SourceError ? new UsageError(error.message) : error;
  }
}

async function positionOf(from: string, walk: ChangeWalk): Promise<number> {
  if (from === 'start') return 0;
  const { position: newest } = await walk.newest({ caller: ANYONE });
  const position = from === 'now' ? newest : toFeedPosition(from);
  if (position <= newest) return position;
  throw new UsageError('The cursor is of a change that is not in this registry.');
}
