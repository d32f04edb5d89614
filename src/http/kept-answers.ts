import { LRUCache } from 'lru-cache';
import type { MaybePromise } from '../maybe-promise';
import type { Answer } from './answer';
import { SharedWork } from './shared-work';

const MAX_ENTRIES = 20_000;
const BYTES_PER_MB = 1024 * 1024;
/** Beside the bytes of an answer: its compressed forms, its key, its place. */
const ENTRY_BYTES = 400;
const SHARE_COMPRESSED = 0.5;

/** Answers as they were sent. Their keys hold all they depend on, so none is ever too old. */
export class KeptAnswers {
  readonly #kept: LRUCache<string, Answer> | null;
  readonly #making = new Map<string, SharedWork<Answer | null>>();
  #hits = 0;
  #misses = 0;

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

  /** The answer under a key, where it is kept. */
  find(key: string): Answer | undefined {
    return this.#kept?.get(key);
  }

  /**
   * The answer under a key; else it is made, once for all who ask meanwhile, each until its own signal. Its making is
   * ended when nobody waits for it any more. Null is not kept.
   * Throws the reason of a signal by which who asks has left already.
   */
  get(key: string, make: Make, signal?: AbortSignal): MaybePromise<Answer | null> {
    signal?.throwIfAborted();
    if (!this.#kept) return make(signal);
    const kept = this.#kept.get(key);
    if (kept) this.#hits += 1;
    else this.#misses += 1;
    return kept ?? this.making(key, make).join(signal);
  }

  /** How full it is, in bytes as estimated, and how often it served. */
  get use() {
    const { size = 0, calculatedSize = 0 } = this.#kept ?? {};
    return { entries: size, bytes: calculatedSize, hits: this.#hits, misses: this.#misses };
  }

  private making(key: string, make: Make): SharedWork<Answer | null> {
    const known = this.#making.get(key);
    if (known && !known.isEnded) return known;
    const made = new SharedWork(async signal => {
      try {
        const answer = await make(signal);
        if (answer && !signal.aborted) this.#kept?.set(key, answer);
        return answer;
      } finally {
        if (this.#making.get(key) === made) this.#making.delete(key);
      }
    });
    this.#making.set(key, made);
    return made;
  }
}

/** Makes an answer, until a signal; null where there was an error. */
type Make = (signal: AbortSignal | undefined) => Promise<Answer | null>;
