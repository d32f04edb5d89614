import { parseRecordKey, recordKey } from '../database/table';
import { InputError } from '../errors';

/** The id of a record among all types, opaque to clients: the same record has the same id for ever. */
export const toGlobalId = (type: string, code: string): string =>
  Buffer.from(recordKey(type, code)).toString('base64url');

/** The type and code behind an id; an id that this registry did not make is refused. */
export function fromGlobalId(id: string): { type: string; code: string } {
  const key = Buffer.from(id, 'base64url').toString('utf8');
  const { type, code } = parseRecordKey(key);
  if (type === '' || code === '' || code.includes('\u0000') || toGlobalId(type, code) !== id) {
    throw new InputError(
      `"${id}" is no id of this registry. Ids come from the field "id"; to look up a code use the field named after its type.`,
      'INVALID_ID',
    );
  }
  return { type, code };
}
