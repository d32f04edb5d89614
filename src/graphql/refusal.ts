import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { type Asker, hasShownItself } from '../access/caller';
import { type AccessError, ACCESS_STATUS } from '../errors';

/** A refusal for want of rights: to who has shown nothing that it should, to all others that it may not. */
export function refusalOf(message: string, { caller }: Asker): GraphQLError {
  if (hasShownItself(caller)) return refused('FORBIDDEN', message, new HeaderMap());
  const told = `${message} Send a token in the header \`Authorization: Bearer <token>\`.`;
  return refused('UNAUTHENTICATED', told, new HeaderMap([['www-authenticate', 'Bearer']]));
}

const refused = (code: AccessError['code'], message: string, headers: HeaderMap): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: ACCESS_STATUS[code], headers } } });
