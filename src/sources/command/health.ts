import type { Standing } from '../../modules/source/run-list.repository';

/** How a source is, in a word. */
export type Health = 'PAUSED' | 'HELD' | 'NEVER' | 'FAILING' | 'OVERDUE' | 'OK';

const GRACE_MS = 3_600_000;

/** The state that most wants a person's look; overdue is what should have begun an hour ago and has not. */
export function healthOf(
  { last, held, failures }: Standing,
  { isPaused, due, now }: { readonly isPaused: boolean; readonly due: Date | null; readonly now: Date },
): Health {
  if (isPaused) return 'PAUSED';
  if (held) return 'HELD';
  if (!last) return 'NEVER';
  if (failures > 0) return 'FAILING';
  const isLate = due !== null && now.getTime() - due.getTime() > GRACE_MS;
  return isLate && new Date(last.started_at) < due ? 'OVERDUE' : 'OK';
}
