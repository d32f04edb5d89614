import { closeSync, mkdtempSync, openSync, read, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { promisify } from 'node:util';

/** Written at once: small writes cost more than they hold. */
const BUFFER_CHARACTERS = 1_000_000;
const READ_BYTES = 262_144;

const readAt = promisify(read);

/** A list of any length in a file, written once and then read from its beginning. */
export class Spool<Item> {
  #length = 0;
  #waiting: string[] = [];
  #waitingCharacters = 0;

  constructor(private readonly file: number) {}

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
    for await (const lines of linesOf(this.file))
      for (const line of lines) {
        batch.push(JSON.parse(line) as Item);
        if (batch.length < size) continue;
        yield batch;
        batch = [];
      }
    if (batch.length > 0) yield batch;
  }

  close(): void {
    closeSync(this.file);
  }

  /** Writes all or throws: what a full disk took half of must not be read as if it were all. */
  private flush(): void {
    if (this.#waiting.length > 0) writeFileSync(this.file, this.#waiting.join(''));
    this.#waiting = [];
    this.#waitingCharacters = 0;
  }
}

/** The lines of a file, some at a time, from its beginning wherever it is written. */
async function* linesOf(file: number): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.alloc(READ_BYTES);
  let rest: string[] = [];
  for (let position = 0; ;) {
    const { bytesRead } = await readAt(file, buffer, 0, READ_BYTES, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    const [first = '', ...lines] = decoder.write(buffer.subarray(0, bytesRead)).split('\n');
    rest.push(first);
    if (lines.length === 0) continue;
    const last = lines.pop() ?? '';
    yield [rest.join(''), ...lines];
    rest = [last];
  }
}

/** The spools of one run. Their files have no names any more, so that they go with the process, however it ends. */
export class Spools {
  readonly #open: Spool<never>[] = [];

  create<Item>(): Spool<Item> {
    const spool = new Spool<Item>(openNameless());
    this.#open.push(spool as Spool<never>);
    return spool;
  }

  drop(): void {
    for (const spool of this.#open.splice(0)) spool.close();
  }
}

function openNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'lien-thong-harvest-'));
  try {
    return openSync(join(folder, 'spool'), 'wx+', 0o600);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
