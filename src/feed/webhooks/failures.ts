import { failureOf } from '../../database/failure';

/** Told of what went wrong; of everything at once where no webhook is named. */
export type Failed = (error: unknown, webhook: string | null) => void;

/** Tells of what goes wrong time after time: once, and again where it is something else or had gone well in between. */
export class Failures {
  readonly #last = new Map<string | null, string>();

  constructor(private readonly failed: Failed) {}

  tell(error: unknown, webhook: string | null): void {
    // An outage is one thing, in however many words the statements of each time put it.
    const kind = failureOf(error)?.code ?? String(error);
    if (this.#last.get(webhook) !== kind) this.failed(error, webhook);
    this.#last.set(webhook, kind);
  }

  wentWell(webhook: string | null): void {
    this.#last.delete(webhook);
  }
}
