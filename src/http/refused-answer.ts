import type { HTTPGraphQLHead } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { DomainError, EndedError, FeedError, OverloadedError, RateError, RegistryError } from '../errors';
import { Answer } from './answer';
import { statusFor } from './graphql-status';
import { RETRY_AFTER } from './overload';

/** Whole seconds. */
const FEED_RETRY_AFTER = '10';
/** The database may be back by then; who asks more often only adds to its load. */
const DATABASE_RETRY_AFTER = '5';

const [TIMED_OUT, CLIENT_LEFT, TOO_MANY, OVERLOADED] = [504, 499, 429, 503];

/** The status and the headers of what refuses a request however it is asked; null: another error. */
export function refusalOf(
  error: unknown,
): { readonly status: number; readonly headers: Readonly<Record<string, string>> } | null {
  if (error instanceof EndedError)
    return { status: error.code === 'TIMED_OUT' ? TIMED_OUT : CLIENT_LEFT, headers: {} };
  if (error instanceof OverloadedError)
    return { status: OVERLOADED, headers: { 'retry-after': String(RETRY_AFTER) } };
  if (error instanceof RateError)
    return { status: TOO_MANY, headers: { 'retry-after': String(error.retryAfter) } };
  if (error instanceof FeedError) return { status: OVERLOADED, headers: { 'retry-after': FEED_RETRY_AFTER } };
  if (error instanceof RegistryError) {
    const again = error.code === 'REGISTRY_UNAVAILABLE' && { 'retry-after': DATABASE_RETRY_AFTER };
    return { status: OVERLOADED, headers: { 'cache-control': 'no-store', ...again } };
  }
  return null;
}

/** The GraphQL answer to a request whose operation was not run, or not to its end; throws every other error. */
export function refusedAnswer(error: unknown, contentType: string): Answer {
  if (error instanceof GraphQLError) return toRefusal(error, contentType);
  const refusal = refusalOf(error);
  if (!refusal || !(error instanceof DomainError)) throw error;
  const { message, code } = error;
  const body = `${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`;
  return new Answer(refusal.status, contentType, Buffer.from(body), refusal.headers);
}

/** An answer that holds nothing but why there is none, as Apollo Server would send it. */
function toRefusal(
  { message, extensions: { http, ...extensions } }: GraphQLError,
  contentType: string,
): Answer {
  const body = JSON.stringify({ errors: [{ message, extensions }] });
  const { status = 200, headers } = (http ?? {}) as Partial<HTTPGraphQLHead>;
  const sent = Buffer.from(body);
  return new Answer(
    statusFor(contentType, status, body),
    contentType,
    sent,
    Object.fromEntries(headers ?? []),
  );
}
