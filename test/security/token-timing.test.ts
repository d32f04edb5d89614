import crypto from 'node:crypto';
import { RegistryTokens } from '../../src/access/registry-tokens';
import { newToken } from '../../src/access/token-text';
import { TokenRepository, type TokenRow } from '../../src/modules/token/token.repository';
import { createDatabase, engines } from '../support/databases';

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
