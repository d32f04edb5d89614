import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Written at once: small writes cost more than they hold. */
const BUFFER_CHARACTERS = 1_000_000;

/** A list of any length in a file of its own, written once and then read from its beginning. */
export class Spool<Item> {
  #length = 0;
  #waiting: string[] = [];
  #waitingCharacters = 0;
  #file: number;

  constructor(private readonly path: string) {
    this.#file = openSync(path, 'w', 0o600);
  }

  get length(): number {
    return this.#length;
  }

  add(item: Item): void {
    const line = `${JSON.stringify(item)}\n`;
    this.#waiting.push(line);
    this.#waitingCharacters += line.length;
    this.#length += 1;
    if (this.#waitingCharacters > BUFFER_CHARACTERS) this.flush();
  }

  /** All items in their order, some at a time. */
  async *batches(size: number): AsyncGenerator<Item[]> {
    this.flush();
    let batch: Item[] = [];
    const lines = createInterface({ input: createReadStream(this.path), crlfDelay: Infinity });
    for await (const line of lines) {
      batch.push(JSON.parse(line) as Item);
      if (batch.length === size) {
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0) yield batch;
  }

  close(): void {
    closeSync(this.#file);
  }

  private flush(): void {
    if (this.#waiting.length > 0) writeSync(this.#file, this.#waiting.join(''));
    this.#waiting = [];
    this.#waitingCharacters = 0;
  }
}

/** The spools of one run, in a folder that goes with them. */
export class Spools {
  readonly #folder = mkdtempSync(join(tmpdir(), 'lien-thong-harvest-'));
  readonly #open: Spool<never>[] = [];

  create<Item>(): Spool<Item> {
    const spool = new Spool<Item>(join(this.#folder, `${String(this.#open.length)}.ndjson`));
    this.#open.push(spool as Spool<never>);
    return spool;
  }

  drop(): void {
    for (const spool of this.#open) spool.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
