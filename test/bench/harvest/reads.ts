import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type DatabaseTarget } from '../../../src/database/connect';
import { STILL_BELIEVED } from '../../../src/database/view';
import { type Question, questions } from '../peers/questions';
import { themeOf } from '../words';
import { Random } from '../random';

/** How long answers took, from the moment at which they were due to be asked for. */
export interface ReadTimes {
  readonly asked: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly longestMs: number;
}

const PER_SECOND = 60;
const CONNECTIONS = 32;
const SEED = 20_261_202;

/** A look-up, four levels, a search by words; each with another variable every time. */
const ASKED = ['Q3', 'Q2', 'Q5'];

/** Asks a gateway at a constant rate, whether it answers or not, until told to stop. */
export class ReadLoad {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  readonly #bodies: readonly string[];
  #asked = 0;

  private constructor(
    private readonly url: string,
    bodies: readonly string[],
  ) {
    this.#bodies = bodies;
  }

  static async create(url: string, target: DatabaseTarget): Promise<ReadLoad> {
    return new ReadLoad(url, await bodiesOf(target));
  }

  close(): void {
    this.#agent.destroy();
  }

  /** Asks until `until` has ended. */
  async run(until: Promise<unknown>): Promise<ReadTimes> {
    const answers: Promise<number>[] = [];
    const state = { isOver: false };
    const end = until.finally(() => {
      state.isOver = true;
    });
    const began = performance.now();
    for (let number = 0; !state.isOver; number += 1) {
      const due = began + (number * 1_000) / PER_SECOND;
      await sleep(Math.max(0, due - performance.now()));
      answers.push(this.ask(due));
    }
    await end;
    return timesOf(await Promise.all(answers));
  }

  private ask(due: number): Promise<number> {
    const body = this.#bodies[this.#asked % this.#bodies.length] ?? '';
    this.#asked += 1;
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const asked = request(this.url, { method: 'POST', agent: this.#agent, headers }, response => {
        if (response.statusCode !== 200) reject(new Error(`The gateway said ${String(response.statusCode)}`));
        response.resume().once('end', () => {
          resolve(performance.now() - due);
        });
      });
      asked.once('error', reject).end(body);
    });
  }
}

function timesOf(times: readonly number[]): ReadTimes {
  const ordered = [...times].sort((one, other) => one - other);
  const at = (share: number): number => ordered[Math.ceil(share * ordered.length) - 1] ?? 0;
  return { asked: times.length, p50Ms: at(0.5), p99Ms: at(0.99), longestMs: at(1) };
}

async function bodiesOf(target: DatabaseTarget): Promise<string[]> {
  const db = connect(target);
  const codesOf = (table: string): Promise<string[]> =>
    db
      .writer(table)
      .where('recorded_to', STILL_BELIEVED)
      .distinct('code')
      .orderBy('code')
      .pluck<string[]>('code');
  try {
    const [agencies, databases] = [await codesOf('agencies'), await codesOf('databases')];
    const random = new Random(SEED, 'reads');
    const values: Readonly<Record<string, () => string>> = {
      Q2: () => random.pick(agencies),
      Q3: () => random.pick(databases),
      Q5: () => `${themeOf(random)} ${String(1 + random.below(30_000))}`,
    };
    const asked = ASKED.flatMap(name => questions.filter(question => question.name === name));
    return Array.from({ length: 30_000 }, (_, index) => asked[index % asked.length]).flatMap(question =>
      question ? bodyOf(question, values[question.name]?.() ?? '') : [],
    );
  } finally {
    await db.close();
  }
}

const bodyOf = ({ text, variable }: Question, value: string): string =>
  JSON.stringify({ query: text.gateway, variables: { [variable]: value } });
