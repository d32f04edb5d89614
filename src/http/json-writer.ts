import { refused } from '../graphql/limits/refused';
import { ownBytes } from './own-bytes';
import { WrittenTexts } from './written-texts';

/** Room for most answers; it grows when one is longer, and stays so up to a size. */
const FIRST_BYTES = 256 * 1024;
const MAX_STAYING_BYTES = 2 * 1024 * 1024;
const BYTES_PER_MB = 1024 * 1024;
/** UTF-8 takes at most so many bytes for a letter of JavaScript; an escape, six. */
const BYTES_PER_LETTER = 6;
const NUMBER_BYTES = 32;
/** Shorter texts are written as fast as they are found; longer ones do not come again often enough. */
const KEPT_FROM = 12;
const KEPT_TO = 500;
const MAX_KEPT_BYTES = 5_000_000;

const [QUOTE, COLON, COMMA, BACKSLASH] = [0x22, 0x3a, 0x2c, 0x5c];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
const LINE_BREAK = 0x0a;
const SPACE = 0x20;
const DELETE = 0x7f;

/**
 * Writes the bytes of `JSON.stringify` for data: objects, lists, texts, numbers, truth values, null. The same names and
 * codes come in answer after answer; their bytes are kept, which makes a long answer three times as fast as to build
 * its text and encode that.
 */
export class JsonWriter {
  #bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  #length = 0;
  readonly #maxBytes: number;
  readonly #kept = new WrittenTexts(MAX_KEPT_BYTES);

  /** Writes up to so many megabytes for one answer. */
  constructor(private readonly maxMegabytes: number) {
    this.#maxBytes = maxMegabytes * BYTES_PER_MB;
  }

  /** The bytes of the data, a line break at the end. Throws a `GraphQLError` for what is too long. */
  write(data: unknown): Buffer {
    return this.written(data, ownBytes);
  }

  /** The same as a text. */
  stringify = (data: unknown): string => this.written(data, bytes => bytes.toString('utf8'));

  private written<As>(data: unknown, as: (bytes: Buffer) => As): As {
    try {
      this.#length = 0;
      this.value(data);
      this.byte(LINE_BREAK);
      return as(this.#bytes.subarray(0, this.#length));
    } finally {
      // One long answer is no reason to hold as much memory for ever.
      if (this.#bytes.length > MAX_STAYING_BYTES) this.#bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
    }
  }

  private value(value: unknown): void {
    if (typeof value === 'string') this.text(value);
    else if (Array.isArray(value)) this.list(value);
    else if (typeof value === 'object' && value !== null) this.object(value);
    else this.ascii(JSON.stringify(value ?? null));
  }

  private list(items: readonly unknown[]): void {
    this.byte(OPEN_LIST);
    for (let index = 0; index < items.length; index += 1) {
      if (index > 0) this.byte(COMMA);
      this.value(items[index]);
    }
    this.byte(CLOSE_LIST);
  }

  private object(object: object): void {
    if ('toJSON' in object) {
      this.value((object as { toJSON(): unknown }).toJSON());
      return;
    }
    this.byte(OPEN_OBJECT);
    let isFirst = true;
    for (const name in object) {
      const value = (object as Record<string, unknown>)[name];
      if (value === undefined) continue;
      if (!isFirst) this.byte(COMMA);
      isFirst = false;
      this.text(name);
      this.byte(COLON);
      this.value(value);
    }
    this.byte(CLOSE_OBJECT);
  }

  private text(text: string): void {
    if (text.length < KEPT_FROM) this.shortText(text);
    else this.put(this.#kept.get(text) ?? this.encode(text));
  }

  /** Plain letters one by one; anything else is left to the engine. */
  private shortText(text: string): void {
    const start = this.#length;
    this.room(text.length * BYTES_PER_LETTER + 2);
    this.#bytes[this.#length++] = QUOTE;
    for (let index = 0; index < text.length; index += 1) {
      const letter = text.charCodeAt(index);
      if (letter < SPACE || letter >= DELETE || letter === QUOTE || letter === BACKSLASH) {
        this.#length = start;
        this.put(Buffer.from(JSON.stringify(text)));
        return;
      }
      this.#bytes[this.#length++] = letter;
    }
    this.#bytes[this.#length++] = QUOTE;
  }

  private encode(text: string): Uint8Array {
    const bytes = Buffer.from(JSON.stringify(text));
    if (text.length <= KEPT_TO) this.#kept.add(text, bytes);
    return bytes;
  }

  private ascii(text: string): void {
    this.room(NUMBER_BYTES);
    for (let index = 0; index < text.length; index += 1) this.#bytes[this.#length++] = text.charCodeAt(index);
  }

  private put(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  private byte(byte: number): void {
    this.room(1);
    this.#bytes[this.#length++] = byte;
  }

  private room(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    if (this.#length + bytes > this.#maxBytes) throw tooLong(this.maxMegabytes);
    const larger = Buffer.allocUnsafeSlow(Math.min(2 * (this.#length + bytes), this.#maxBytes));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

const tooLong = (limit: number): Error =>
  refused(
    'ANSWER_TOO_LARGE',
    `The answer is longer than ${String(limit)} MB, and was not made to its end. Ask for smaller pages, or for fewer fields of each entry.`,
    { limit },
  );
