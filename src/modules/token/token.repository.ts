import type { Role } from '../../access/caller';
import type { Db } from '../../database/connect';

/** What is known of a token. The token itself is not: it cannot be told to anybody a second time. */
export interface TokenRow {
  readonly id: string;
  /** What it was made for: a program, never a person. */
  readonly name: string;
  /** The SHA-256 of its secret, in hexadecimal. */
  readonly digest: string;
  readonly role: Role;
  /** The codes of the agencies that its holder speaks for. */
  readonly agencies: readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  /** The last day it was shown on, in Viet Nam; no more is kept of its use. */
  readonly lastUsedOn: string | null;
}

interface Stored extends Omit<TokenRow, 'agencies'> {
  readonly agencies: string;
}

const TABLE = 'tokens';

const SELECTED = {
  ...{ id: 'id', name: 'name', digest: 'digest', role: 'role', agencies: 'agencies' },
  ...{ createdAt: 'created_at', expiresAt: 'expires_at', revokedAt: 'revoked_at' },
  lastUsedOn: 'last_used_on',
};

/** Keeps tokens. They are no facts of the registry: they have no versions, and no cache of it knows them. */
export class TokenRepository {
  constructor(private readonly db: Db) {}

  /** A token, as it stands where it is written: one that was taken back is not to go on somewhere else. */
  async find(id: string): Promise<TokenRow | null> {
    const query = this.db.reader(TABLE).where({ id }).select(SELECTED);
    const [row] = await this.db.reads.latest<Stored>(query);
    return row ? toToken(row) : null;
  }

  /** All tokens, the oldest first. */
  async list(): Promise<TokenRow[]> {
    const query = this.db.reader(TABLE).select(SELECTED).orderBy('created_at').orderBy('id');
    return (await this.db.reads.latest<Stored>(query)).map(toToken);
  }

  async insert({ id, name, digest, role, agencies, createdAt, expiresAt }: TokenRow): Promise<void> {
    const times = { created_at: createdAt, expires_at: expiresAt };
    await this.db
      .writer(TABLE)
      .insert({ id, name, digest, role, agencies: JSON.stringify(agencies), ...times });
  }

  /** Takes a token back for good; false where that was done before, or there is none. */
  async revoke(id: string, at: string): Promise<boolean> {
    const changed = await this.db
      .writer(TABLE)
      .where({ id })
      .whereNull('revoked_at')
      .update({ revoked_at: at });
    return changed > 0;
  }

  /** Notes the day on which a token was shown. */
  async noteUse(id: string, day: string): Promise<void> {
    await this.db.writer(TABLE).where({ id }).update({ last_used_on: day });
  }
}

const toToken = ({ agencies, ...stored }: Stored): TokenRow => ({
  ...stored,
  agencies: JSON.parse(agencies) as string[],
});
