import { type BothEngines, createBothEngines } from '../support/both-engines';

interface Claim {
  readonly code: string;
  readonly value: number;
  readonly counted: {
    readonly value: number | null;
    readonly denominator: number | null;
    readonly unknown: number | null;
  };
}

describe('claims beside counts', () => {
  let registries: BothEngines;
  let claims: ReadonlyMap<string, Claim>;
  let statements = 0;

  beforeAll(async () => {
    registries = await createBothEngines();
    const query = '{ claims(first: 100) { nodes { code value counted { value denominator unknown } } } }';
    const answer = await registries.ask(query);
    statements = answer.statements;
    const { nodes } = answer.data?.['claims'] as { nodes: Claim[] };
    claims = new Map(nodes.map(claim => [claim.code, claim]));
  });
  afterAll(() => registries.drop());

  it('cost one statement per measure, not per claim', () => {
    const revisionAndPage = 2;
    const measures = 9;
    expect(claims.size).toBe(31);
    expect(statements).toBe(revisionAndPage + measures);
  });

  it.each([
    ['connected-localities@2023-07-12', 63, { value: 63, denominator: 63, unknown: 0 }],
    ['connected-ministries@2023-07-12', 13, { value: 7, denominator: 30, unknown: 23 }],
    ['connected-state-enterprises@2023-07-12', 1, { value: 1, denominator: 3, unknown: 2 }],
    ['connected-telecoms@2023-07-12', 3, { value: 3, denominator: 3, unknown: 0 }],
    ['project06-signed-localities@2023-07-12', 9, { value: 9, denominator: 63, unknown: 54 }],
    ['database-catalogue-ministries@2024-04-24', 14, { value: 1, denominator: 30, unknown: 29 }],
    ['essential-services-total@2023-07-12', 53, { value: 25, denominator: null, unknown: 28 }],
    ['essential-services-done@2024-04-24', 41, { value: 41, denominator: 53, unknown: 0 }],
    ['national-databases@2024-05-09', 10, { value: 10, denominator: null, unknown: null }],
    ['population-db-fields@2024-07-01', 26, { value: 26, denominator: null, unknown: null }],
  ])('%s', (code, stated, counted) => {
    expect(claims.get(code)).toEqual({ code, value: stated, counted });
  });

  it('say nothing rather than zero where the registry knows of none', () => {
    expect(claims.get('population-db-fields@2021-07-01')?.counted).toEqual({
      value: null,
      denominator: null,
      unknown: null,
    });
  });

  it('never count more than there are', () => {
    for (const { counted } of claims.values()) {
      if (counted.denominator === null) continue;
      expect((counted.value ?? 0) + (counted.unknown ?? 0)).toBeLessThanOrEqual(counted.denominator);
    }
  });
});
