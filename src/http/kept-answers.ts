import { LRUCache } from 'lru-cache';
import type { MaybePromise } from '../maybe-promise';
import type { Answer } from './answer';

const MAX_ENTRIES = 20_000;
const BYTES_PER_MB = 1024 * 1024;
/** Beside the bytes of an answer: its compressed forms, its key, its place. */
const ENTRY_BYTES = 400;
const SHARE_COMPRESSED = 0.5;

/** Answers as they were sent. Their keys hold all they depend on, so none is ever too old. */
export class KeptAnswers {
  readonly #kept: LRUCache<string, Answer> | null;
  readonly #making = new Map<string, Promise<Answer | null>>();

  /** Keeps up to so many megabytes; 0: nothing, and nobody waits for the answer to somebody else. */
  constructor(megabytes: number) {
    const maxSize = Math.floor(megabytes * BYTES_PER_MB);
    this.#kept =
      maxSize > 0
        ? new LRUCache<string, Answer>({
            max: MAX_ENTRIES,
            maxSize,
            sizeCalculation: ({ body }, key) =>
              ENTRY_BYTES + key.length + Math.ceil(body.byteLength * (1 + SHARE_COMPRESSED)),
          })
        : null;
  }

  /** The answer under a key; else it is made, once for all who ask meanwhile. Null is not kept. */
  get(key: string, make: () => Promise<Answer | null>): MaybePromise<Answer | null> {
    if (!this.#kept) return make();
    return this.#kept.get(key) ?? this.#making.get(key) ?? this.make(key, make);
  }

  private async make(key: string, make: () => Promise<Answer | null>): Promise<Answer | null> {
    const making = make();
    this.#making.set(key, making);
    try {
      const answer = await making;
      if (answer) this.#kept?.set(key, answer);
      return answer;
    } finally {
      this.#making.delete(key);
    }
  }
}
