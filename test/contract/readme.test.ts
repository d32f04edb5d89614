import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BothEngines, createBothEngines } from '../support/both-engines';

const README = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');

const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(README)?.[1] ?? '';

describe('the README', () => {
  let registries: BothEngines;

  beforeAll(async () => {
    registries = await createBothEngines();
  });
  afterAll(() => registries.drop());

  it('shows the answer that its first question gets', async () => {
    const { data } = await registries.ask(block('graphql'));
    expect({ data }).toEqual(JSON.parse(block('json')));
  });

  it('tells how many records and citations there are', async () => {
    const { registry, citations } = (await registries.data(
      '{ registry { sources { lastRun { added } } } citations { totalCount } }',
    )) as {
      registry: { sources: { lastRun: { added: number } }[] };
      citations: { totalCount: number };
    };
    const records = (registry.sources[0]?.lastRun.added ?? 0) - citations.totalCount;
    expect(README).toContain(`${records.toLocaleString('en')} named records`);
    expect(README).toContain(`${citations.totalCount.toLocaleString('en')} citations`);
  });
});
