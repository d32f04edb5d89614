import { loadConfig, type Config } from '../../../config';
import type { Db } from '../../../database/connect';
import { ViewCache } from '../../../database/view-cache';
import { StartError, UsageError } from '../../../errors';
import { DeadLetterRepository } from '../../../modules/webhook/dead-letter.repository';
import { type Webhook, WebhookRepository } from '../../../modules/webhook/webhook.repository';
import { openRegistry } from '../../../open-registry';
import { createRepositories } from '../../../repositories';
import type { Surroundings } from '../../../sources/command/session';
import { ChangeWalk } from '../../change-walk';
import { register, type Wanted } from '../registration';
import { Signer } from '../signature';

/** What the command acts on: the settings, and the registry's webhooks. */
export class Office {
  readonly webhooks: WebhookRepository;
  readonly letters: DeadLetterRepository;

  private constructor(
    readonly surroundings: Surroundings,
    private readonly config: Config,
    private readonly db: Db,
  ) {
    this.webhooks = new WebhookRepository(db);
    this.letters = new DeadLetterRepository(db);
  }

  static async open(surroundings: Surroundings): Promise<Office> {
    const config = loadConfig(surroundings.environment);
    return new Office(surroundings, config, await openRegistry(config.database));
  }

  close(): Promise<void> {
    return this.db.close();
  }

  /** Gives the name of the new webhook. */
  add(wanted: Wanted): Promise<string> {
    // Without its key nothing would ever be sent.
    this.signer();
    const shared = { repositories: createRepositories(this.db), cache: new ViewCache(0) };
    return register(wanted, {
      webhooks: this.webhooks,
      walk: new ChangeWalk(this.db.reads, shared),
      allowPrivateAddresses: this.config.webhookPrivateAddresses,
      clock: this.surroundings.clock,
    });
  }

  async find(name: string): Promise<Webhook> {
    const webhook = await this.webhooks.find(name);
    if (webhook) return webhook;
    throw new UsageError(`There is no webhook ${name}. "list" shows those that there are.`);
  }

  secretOf(webhook: Webhook): string {
    return this.signer().secretOf(webhook);
  }

  private signer(): Signer {
    if (this.config.webhookKey !== null) return new Signer(this.config.webhookKey);
    throw new StartError(
      'WEBHOOK_KEY is not set: the secrets of webhooks are worked out of it. Set it, for this command and every gateway, ' +
        'to what `openssl rand -hex 32` prints, and keep it: with another one all receivers need new secrets.',
    );
  }
}
