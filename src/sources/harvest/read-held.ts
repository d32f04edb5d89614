import type { TypedProblem } from '../../modules/source/harvest-error.repository';
import type { Findings } from './carry-out';
import type { HeldItem } from './conclude';
import type { Entry } from './entry';
import type { Harvesting } from './harvesting';
import type { Spool, Spools } from './spool';
import type { Absent } from './vanish';

/** What a held run has found, as it was kept. */
export async function readHeld({ db, held }: Harvesting, run: number, spools: Spools): Promise<Findings> {
  const entries = new Map<string, Spool<Entry>>();
  const absent: Absent[] = [];
  let summary: Pick<Findings, 'read' | 'listed' | 'isWhole'> = { read: 0, listed: {}, isWhole: true };
  for await (const kept of held.read(db.writer, run)) {
    const item = kept as HeldItem;
    if ('summary' in item) summary = item.summary;
    else if ('absent' in item) absent.push(...item.absent);
    else add(entries, item.entry as Entry, spools);
  }
  return { ...summary, absent, entries, problems: spools.create<TypedProblem>() };
}

function add(entries: Map<string, Spool<Entry>>, entry: Entry, spools: Spools): void {
  const spool = entries.get(entry.type) ?? spools.create<Entry>();
  entries.set(entry.type, spool);
  spool.add(entry);
}
