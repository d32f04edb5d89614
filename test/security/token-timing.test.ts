import crypto from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { RegistryTokens } from '../../src/access/registry-tokens';
import { newToken } from '../../src/access/token-text';
import { TokenRepository, type TokenRow } from '../../src/modules/token/token.repository';
import { createDatabase, engines } from '../support/databases';

const ROUNDS = 400;
/** Two samples of one law are told apart in half of all pairs; here by far more than chance would. */
const TOLD_APART = 0.2;

const tokenRow = ({ id, digest }: ReturnType<typeof newToken>, more: Partial<TokenRow> = {}): TokenRow => ({
  ...{ id, digest, name: 'a program', role: 'ADMIN', agencies: [] },
  ...{ createdAt: '2026-01-01T00:00:00.000Z', expiresAt: '2036-01-01T00:00:00.000Z' },
  ...{ revokedAt: null, lastUsedOn: null, ...more },
});

/** A letter of the secret changed, at a place. */
const withWrongLetter = (text: string, at: number): string =>
  text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);

describe.each(engines)('from how long it takes to refuse a token, on %s,', engine => {
  it('nobody learns whether there is one, or how much of it is right', async () => {
    const { db, drop } = await createDatabase(engine);
    try {
      const repository = new TokenRepository(db);
      const find = jest.spyOn(repository, 'find');
      const [good, revoked, expired, never] = [newToken(), newToken(), newToken(), newToken()];
      await repository.insert(tokenRow(good));
      await repository.insert(tokenRow(revoked, { revokedAt: '2026-01-02T00:00:00.000Z' }));
      await repository.insert(tokenRow(expired, { expiresAt: '2026-01-02T00:00:00.000Z' }));
      const tokens = new RegistryTokens(repository);
      const compared = jest.spyOn(crypto, 'timingSafeEqual');
      const refusalOf = (text: string): Promise<unknown> =>
        tokens.caller(text).catch((error: unknown) => error);
      const wrong = [good, revoked, expired].map(({ text }) => withWrongLetter(text, text.length - 1));
      const messages = [];
      for (const text of [...wrong, never.text]) messages.push(String(await refusalOf(text)));
      // Of the token itself only who holds it learns anything.
      expect(new Set(messages).size).toBe(1);
      expect(find).toHaveBeenCalledTimes(4);
      expect(compared.mock.calls.map(([one, other]) => [one.byteLength, other.byteLength])).toEqual(
        Array.from({ length: 4 }, () => [32, 32]),
      );
    } finally {
      await drop();
    }
  });
});

describe('the time that the refusal of a token takes', () => {
  it('does not tell how much of it is right', async () => {
    const good = newToken();
    const row = tokenRow(good, { lastUsedOn: '2026-11-22' });
    const repository = { find: () => Promise.resolve(row), noteUse: () => Promise.resolve() };
    const tokens = new RegistryTokens(repository as unknown as TokenRepository);
    const early = withWrongLetter(good.text, good.text.length - 43);
    const late = withWrongLetter(good.text, good.text.length - 2);
    const timeOf = async (text: string): Promise<number> => {
      const start = performance.now();
      await tokens.caller(text).catch(() => null);
      return performance.now() - start;
    };
    const times: { early: number; late: number }[] = [];
    // Side by side, so that whatever else the machine does meets both.
    for (let round = 0; round < ROUNDS; round += 1)
      times.push(
        round % 2 === 0
          ? { early: await timeOf(early), late: await timeOf(late) }
          : { late: await timeOf(late), early: await timeOf(early) },
      );
    expect(
      Math.abs(
        shareLater(
          times.map(({ early: one }) => one),
          times.map(({ late: one }) => one),
        ) - 0.5,
      ),
    ).toBeLessThan(TOLD_APART);
  });
});

/** Of all pairs of the two, the share in which the second took longer: the statistic of Mann and Whitney. */
function shareLater(one: readonly number[], other: readonly number[]): number {
  const later = one.reduce((sum, first) => sum + other.filter(second => second > first).length, 0);
  return later / (one.length * other.length);
}
