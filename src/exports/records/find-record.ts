import type { VersionedRow } from '../../database/table';
import { recordsOf } from '../../repositories';
import type { RecordAddress } from '../addresses';
import { type Look, seenRows } from '../registry-view';

/**
 * The record of an address as the caller may see it, in the state nearest to the day of the view; GONE where the registry has told of it and does
 * not believe it any more; null where it never has.
 */
export async function findRecord(
  look: Look,
  { type, code }: RecordAddress,
): Promise<VersionedRow | 'GONE' | null> {
  if (code === '' || code.includes('\u0000')) return null;
  const { view } = look;
  const repository = recordsOf(look.repositories, type);
  const found = (await repository.findByCodes(view, [code])).get(code);
  if (found) return (await seenRows(look, repository.table, [found]))[0] ?? null;
  return (await repository.wasKnown(view, code)) ? 'GONE' : null;
}
