import { SingleBar } from 'cli-progress';
import type { Surroundings } from './session';

/** Shows how far a harvest has come. */
export interface Progress {
  readonly read: (count: number) => void;
  /** A line of the account came: the registry is being written, or what would be written found out. */
  readonly line: () => void;
  readonly stop: () => void;
}

const SAY_EVERY_MS = 10_000;

/** On a terminal a line that changes, otherwise one now and then, and none where quiet is wanted. */
export function createProgress(source: string, { stderr, clock }: Surroundings, isQuiet: boolean): Progress {
  if (isQuiet) return { read: ignore, line: ignore, stop: ignore };
  const counts = { read: 0, lines: 0 };
  const show = stderr.isTTY
    ? onTerminal(source, stderr)
    : nowAndThen(clock, () => {
        stderr.write(`${source}: ${String(counts.read)} records read, ${String(counts.lines)} differences\n`);
      });
  return {
    read: count => {
      counts.read = count;
      show.update(counts);
    },
    line: () => {
      counts.lines += 1;
      show.update(counts);
    },
    stop: show.stop,
  };
}

interface Shown {
  readonly update: (counts: { readonly read: number; readonly lines: number }) => void;
  readonly stop: () => void;
}

/** How many records there will be nobody knows: the bar has no end, only counts and the time it takes. */
function onTerminal(source: string, stream: Surroundings['stderr']): Shown {
  const bar = new SingleBar({
    stream,
    format: `${source}: {value} records read, {lines} differences, {duration_formatted}`,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(0, 0, { lines: 0 });
  return {
    update: ({ read, lines }) => {
      bar.update(read, { lines });
    },
    stop: () => {
      bar.stop();
    },
  };
}

function nowAndThen(clock: () => Date, say: () => void): Shown {
  let last = clock().getTime();
  return {
    update: () => {
      const now = clock().getTime();
      if (now - last < SAY_EVERY_MS) return;
      last = now;
      say();
    },
    stop: ignore,
  };
}

const ignore = (): void => undefined;
