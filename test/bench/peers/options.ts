import { parseArgs } from 'node:util';
import { questions } from './questions';

export interface Options {
  readonly rounds: number;
  readonly seconds: number;
  /** How many times the registry of the whole country. */
  readonly times: number;
  /** The servers whose names begin so; all if empty. */
  readonly only: readonly string[];
  readonly questions: readonly string[];
  /** Whether it is measured, in place of the peers, how the gateway's answers grow with the registry. */
  readonly growth: boolean;
}

const FULL = { rounds: 3, seconds: 4 };
/** Enough to see that everything runs. */
const QUICK = { rounds: 1, seconds: 1 };

export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      times: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      questions: { type: 'string', default: '' },
      growth: { type: 'boolean', default: false },
    },
  });
  const effort = values.quick ? QUICK : FULL;
  const asked = listed(values.questions);
  return {
    rounds: Number(values.rounds ?? effort.rounds),
    seconds: Number(values.seconds ?? effort.seconds),
    times: Number(values.times),
    only: listed(values.only),
    questions: questions.map(({ name }) => name).filter(name => asked.length === 0 || asked.includes(name)),
    growth: values.growth,
  };
}

const listed = (text: string): string[] =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
