import { z } from 'zod';
import { isPosition, type Ordering, type Position } from '../database/keyset';
import { InputError } from '../errors';

const cursorSchema = z.tuple([z.string()], z.union([z.string(), z.number()]));

/** A position in one list under one order; opaque to clients. */
export const encodeCursor = (list: string, ordering: Ordering, position: Position): string =>
  Buffer.from(JSON.stringify([`${list}.${ordering.name}`, ...position])).toString('base64url');

/** The position in a cursor of this very list and order; anything else is refused, never read as "start again". */
export function decodeCursor(list: string, ordering: Ordering, cursor: string): Position {
  const parsed = cursorSchema.safeParse(parse(cursor));
  if (!parsed.success) throw malformed();
  const [origin, ...position] = parsed.data;
  if (origin !== `${list}.${ordering.name}`) {
    throw new InputError(
      `The cursor belongs to ${origin}, not to ${list}.${ordering.name}. Use it with the list and order it came from.`,
      'INVALID_CURSOR',
    );
  }
  if (!isPosition(ordering, position)) throw malformed();
  return position;
}

const malformed = (): InputError =>
  new InputError(
    'The cursor is malformed. Use a cursor from "edges" or "pageInfo" as it is.',
    'INVALID_CURSOR',
  );

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
