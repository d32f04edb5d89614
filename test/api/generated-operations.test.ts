import { createSchema } from '../../src/schema';
import { generateOperations, readSamples, type Samples } from '../support/generated-operations';
import { quiet } from '../support/quiet';
import { type Answer, createRegistry, type TestRegistry } from '../support/registry';

const SEED = 20261122;
const COUNT = 300;

describe('generated operations', () => {
  const schema = createSchema();
  let registry: TestRegistry;
  let samples: Samples;

  beforeAll(async () => {
    registry = await createRegistry('sqlite');
    samples = await readSamples(schema, registry.ask);
  });
  afterAll(() => registry.drop());

  /** The operations of a kind, each with its answer and how many errors were masked for it. */
  async function answered(kind: 'valid' | 'invalid') {
    const answers = [];
    const operations = generateOperations(schema, SEED, COUNT, samples).filter(other => other.kind === kind);
    for (const operation of operations) {
      const before = registry.masked.length;
      const answer = await registry.send(operation);
      await quiet(registry.db);
      answers.push({ ...operation, answer, masked: registry.masked.slice(before) });
    }
    return answers;
  }

  const codesOf = ({ errors }: Answer): unknown[] =>
    (errors ?? []).map(({ extensions }) => extensions?.['code']);

  it('are the same for the same seed, whatever their number', () => {
    const operations = generateOperations(schema, SEED, 20, samples);
    expect(generateOperations(schema, SEED, 40, samples).slice(0, 20)).toEqual(operations);
    expect(generateOperations(schema, SEED + 1, 20, samples)).not.toEqual(operations);
  });

  it('are answered where they are valid', async () => {
    const answers = await answered('valid');
    expect(answers.length).toBeGreaterThan(COUNT / 2);
    const refused = answers.filter(({ answer }) => answer.errors !== undefined);
    expect(refused.flatMap(({ answer }) => codesOf(answer))).not.toContain('INTERNAL_SERVER_ERROR');
    expect(refused.length).toBeLessThanOrEqual(answers.length / 10);
    expect(answers.flatMap(({ masked }) => masked)).toEqual([]);
  });

  it('are refused with codes where they are not', async () => {
    const answers = await answered('invalid');
    expect(answers.length).toBeGreaterThan(COUNT / 6);
    for (const { query, variables, answer, masked } of answers) {
      const codes = codesOf(answer);
      expect({ query, variables, codes }).not.toEqual({ query, variables, codes: [] });
      for (const code of codes) expect(code).toEqual(expect.stringMatching(/^[A-Z_]+$/));
      expect({ query, variables, masked }).toEqual({ query, variables, masked: [] });
    }
    expect(new Set(answers.map(({ what }) => what)).size).toBeGreaterThan(30);
  });
});
