import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something holds; fails, saying what was waited for, after a long time. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  withinMs = 40_000,
): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It did not come to this: ${what}`);
    await pause(20);
  }
}
