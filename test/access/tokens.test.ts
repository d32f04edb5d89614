import { Identity } from '../../src/access/identity';
import { RegistryTokens } from '../../src/access/registry-tokens';
import { TokenRepository } from '../../src/modules/token/token.repository';
import { createDatabase, engines, recordStatements, type TestDatabase } from '../support/databases';
import { giveToken } from '../support/tokens';

const HERE = '192.0.2.7';
const MINUTE_MS = 60_000;

describe.each(engines)('tokens of the registry on %s', engine => {
  let database: TestDatabase;
  let tokens: TokenRepository;
  let now: Date;
  let identity: Identity;

  const opened: Identity[] = [];
  const identityFor = (knownForMs: number): Identity => {
    const one = new Identity([new RegistryTokens(tokens, () => now, knownForMs)]);
    opened.push(one);
    return one;
  };

  beforeEach(async () => {
    database = await createDatabase(engine);
    tokens = new TokenRepository(database.db);
    now = new Date('2026-11-22T05:00:00.000Z');
    identity = identityFor(MINUTE_MS);
  });
  afterEach(async () => {
    await Promise.all(opened.map(one => one.settle()));
    await database.drop();
  });

  const refusal = async (header: string, of = identity): Promise<unknown> => {
    const caller = await of.caller(header, HERE).catch((error: unknown) => error);
    return caller instanceof Error && { name: caller.name, message: caller.message };
  };

  it('show nobody where there is none, told apart by address', async () => {
    expect(await identity.caller(undefined, HERE)).toEqual({
      ...{ role: 'PUBLIC', agencies: [], client: `address:${HERE}` },
    });
  });

  it('show a role, and the agencies of a steward, whatever their letters', async () => {
    for (const role of ['ANALYST', 'STEWARD', 'ADMIN'] as const) {
      const agencies = role === 'STEWARD' ? ['BXD', 'BTP'] : [];
      const { id, text } = await giveToken(database.db, role, { agencies });
      expect(await identity.caller(`Bearer ${text}`, HERE)).toEqual({
        role,
        agencies,
        client: `token:${id}`,
      });
      expect(await identity.caller(`bearer  ${text}`, HERE)).toMatchObject({ role });
    }
  });

  it('cost one statement when they are first shown, and then none for a while', async () => {
    const { bearer } = await giveToken(database.db, 'ANALYST');
    const show = () => recordStatements(database.db, () => identity.caller(bearer, HERE));
    expect((await show()).statements).toHaveLength(1);
    expect((await show()).statements).toHaveLength(0);
    const both = identityFor(MINUTE_MS);
    const { statements } = await recordStatements(database.db, () =>
      Promise.all([1, 2, 3].map(() => both.caller(bearer, HERE))),
    );
    expect(statements).toHaveLength(1);
  });

  it('are refused in the same words and by the same steps, whether the id or the secret is wrong', async () => {
    const { id, text } = await giveToken(database.db, 'ADMIN');
    const other = await giveToken(database.db, 'ADMIN');
    const secret = other.text.slice(-43);
    const [wrong, unknown] = [`Bearer lt_${id}_${secret}`, `Bearer lt_${'0'.repeat(12)}_${secret}`];
    const counts: number[] = [];
    for (const header of [wrong, unknown]) {
      const { result, statements } = await recordStatements(database.db, () => refusal(header));
      expect(result).toEqual({ name: 'TokenError', message: 'The token is not known here.' });
      counts.push(statements.length);
    }
    expect(counts).toEqual([1, 1]);
    for (const header of [
      '',
      'Bearer',
      'Bearer wrong',
      `Basic ${text}`,
      text,
      `Bearer ${text}x`,
      `Bearer ${text.slice(0, -1)}`,
    ])
      expect([header, await refusal(header)]).toEqual([
        header,
        expect.objectContaining({ name: 'TokenError' }),
      ]);
  });

  it('end when they were said to', async () => {
    const { id, bearer } = await giveToken(database.db, 'ANALYST', { expiresAt: '2026-11-22T06:00:00.000Z' });
    expect(await refusal(bearer)).toBe(false);
    now = new Date('2026-11-22T06:00:00.000Z');
    expect(await refusal(bearer)).toMatchObject({
      message: expect.stringContaining(`${id} ended`) as unknown,
    });
  });

  it('are refused once they were taken back, when what is known of them is too old', async () => {
    const { id, bearer } = await giveToken(database.db, 'ANALYST');
    const quick = identityFor(1);
    expect(await refusal(bearer, quick)).toBe(false);
    expect(await tokens.revoke(id, now.toISOString())).toBe(true);
    expect(await tokens.revoke(id, now.toISOString())).toBe(false);
    while ((await refusal(bearer, quick)) === false) await new Promise(resolve => setTimeout(resolve, 5));
    expect(await refusal(bearer, quick)).toMatchObject({
      message: expect.stringContaining('taken back') as unknown,
    });
  });

  it('are noted with the day they were last shown on, and no more', async () => {
    const { id, bearer } = await giveToken(database.db, 'ANALYST');
    const shownOn = async (day: string): Promise<void> => {
      await identity.caller(bearer, HERE);
      while ((await tokens.find(id))?.lastUsedOn !== day)
        await new Promise(resolve => setTimeout(resolve, 5));
    };
    await shownOn('2026-11-22');
    now = new Date('2026-11-22T18:00:00.000Z');
    await shownOn('2026-11-23');
    expect(await tokens.list()).toEqual([expect.objectContaining({ id, lastUsedOn: '2026-11-23' })]);
  });

  it('are kept without what they are', async () => {
    const { text } = await giveToken(database.db, 'ADMIN');
    const stored = JSON.stringify(await database.db.writer('tokens').select('*'));
    expect(stored).not.toContain(text.slice(-43));
  });
});
