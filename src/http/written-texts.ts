const PAGE_BYTES = 256 * 1024;

/**
 * The bytes of texts as JSON has them, side by side in pages: a buffer for each would keep a page of Node.js's own for a
 * few bytes. When there are too many all are forgotten, which is cheaper than to know which one was used last.
 */
export class WrittenTexts {
  readonly #known = new Map<string, Uint8Array>();
  #page = Buffer.alloc(0);
  #used = 0;
  #bytes = 0;

  constructor(private readonly maxBytes: number) {}

  get(text: string): Uint8Array | undefined {
    return this.#known.get(text);
  }

  /** Keeps the bytes of a text, which are much fewer than a page has. */
  add(text: string, bytes: Uint8Array): void {
    if (this.#bytes + bytes.byteLength > this.maxBytes) this.forget();
    if (this.#used + bytes.byteLength > this.#page.byteLength) {
      this.#page = Buffer.allocUnsafeSlow(PAGE_BYTES);
      this.#used = 0;
    }
    const end = this.#used + bytes.byteLength;
    this.#page.set(bytes, this.#used);
    this.#known.set(text, this.#page.subarray(this.#used, end));
    this.#used = end;
    this.#bytes += bytes.byteLength;
  }

  private forget(): void {
    this.#known.clear();
    this.#page = Buffer.alloc(0);
    this.#used = 0;
    this.#bytes = 0;
  }
}
