import { Agent, type IncomingMessage, request } from 'node:http';
import { performance } from 'node:perf_hooks';

interface Answered {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** Asks a server over one connection that stays open. */
export class HttpClient {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly url: string) {}

  /** Asks and waits for the last byte; an answer with errors is a mistake of the question. */
  async ask(query: string): Promise<Answered> {
    const body = JSON.stringify({ query });
    const began = performance.now();
    const answer = await this.post(body);
    const milliseconds = performance.now() - began;
    const { errors } = JSON.parse(answer.toString()) as { readonly errors?: unknown };
    if (errors !== undefined) throw new Error(`The server refused: ${JSON.stringify(errors)}`);
    return { milliseconds, bytes: answer.byteLength };
  }

  close(): void {
    this.#agent.destroy();
  }

  private post(body: string): Promise<Buffer> {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const asked = request(this.url, { method: 'POST', agent: this.#agent, headers }, response => {
        readAll(response).then(resolve, reject);
      });
      asked.once('error', reject).end(body);
    });
  }
}

async function readAll(response: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
