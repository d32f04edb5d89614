import { UsageError } from '../../../errors';
import type { Webhook } from '../../../modules/webhook/webhook.repository';
import { type Format, printList } from '../../../sources/command/output/print-list';
import { showUrl } from '../../../sources/http/conceal';
import { toFeedCursor } from '../../feed-cursor';
import type { Wanted } from '../registration';
import type { Office } from './office';

export async function addWebhook(office: Office, wanted: Wanted): Promise<void> {
  const name = await office.add(wanted);
  await tellSecret(office, await office.find(name));
}

export async function listWebhooks(office: Office, format: Format): Promise<void> {
  const rows = (await office.webhooks.all()).map(
    ({ webhook, url, role, filter, state, stateNote, position, failures, lastError, deliveredAt }) => ({
      ...{ webhook, url: showUrl(url), role, filter: JSON.stringify(filter), state },
      ...{ delivered: deliveredAt, cursor: toFeedCursor(position), failures, error: stateNote ?? lastError },
    }),
  );
  const columns = ['webhook', 'url', 'state', 'delivered', 'failures', 'error'];
  await printList({ rows, columns, format, none: 'There are no webhooks.' }, office.surroundings);
}

export async function listLetters(
  office: Office,
  webhook: string | undefined,
  format: Format,
): Promise<void> {
  const rows = (await office.letters.list(webhook)).map(({ after, until, retryAt, ...letter }) => ({
    ...letter,
    after: toFeedCursor(after),
    until: toFeedCursor(until),
    retryAt,
  }));
  const columns = ['letter', 'webhook', 'failedAt', 'attempts', 'error', 'retryAt'];
  await printList({ rows, columns, format, none: 'There are no dead letters.' }, office.surroundings);
}

export async function retryLetters(office: Office, name: string, letter: string | undefined): Promise<void> {
  const { webhook } = await office.find(name);
  if (letter !== undefined && !/^\d{1,9}$/.test(letter))
    throw new UsageError('Give the number of the dead letter.');
  const count = await office.letters.retry(
    webhook,
    letter === undefined ? null : Number(letter),
    office.surroundings.clock(),
  );
  if (count === 0)
    throw new UsageError(`${name} has no such dead letter. "dead-letters ${name}" shows what there is.`);
  office.surroundings.stdout.write(`${String(count)} will be tried again by a gateway.\n`);
}

export async function setState(office: Office, name: string, state: Webhook['state']): Promise<void> {
  const { webhook } = await office.find(name);
  const now = office.surroundings.clock().toISOString();
  const anew = state === 'ACTIVE' ? { failures: 0, nextAttemptAt: now, lastError: null } : {};
  await office.webhooks.change(webhook, { state, stateNote: null, ...anew });
  office.surroundings.stdout.write(`${webhook} is ${state}.\n`);
}

export async function removeWebhook(office: Office, name: string): Promise<void> {
  const { webhook } = await office.find(name);
  await office.webhooks.remove(webhook);
  office.surroundings.stdout.write(`${webhook} is told nothing any more.\n`);
}

export async function showSecret(office: Office, name: string): Promise<void> {
  await tellSecret(office, await office.find(name));
}

export async function rotateSecret(office: Office, name: string): Promise<void> {
  const { webhook, generation } = await office.find(name);
  const rotatedAt = office.surroundings.clock().toISOString();
  await office.webhooks.change(webhook, { generation: generation + 1, rotatedAt });
  await tellSecret(office, await office.find(name));
}

/** Two words on a line, for programs to read. */
function tellSecret(office: Office, webhook: Webhook): Promise<void> {
  office.surroundings.stdout.write(`${webhook.webhook} ${office.secretOf(webhook)}\n`);
  return Promise.resolve();
}
