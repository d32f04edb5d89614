import { engines } from './databases';
import { type Answer, createRegistry, type TestRegistry } from './registry';

/** The same registry on every engine, asked at once. */
export interface BothEngines {
  /** The answer of all engines; fails unless they give the same bytes at the same number of statements. */
  ask(query: string, variables?: Record<string, unknown>, now?: Date): Promise<Answer>;
  /** The data of an answer without errors. */
  data(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  drop(): Promise<void>;
}

export async function createBothEngines(
  create: (engine: (typeof engines)[number]) => Promise<TestRegistry> = createRegistry,
): Promise<BothEngines> {
  const registries = await Promise.all(engines.map(engine => create(engine)));
  const ask: BothEngines['ask'] = async (query, variables, now) => {
    const answers = await Promise.all(registries.map(registry => registry.ask(query, variables, now)));
    const [first, ...others] = answers;
    if (!first) throw new Error('There is no engine to ask');
    for (const { masked } of registries) expect(masked).toEqual([]);
    for (const other of others) {
      expect(other).toEqual(first);
      expect(JSON.stringify(other) === JSON.stringify(first)).toBe(true);
    }
    return first;
  };
  const data: BothEngines['data'] = async (query, variables) => {
    const answer = await ask(query, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data ?? {};
  };
  const drop = async (): Promise<void> => {
    await Promise.all(registries.map(registry => registry.drop()));
  };
  return { ask, data, drop };
}
