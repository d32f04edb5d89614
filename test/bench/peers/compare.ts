import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stderr } from 'node:process';
import { askAll, prepare, type Reference, refusalIn, writeAnswers } from './asking';
import { type Contestant, contestantsOf, obstacleOf } from './contestants';
import { type Ids, readIds } from './ids';
import { type Bench, measureRounds, type Pair, pairUp } from './measure';
import type { Options } from './options';
import { logOf, memoryOf, run, type Running } from './processes';
import { type Question, questions as allQuestions } from './questions';
import type { Registries } from './registries';
import type { Results } from './tables';

type Expected = ReadonlyMap<Question, Reference>;

/** What is checked and measured, and what could not be. */
interface Field {
  readonly started: Running[];
  readonly pairs: Pair[];
  readonly notRun: string[];
}

/** Starts all the servers, checks their answers, measures them in turn. */
export async function compare(
  { registries, ...bench }: Omit<Bench, 'folder'> & { readonly registries: Registries },
  options: Options,
): Promise<Results> {
  const folder = mkdtempSync(join(tmpdir(), 'lien-thong-bench-peers-'));
  const answers = join(folder, 'answers');
  const contestants = contestantsOf(registries, answers);
  const questions = allQuestions.filter(({ name }) => options.questions.includes(name));
  const ids = await readIds(registries.plain.file);
  const field: Field = { started: [], pairs: [], notRun: [] };
  try {
    const expected = await record(contestants, { questions, ids, answers });
    const chosen = contestants.filter(({ name }) => isChosen(name, options.only));
    for (const contestant of chosen) await enter(contestant, field, { ids, expected, folder });
    const measured = await measureRounds({ ...bench, folder }, field.pairs, options);
    const memory = Object.fromEntries(
      field.started.map(running => [running.contestant.name, memoryOf(running)]),
    );
    const servers = field.started.map(({ contestant }) => contestant.name);
    return { servers, questions: options.questions, measured, memory, notRun: field.notRun };
  } finally {
    await Promise.all(field.started.map(running => running.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `gateway sqlite` chooses all its modes. */
const isChosen = (name: string, only: readonly string[]): boolean =>
  only.length === 0 || only.some(part => name === part || name.startsWith(`${part} `));

/** What the gateway answers while it keeps nothing is what all must answer. */
async function record(
  contestants: readonly Contestant[],
  { questions, ids, answers }: { questions: readonly Question[]; ids: Ids; answers: string },
): Promise<Expected> {
  const [first] = contestants;
  if (!first) throw new Error('There is nobody to compare');
  const gateway = await run(first);
  const expected = new Map<Question, Reference>();
  try {
    for (const question of questions) {
      const prepared = await prepare(gateway, question, ids);
      const given = await askAll(gateway, prepared);
      const refusal = refusalIn(given);
      if (refusal !== null) throw new Error(`The gateway refused ${question.name}: ${refusal}`);
      expected.set(question, { prepared, answers: given });
      writeAnswers(answers, given);
    }
    return expected;
  } finally {
    await gateway.stop();
  }
}

async function enter(
  contestant: Contestant,
  { started, pairs, notRun }: Field,
  parts: { readonly ids: Ids; readonly expected: Expected; readonly folder: string },
): Promise<void> {
  const obstacle = obstacleOf(contestant);
  if (obstacle !== null) {
    notRun.push(`not run: ${contestant.name}: ${obstacle}`);
    return;
  }
  stderr.write(`Checking ${contestant.name} …\n`);
  const running = await run(contestant);
  started.push(running);
  for (const [question, expected] of parts.expected) {
    const pair = await pairUp(running, question, { ...parts, expected });
    if (typeof pair === 'string')
      notRun.push(`wrong: ${contestant.name}, ${question.name}: ${pair} (its log: ${logOf(contestant)})`);
    else pairs.push(pair);
  }
}
