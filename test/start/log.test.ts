import { createTarget, urlOf } from '../support/databases';
import { ask, runMain } from '../support/main-process';

describe('what a gateway writes', () => {
  let registry: Awaited<ReturnType<typeof createTarget>>;
  beforeAll(async () => {
    registry = await createTarget('sqlite');
  });
  afterAll(() => registry.remove());

  const linesAt = async (level: string): Promise<string[]> => {
    const settings = { DATABASE_URL: urlOf(registry.target), LOG_LEVEL: level };
    const { code, output } = await runMain(settings, async address => {
      await ask(address, '{ registry { revision } }');
    });
    expect(code).toBe(0);
    return output.trimEnd().split('\n');
  };

  it.each(['info', 'debug'])('is lines of JSON at %s, from where it answers to its end', async level => {
    const lines = (await linesAt(level)).map(line => JSON.parse(line) as Record<string, unknown>);
    const address = expect.stringMatching(/^http:\/\/localhost:\d+\/graphql$/) as unknown;
    expect(lines).toContainEqual(
      expect.objectContaining({ msg: 'Liên Thông answers', revision: 1, graphql: address }),
    );
    expect(lines).toContainEqual(expect.objectContaining({ signal: 'SIGTERM', level: 'info' }));
    expect(lines.at(-1)).toMatchObject({ msg: 'Stopped' });
  });

  it('is for people where nothing is logged', async () => {
    const lines = await linesAt('warn');
    expect(lines).toEqual([
      'Liên Thông answers, at revision 1 of its registry.',
      expect.stringMatching(/^ {2}Playground and GraphQL {2}http:\/\/localhost:\d+\/graphql$/),
      expect.stringMatching(/^ {2}Schema {18}http:\/\/localhost:\d+\/schema\.graphql$/),
    ]);
  });
});
