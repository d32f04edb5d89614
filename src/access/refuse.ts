import { AccessError } from '../errors';
import { type Caller, hasShownItself } from './caller';
import { mayRead, rightOf } from './rights';

/** Refuses, outside of GraphQL, who may not read what a coordinate names. */
export function refuseUnlessMayRead(caller: Caller, coordinate: string): void {
  if (mayRead(caller.role, coordinate)) return;
  const { least = 'PUBLIC' } = rightOf(coordinate) ?? {};
  throw hasShownItself(caller)
    ? new AccessError(`This needs the role ${least}.`, 'FORBIDDEN')
    : new AccessError(
        `This needs the role ${least}. Send a token in the header \`Authorization: Bearer <token>\`.`,
        'UNAUTHENTICATED',
      );
}
