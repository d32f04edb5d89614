import { PassThrough } from 'node:stream';
import { createProgress } from './progress';
import type { Surroundings } from './session';

/** What is shown on a stream, which may be a terminal. */
function screen(isTTY: boolean, clock = () => new Date()) {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY, columns: 80 });
  const surroundings = { stderr: stream, clock } as unknown as Surroundings;
  const shown: string[] = [];
  stream.on('data', (text: string) => void shown.push(text));
  return { surroundings, shown: () => shown.join('') };
}

const until = async (isSo: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 500 && !isSo(); tries += 1)
    await new Promise(resolve => setTimeout(resolve, 10));
};

describe('the progress of a harvest', () => {
  it('is a line on a terminal, which changes and is gone in the end', async () => {
    const { surroundings, shown } = screen(true);
    const progress = createProgress('bo', surroundings, false);
    progress.read(1_200);
    progress.line();
    progress.line();
    const line = 'bo: 1200 records read, 2 differences';
    await until(() => shown().includes(line));
    expect(shown()).toContain(line);
    expect(shown()).not.toContain('\n');
    progress.stop();
    const CLEAR = '\u001B[2K';
    await until(() => shown().endsWith(CLEAR));
    expect(shown().endsWith(CLEAR)).toBe(true);
  });

  it('is a sentence every ten seconds elsewhere', async () => {
    let now = 0;
    const { surroundings, shown } = screen(false, () => new Date(now));
    const progress = createProgress('bo', surroundings, false);
    for (now of [1_000, 9_999, 10_000, 15_000, 20_000]) progress.read(now);
    progress.stop();
    await until(() => shown().split('\n').length === 3);
    expect(shown()).toBe('bo: 10000 records read, 0 differences\nbo: 20000 records read, 0 differences\n');
  });

  it.each([true, false])('is nothing where quiet is wanted (terminal: %s)', async isTerminal => {
    let now = 0;
    const { surroundings, shown } = screen(isTerminal, () => new Date(now));
    const progress = createProgress('bo', surroundings, true);
    now = 60_000;
    progress.read(1);
    progress.line();
    progress.stop();
    await new Promise(resolve => setImmediate(resolve));
    expect(shown()).toBe('');
  });
});
