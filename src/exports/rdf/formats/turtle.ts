import { type Quad, Writer } from 'n3';

/** Turtle, by n3. */
export async function* writeTurtle(
  batches: AsyncIterable<readonly Quad[]>,
  prefixes: Readonly<Record<string, string>>,
): AsyncGenerator<string> {
  let written = '';
  const sink = {
    write(chunk: string, _encoding: string, done?: () => void): void {
      written += chunk;
      done?.();
    },
  };
  const writer = new Writer(sink, { prefixes, end: false });
  for await (const batch of batches) {
    for (const quad of batch) writer.addQuad(quad);
    yield written;
    written = '';
  }
  await new Promise<void>(resolve => {
    writer.end(() => {
      resolve();
    });
  });
  yield `${written}\n`;
}
