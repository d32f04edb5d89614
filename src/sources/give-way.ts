import { constants, setPriority } from 'node:os';

/**
 * Lets the processes that answer readers come first: a harvest can wait. To be called as the first thing, because
 * threads that were started before keep their priority; a system that refuses leaves things as they are.
 */
export function giveWay(): void {
  try {
    setPriority(constants.priority.PRIORITY_LOW);
  } catch {
    // Slower answers for a while are no reason not to harvest.
  }
}
