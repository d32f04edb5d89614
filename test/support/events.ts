import { get, request as ask, type ClientRequest, type IncomingMessage } from 'node:http';

/** One of a stream of server-sent events. */
export interface ServerSent {
  readonly id?: string;
  readonly event?: string;
  readonly data?: string;
}

/** A stream of server-sent events as it comes. */
export interface EventLine extends AsyncIterable<ServerSent> {
  readonly response: IncomingMessage;
  /** Cuts the line, as a network does. */
  cut(): void;
}

export interface EventRequest {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as POST. */
  readonly body?: object;
}

/** Asks for server-sent events. */
export async function listenTo(
  address: string,
  { headers = {}, body }: EventRequest = {},
): Promise<EventLine> {
  const response = await answerTo(address, headers, body);
  const cut = (): void => void response.destroy();
  return { response, cut, [Symbol.asyncIterator]: () => eventsIn(response) };
}

function answerTo(
  address: string,
  headers: Readonly<Record<string, string>>,
  body?: object,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const accept = { accept: 'text/event-stream', ...headers };
    const sent: ClientRequest = body
      ? ask(address, { method: 'POST', headers: { ...accept, 'content-type': 'application/json' } }, resolve)
      : get(address, { headers: accept }, resolve);
    sent.on('error', reject);
    sent.end(body && JSON.stringify(body));
  });
}

/** Comments and the time to wait are passed over; what is not ended by an empty line is no event. */
async function* eventsIn(response: IncomingMessage): AsyncGenerator<ServerSent> {
  let text = '';
  response.setEncoding('utf8');
  for await (const piece of response) {
    text += String(piece);
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = parsed(block);
      if (Object.keys(event).length > 0) yield event;
    }
  }
}

function parsed(block: string): ServerSent {
  const fields: Record<string, string> = {};
  for (const line of block.split('\n')) {
    const [, name = '', value = ''] = /^(id|event|data): ?(.*)$/.exec(line) ?? [];
    if (name !== '') fields[name] = name in fields ? `${String(fields[name])}\n${value}` : value;
  }
  return fields;
}

/** The first so many events. */
export async function firstOf(line: AsyncIterable<ServerSent>, count: number): Promise<ServerSent[]> {
  const events: ServerSent[] = [];
  for await (const event of line) {
    events.push(event);
    if (events.length === count) break;
  }
  return events;
}
