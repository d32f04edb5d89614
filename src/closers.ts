type Closer = () => unknown;

/** What ends the parts of a program, collected while they are made. */
export class Closers {
  readonly #closers: Closer[] = [];

  add(close: Closer): void {
    this.#closers.push(close);
  }

  /** Ends the parts, the last one first. One that fails keeps the others from nothing; the first error is thrown then. */
  async run(): Promise<void> {
    const errors: unknown[] = [];
    for (const close of this.#closers.splice(0).reverse()) {
      try {
        await close();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  }
}
