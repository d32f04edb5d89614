import { connect } from 'node:net';

/** An answer as it came over the wire. */
export interface RawReply {
  readonly status: number;
  /** By names in small letters; of several of one name, the last. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Every letter of it, status line and headers included. */
  readonly text: string;
}

export interface RawOptions {
  /** What is sent later, piece by piece, each so many milliseconds after the last. */
  readonly then?: { readonly pieces: readonly string[]; readonly everyMs: number };
  /** How long is waited for the server to end the connection. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 20_000;

/** Nobody ended the connection in time. */
export const STILL_OPEN = 'still open';

/**
 * Writes bytes to a server and gives what came until it ended the connection. No client library stands between, which
 * would tidy the bytes up.
 */
export function sendRaw(port: number, bytes: string | Buffer, options: RawOptions = {}): Promise<RawReply[]> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const chunks: Buffer[] = [];
    const timers: NodeJS.Timeout[] = [];
    const end = (): void => {
      for (const timer of timers) clearTimeout(timer);
      socket.destroy();
      resolve(repliesIn(Buffer.concat(chunks)));
    };
    const patience = setTimeout(() => {
      socket.destroy();
      reject(
        new Error(`${STILL_OPEN}; so far there came: ${Buffer.concat(chunks).toString('latin1', 0, 500)}`),
      );
    }, options.patienceMs ?? PATIENCE_MS);
    timers.push(patience);
    socket.on('data', chunk => chunks.push(chunk));
    socket.once('close', end);
    // A server that has refused what came may close while more is being sent.
    socket.on('error', () => undefined);
    socket.write(bytes);
    for (const [index, piece] of (options.then?.pieces ?? []).entries())
      timers.push(setTimeout(() => socket.write(piece), (index + 1) * (options.then?.everyMs ?? 0)));
  });
}

const BLANK_LINE = '\r\n\r\n';

function repliesIn(bytes: Buffer): RawReply[] {
  const replies: RawReply[] = [];
  for (let rest = bytes; rest.includes(BLANK_LINE);) {
    const start = rest.indexOf(BLANK_LINE);
    const [line = '', ...lines] = rest.toString('latin1', 0, start).split('\r\n');
    const headers = Object.fromEntries(
      lines.map(one => [
        one.slice(0, one.indexOf(':')).toLowerCase(),
        one.slice(one.indexOf(':') + 1).trim(),
      ]),
    );
    const { body, length } = bodyIn(rest.subarray(start + BLANK_LINE.length), headers);
    const text = rest.toString('latin1', 0, start) + BLANK_LINE + body;
    replies.push({ status: Number(line.split(' ')[1]), headers, body, text });
    rest = rest.subarray(start + BLANK_LINE.length + length);
  }
  return replies;
}

function bodyIn(bytes: Buffer, headers: Readonly<Record<string, string>>): { body: string; length: number } {
  if (headers['transfer-encoding'] === 'chunked') return chunkedIn(bytes);
  const length = Math.min(Number(headers['content-length'] ?? 0), bytes.length);
  return { body: bytes.toString('utf8', 0, length), length };
}

function chunkedIn(bytes: Buffer): { body: string; length: number } {
  const pieces: Buffer[] = [];
  let at = 0;
  for (let size = 1; size > 0;) {
    const line = bytes.indexOf('\r\n', at);
    if (line < 0) break;
    size = parseInt(bytes.toString('latin1', at, line), 16);
    pieces.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return { body: Buffer.concat(pieces).toString('utf8'), length: Math.min(at, bytes.length) };
}
