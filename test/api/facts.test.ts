import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { engines } from '../support/databases';
import { createRegistry, type TestRegistry } from '../support/registry';

interface Fact {
  readonly fact: string;
  readonly document: string;
  readonly line: string;
  readonly value: string;
}

interface Found {
  readonly fact: string;
  readonly line: number | null;
  readonly valueText: string | null;
  readonly document: { readonly code: string };
  readonly record: Numbers & { readonly __typename: string; readonly code: string };
}

/** The numbers a record carries, under whatever name its type gives them. */
interface Numbers {
  readonly figure?: number | null;
  readonly figureTo?: number | null;
  readonly denominator?: number | null;
  readonly valueText?: string;
  readonly quantity?: number | null;
  readonly size?: number | null;
}

const FACTS = parse(readFileSync(join(__dirname, '..', 'fixtures', 'facts.csv')), {
  columns: true,
}) as unknown as Fact[];

const QUERY = `query ($first: Int!, $after: String) {
  citations(filter: { document: ["000", "001", "002", "003", "004"] }, orderBy: CODE_ASC, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      fact line valueText document { code }
      record {
        __typename code
        ... on Observation { figure: value figureTo: valueTo denominator valueText }
        ... on Target { figure: value figureTo: valueTo valueText }
        ... on Claim { figure: value valueText }
        ... on Task { quantity }
        ... on Programme { size }
        ... on PublicService { size }
      }
    }
  }
}`;

/** How many rows of each research file are placed. */
const ROWS = {
  SF: 271,
  CN: 47,
  agencies: 130,
  provinces: 97,
  databases: 50,
  platforms: 28,
  'public-services': 35,
  'legal-documents': 89,
  indicators: 119,
  'population-fields': 26,
};

/** Numbers that count no thing, and so are only in the citation: a year, an ordinal, a version, "3+5". */
const NO_QUANTITY = new Set([
  'SF012',
  'SF033',
  'SF064',
  'SF171',
  'SF234',
  ...range(146, 155),
  ...range(157, 161),
]);

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `SF${String(from + index)}`);
}

/** The texts that a record's numbers stand for: "41/53", "3-5", "13". */
function valuesOf({ figure, figureTo, denominator, valueText, quantity, size }: Numbers): string[] {
  const whole = figure == null ? [] : [String(figure)];
  const ratio = figure != null && denominator != null ? [`${String(figure)}/${String(denominator)}`] : [];
  const span = figure != null && figureTo != null ? [`${String(figure)}-${String(figureTo)}`] : [];
  const counts = [quantity, size].flatMap(count => (count == null ? [] : [String(count)]));
  return [...whole, ...ratio, ...span, ...counts, ...(valueText === undefined ? [] : [valueText])];
}

describe.each(engines)('the curated facts on %s', engine => {
  let registry: TestRegistry;
  const found: Found[] = [];

  beforeAll(async () => {
    registry = await createRegistry(engine);
    let after: string | null = null;
    do {
      const { data, errors } = await registry.ask(QUERY, { first: 1_000, after });
      if (errors) throw new Error(JSON.stringify(errors));
      const page = data?.['citations'] as {
        nodes: Found[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      found.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
  });
  afterAll(() => registry.drop());

  it('are 271, none of them missing', () => {
    expect(FACTS).toHaveLength(271);
  });

  it.each(FACTS.map(fact => [fact.fact, fact] as const))(
    '%s is found with its document, line and value',
    (_id, fact) => {
      const citations = found.filter(citation => citation.fact === fact.fact);
      const placed = citations.find(
        ({ document, line }) => document.code === fact.document && String(line) === fact.line,
      );
      expect(placed).toBeDefined();
      expect(placed?.valueText ?? '').toBe(fact.value);
      if (fact.value === '' || NO_QUANTITY.has(fact.fact)) return;
      const values = citations.flatMap(({ record }) => valuesOf(record));
      expect(values).toContain(fact.value);
    },
  );

  it('come from every row of the research', async () => {
    const placed: Record<string, Set<string>> = Object.fromEntries(
      Object.keys(ROWS).map(file => [file, new Set()]),
    );
    const rows = (await registry.db.reader('citations').whereNotNull('fact').pluck('fact')) as string[];
    for (const fact of rows) {
      const file = fact.split(':')[0]?.replace(/^(SF|CN)\d+$/, '$1') ?? '';
      (placed[file] ??= new Set()).add(fact);
    }
    const counts = Object.fromEntries(Object.entries(placed).map(([file, facts]) => [file, facts.size]));
    expect(counts).toEqual(ROWS);
  });
});
