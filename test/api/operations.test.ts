import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BothEngines, createBothEngines } from '../support/both-engines';
import { OPERATIONS, readyMade } from '../support/operations';

const named = readyMade.map(operation => [operation.name, operation] as const);
const groups = JSON.parse(readFileSync(join(OPERATIONS, 'groups.json'), 'utf8')) as {
  folder: string;
  vi: string;
  en: string;
}[];

/** Whether an answer has something in it: a list some entry, a page some node, an object some value but zero. */
function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isFilled);
  if (typeof value === 'object' && value !== null)
    return 'nodes' in value ? isFilled(value.nodes) : Object.values(value).some(isFilled);
  return ![null, 0, false, ''].includes(value as null);
}

describe('the ready-made operations', () => {
  let registries: BothEngines;

  beforeAll(async () => {
    registries = await createBothEngines();
  });
  afterAll(() => registries.drop());

  it('are one for each of the 22 systems, and at least eight across them', () => {
    const systems = readyMade.filter(({ name }) => name.startsWith('systems/'));
    expect(systems.map(({ name }) => Number(/\/(\d+)-/.exec(name)?.[1]))).toEqual(
      Array.from({ length: 22 }, (_, index) => index + 1),
    );
    expect(readyMade.length - systems.length).toBeGreaterThanOrEqual(8);
  });

  it('stand in groups with titles, each with a title of its own, in both languages', () => {
    const folders = new Set(readyMade.map(({ name }) => name.split('/')[0]));
    expect(new Set(groups.map(({ folder }) => folder))).toEqual(folders);
    for (const { vi, en } of [...groups, ...readyMade])
      expect([vi.length > 5, en.length > 5, vi !== en]).toEqual([true, true, true]);
    expect(new Set(readyMade.map(({ vi }) => vi)).size).toBe(readyMade.length);
  });

  it.each(named)('%s answers the same on both engines', async (_name, { query }) => {
    const { data, errors, statements } = await registries.ask(query);
    expect(errors).toBeUndefined();
    for (const field of Object.values(data ?? {})) expect(isFilled(field)).toBe(true);
    expect({ statements, data }).toMatchSnapshot();
  });

  it.each(named.filter(([, { query }]) => query.includes('$language')))(
    '%s answers in English, too',
    async (_name, { query }) => {
      const { data, errors } = await registries.ask(query, { language: 'EN' });
      expect(errors).toBeUndefined();
      expect(data).not.toEqual(await registries.data(query));
    },
  );
});
