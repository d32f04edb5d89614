import { closeSync, openSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';

const BUFFER_CHARACTERS = 64_000;

/** Takes text piece by piece and hands it on in larger ones. */
export class Sink {
  #waiting: string[] = [];
  #characters = 0;

  constructor(
    private readonly take: (text: string) => void,
    private readonly end: () => void = ignore,
  ) {}

  write(text: string): void {
    this.#waiting.push(text);
    this.#characters += text.length;
    if (this.#characters > BUFFER_CHARACTERS) this.flush();
  }

  close(): void {
    this.flush();
    this.end();
  }

  private flush(): void {
    if (this.#waiting.length > 0) this.take(this.#waiting.join(''));
    this.#waiting = [];
    this.#characters = 0;
  }
}

export const streamSink = (stream: Writable): Sink => new Sink(text => void stream.write(text));

/** Writes a file anew. Writing at once rather than by and by, it never holds more than its buffer. */
export function fileSink(path: string): Sink {
  const file = openSync(path, 'w');
  return new Sink(
    text => writeSync(file, text),
    () => {
      closeSync(file);
    },
  );
}

const ignore = (): void => undefined;
