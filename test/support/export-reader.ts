import { parse } from 'csv-parse/sync';
import type { FastifyInstance } from 'fastify';

/** An answer to a request for an export. */
export interface Exported {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
  readonly text: string;
}

export async function take(
  server: FastifyInstance,
  url: string,
  headers: Record<string, string> = {},
): Promise<Exported> {
  const {
    statusCode,
    headers: said,
    rawPayload,
    body,
  } = await server.inject({ method: 'GET', url, headers });
  return { status: statusCode, headers: said, bytes: rawPayload, text: body };
}

export type Entry = Readonly<Record<string, unknown>>;

/** The entries of an export in NDJSON. */
export const entriesOf = ({ text }: Exported): Entry[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Entry);

export const codesOf = (exported: Exported): unknown[] => entriesOf(exported).map(({ code }) => code);

/** The rows of an export in CSV, the names of the columns first. */
export const rowsOf = ({ bytes }: Pick<Exported, 'bytes'>): string[][] =>
  parse(bytes, { bom: true, record_delimiter: '\r\n' });

/** The code and the message of a refusal. */
export function refusalOf({ status, text }: Exported): { status: number; code: string; message: string } {
  const { errors } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
  const [error] = errors;
  return { status, code: error?.extensions.code ?? '', message: error?.message ?? '' };
}
