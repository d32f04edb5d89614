import { type BothEngines, createBothEngines } from '../support/both-engines';

const LINKS = `query ($asOf: Date!) {
  populationDatabase(asOf: $asOf) {
    name
    dataLinks(direction: PROVIDES, first: 100) {
      totalCount
      facets(by: [CHANNEL, STATUS]) { by counts { value count } }
      nodes {
        code name status channel validFrom
        consumer { code kind }
        consumerSystem { ... on Database { code } ... on Platform { code } }
        platform { code }
        legalBasis { code }
        citations { line fact confidence document { code } }
      }
    }
  }
}`;

interface Link {
  readonly code: string;
  readonly consumer: { readonly code: string; readonly kind: string };
  readonly citations: readonly unknown[];
}

interface Links {
  readonly totalCount: number;
  readonly facets: unknown;
  readonly nodes: readonly Link[];
}

describe('the links of the population database', () => {
  let registries: BothEngines;

  beforeAll(async () => {
    registries = await createBothEngines();
  });
  afterAll(() => registries.drop());

  const linksOn = async (asOf: string): Promise<Links & { statements: number }> => {
    const { data, errors, statements } = await registries.ask(LINKS, { asOf });
    expect(errors).toBeUndefined();
    return { ...(data?.['populationDatabase'] as { dataLinks: Links }).dataLinks, statements };
  };

  it.each([
    ['2023-07-12', 92],
    ['2024-12-31', 93],
  ])('as of %s are %i, in eleven statements', async (asOf, total) => {
    const links = await linksOn(asOf);
    expect(links.totalCount).toBe(total);
    expect(links.nodes).toHaveLength(total);
    expect(links.facets).toMatchSnapshot();
    expect(links.statements).toBe(11);
    expect(links.nodes.filter(({ consumer }) => consumer.kind === 'PROVINCE')).toHaveLength(63);
    for (const { citations } of links.nodes) expect(citations.length).toBeGreaterThan(0);
  });

  it('of one ministry tell consumer, system, platform, service, law and place', async () => {
    const { data, statements } = await registries.ask(`{
      dataLink(code: "dan-cu/btp-csdl-ho-tich", asOf: "2023-07-12") {
        name name_en: name(language: EN) purpose direction mode channel status validFrom
        consumer { name } provider { name } platform { abbreviation }
        consumerSystem { ... on Database { name } }
        dataService { name } dataServices { name }
        legalBasis { number }
        citations { fact confidence document { url } }
      }
    }`);
    expect(data).toMatchSnapshot();
    expect(statements).toBe(8);
  });

  it('are told from both sides', async () => {
    const data = await registries.data(`{
      agency(code: "BTP", asOf: "2023-07-12") {
        consumes: dataLinks(direction: CONSUMES) { nodes { code } }
        provides: dataLinks(direction: PROVIDES) { totalCount }
        both: dataLinks { totalCount }
      }
      owner: agency(code: "BCA", asOf: "2023-07-12") {
        consumes: dataLinks(direction: CONSUMES) { totalCount }
        provides: dataLinks(direction: PROVIDES) { totalCount }
        both: dataLinks { totalCount }
      }
      database(code: "csdl-ho-tich", asOf: "2023-07-12") { dataLinks { nodes { code provider { code } } } }
      platform(code: "htttgqtthc", asOf: "2023-07-12") { endingLinks { totalCount } }
    }`);
    expect(data).toMatchSnapshot();
  });

  it('stand beside what was claimed of them', async () => {
    const data = await registries.data(`{
      claims(filter: { measure: [DATA_LINK_CONSUMERS], from: "2023-07-12", until: "2023-07-12" }, orderBy: CODE_ASC) {
        nodes { code value agencyKinds counted { value denominator unknown asOf } }
      }
    }`);
    expect(data).toMatchSnapshot();
  });
});
