import type { Db } from '../../src/database/connect';
import type { Batch, RecordVersion } from '../../src/database/revision-writer';
import { writeRevision } from '../../src/database/write-revision';
import { agencies } from '../../src/modules/agency/agency.table';
import { citations } from '../../src/modules/citation/citation.table';
import { dataLinks } from '../../src/modules/data-link/data-link.table';
import { databases } from '../../src/modules/database/database.table';
import { legalDocuments } from '../../src/modules/legal-document/legal-document.table';
import { sourceDocuments } from '../../src/modules/source-document/source-document.table';
import { createBothEngines } from '../support/both-engines';
import { createRegistry, RECORDED_AT } from '../support/registry';

const many = (count: number, make: (index: number) => RecordVersion): RecordVersion[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A registry in which each of `count` databases has ten links, a law and a citation. */
function registryOf(count: number): Batch[] {
  const link = (index: number): RecordVersion => ({
    code: `link-${String(index)}`,
    nameVi: `Kết nối ${String(index)}`,
    consumerCode: `agency-${String(index % count)}`,
    providerCode: `database-${String(Math.floor(index / 10))}`,
    channel: 'UNKNOWN',
    direction: 'UNKNOWN',
    mode: 'UNKNOWN',
    status: 'OPERATIONAL',
    legalBasisCodes: [`law-${String(index % count)}`],
  });
  return [
    {
      table: agencies,
      records: many(count, index => ({
        code: `agency-${String(index)}`,
        nameVi: `Cơ quan ${String(index)}`,
        kind: 'OTHER',
      })),
    },
    {
      table: databases,
      records: many(count, index => ({
        code: `database-${String(index)}`,
        nameVi: `Cơ sở dữ liệu ${String(index)}`,
        kind: 'MINISTRY',
        status: 'UNKNOWN',
        ownerCode: `agency-${String(index)}`,
        legalBasisCodes: [`law-${String(index)}`],
      })),
    },
    {
      table: legalDocuments,
      records: many(count, index => ({
        code: `law-${String(index)}`,
        nameVi: `Luật ${String(index)}`,
        number: String(index),
        kind: 'LAW',
        status: 'IN_FORCE',
      })),
    },
    { table: dataLinks, records: many(count * 10, link) },
    { table: sourceDocuments, records: [{ code: 'text', nameVi: 'Văn bản', kind: 'WEB_PAGE' }] },
    {
      table: citations,
      records: many(count, index => ({
        code: `cite-${String(index)}`,
        record: `Database/database-${String(index)}`,
        documentCode: 'text',
        confidence: 'HIGH',
      })),
    },
  ];
}

const QUERY = `{
  databases(first: 1000) {
    totalCount
    nodes {
      name owner { name parent { name } } legalBasis { name databases(first: 1) { totalCount nodes { code } } }
      citations { document { name } }
      history { totalCount nodes { kind } }
      quality { criterion measured }
      dataLinks(direction: PROVIDES, first: 10) {
        totalCount
        facets(by: [STATUS]) { counts { count } }
        nodes { name consumer { name } legalBasis { number } platform { name } }
      }
    }
  }
}`;

const filled =
  (count: number) =>
  (db: Db): Promise<unknown> =>
    writeRevision(db, { clock: () => RECORDED_AT, author: 'test', reason: 'test' }, registryOf(count));

const costOf = async (count: number): Promise<{ statements: number; links: number }> => {
  const registries = await createBothEngines(engine => createRegistry(engine, filled(count)));
  try {
    const { data, errors, statements } = await registries.ask(QUERY);
    expect(errors).toBeUndefined();
    const { nodes } = data?.['databases'] as { nodes: { dataLinks: { nodes: unknown[] } }[] };
    return { statements, links: nodes.reduce((sum, node) => sum + node.dataLinks.nodes.length, 0) };
  } finally {
    await registries.drop();
  }
};

describe('the number of statements', () => {
  it('is the same for 10 rows and for 1,000', async () => {
    const [few, more] = [await costOf(1), await costOf(100)];
    expect([few.links, more.links]).toEqual([10, 1_000]);
    expect(more.statements).toBe(few.statements);
    expect(few.statements).toBe(17);
  });

  // That each of them is found by a search in an index: `test/database/query-plans.test.ts`.
  it('is the same for the first page and for one behind 900 others', async () => {
    const registries = await createBothEngines(engine => createRegistry(engine, filled(100)));
    try {
      const page = 'totalCount pageInfo { endCursor } nodes { code consumer { name } provider { name } }';
      const order = 'orderBy: VALID_FROM_DESC';
      const first = await registries.ask(`{ dataLinks(${order}, first: 10) { ${page} } }`);
      const { dataLinks } = await registries.data(`{ dataLinks(${order}, first: 900) { ${page} } }`);
      const { endCursor } = (dataLinks as { pageInfo: { endCursor: string } }).pageInfo;
      const deep = await registries.ask(
        `{ dataLinks(${order}, first: 10, after: "${endCursor}") { ${page} } }`,
      );
      expect((deep.data?.['dataLinks'] as { nodes: unknown[] }).nodes).toHaveLength(10);
      expect(deep.statements).toBe(first.statements);
    } finally {
      await registries.drop();
    }
  });
});
