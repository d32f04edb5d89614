import type { Db } from '../../src/database/connect';
import { type BothEngines, createBothEngines } from '../support/both-engines';
import {
  AFTER_HARVESTS,
  BEFORE_HARVESTS,
  DISPUTED_ANSWERS,
  fillDisputed,
} from '../support/disputed-registry';
import { harvestOn, sourceOf } from '../support/harvest';
import { createRegistry } from '../support/registry';

describe('provenance', () => {
  let registries: BothEngines;
  const dbs: Db[] = [];

  beforeAll(async () => {
    registries = await createBothEngines(async engine => {
      const registry = await createRegistry(engine, fillDisputed);
      dbs.push(registry.db);
      return registry;
    });
  });
  afterAll(() => registries.drop());

  it('tells of each field which source won, why, and what the others say', async () => {
    const { data, statements } = await registries.ask(`{ database(code: "nha-o") {
      provenance(fields: ["owner", "purpose", "securityLevel"]) {
        field value sourceCode reason others { value sourceCode agrees }
      }
    } }`);
    expect(data?.['database']).toEqual({
      provenance: [
        {
          field: 'owner',
          value: 'BTP',
          sourceCode: 'tinh',
          reason: 'RULE',
          others: [
            { value: 'BXD', sourceCode: 'curated', agrees: false },
            { value: 'BXD', sourceCode: 'bo', agrees: false },
            { value: 'BXD', sourceCode: 'cong', agrees: false },
          ],
        },
        {
          field: 'purpose(language: VI)',
          value: 'Quản lý nhà ở',
          sourceCode: 'curated',
          reason: 'ONLY_SOURCE',
          others: [],
        },
        { field: 'securityLevel', value: '3', sourceCode: 'steward', reason: 'DECISION', others: [] },
      ],
    });
    expect(statements).toBe(['the state', 'the record', 'what is stated', 'the rules'].length);
  });

  it('tells which run brought a value, and when; what was there before by its revision', async () => {
    const { database } = await registries.data(`{ database(code: "nha-o") {
      provenance(fields: ["ownerCode"]) { run at source { name } others { run at source { code } } }
    } }`);
    expect(database).toEqual({
      provenance: [
        {
          run: 2,
          at: '2026-02-03T05:00:00.000Z',
          source: { name: 'Danh mục của tỉnh Lào Cai' },
          others: [
            { run: null, at: '2026-01-01T05:00:00.000Z', source: { code: 'curated' } },
            { run: 1, at: '2026-02-02T05:00:00.000Z', source: { code: 'bo' } },
            { run: 3, at: '2026-02-04T05:00:00.000Z', source: { code: 'cong' } },
          ],
        },
      ],
    });
  });

  it('of a record of which only the curated facts speak is theirs', async () => {
    const { database } = await registries.data(`{ database(code: "bat-dong-san") {
      provenance { field value sourceCode run at reason others { value } }
    } }`);
    const { provenance } = database as { provenance: { field: string }[] };
    expect(provenance.map(({ field }) => field)).toEqual([
      'name(language: VI)',
      'kind',
      'status',
      'owner',
      'purpose(language: VI)',
    ]);
    for (const field of provenance)
      expect(field).toMatchObject({
        sourceCode: 'curated',
        run: null,
        at: '2026-01-01T05:00:00.000Z',
        reason: 'ONLY_SOURCE',
        others: [],
      });
  });

  it('of many records of several types costs as much as that of one', async () => {
    const selection = '{ code ... on Record { provenance(fields: ["name"]) { value sourceCode } } }';
    const { data, statements } = await registries.ask(
      `{ databases { nodes ${selection} } agencies { nodes ${selection} } }`,
    );
    expect(data).toEqual({
      agencies: {
        nodes: [
          { code: 'BTP', provenance: [{ value: 'Bộ Tư pháp', sourceCode: 'curated' }] },
          { code: 'BXD', provenance: [{ value: 'Bộ Xây dựng', sourceCode: 'curated' }] },
        ],
      },
      databases: {
        nodes: [
          {
            code: 'bat-dong-san',
            provenance: [{ value: 'Cơ sở dữ liệu thị trường bất động sản', sourceCode: 'curated' }],
          },
          { code: 'nha-o', provenance: [{ value: 'Cơ sở dữ liệu về nhà ở', sourceCode: 'curated' }] },
          { code: 'quy-hoach', provenance: [{ value: 'CSDL quy hoạch', sourceCode: 'bo' }] },
        ],
      },
    });
    expect(statements).toBe(['the state', 'databases', 'agencies', 'what is stated', 'the rules'].length);
  });

  it('has conflicts where sources that speak differ, and only there', async () => {
    const { databases } = await registries.data('{ databases { nodes { code conflicts { field } } } }');
    expect(databases).toEqual({
      nodes: [
        { code: 'bat-dong-san', conflicts: [] },
        {
          code: 'nha-o',
          conflicts: [{ field: 'name(language: VI)' }, { field: 'status' }, { field: 'owner' }],
        },
        { code: 'quy-hoach', conflicts: [] },
      ],
    });
  });

  it('is that of the day asked about, and of the nearest state where none holds', async () => {
    const sourcesOn = (asOf: string): Promise<unknown> =>
      registries.data(`{ database(code: "quy-hoach", asOf: "${asOf}") {
        inForce provenance(fields: ["name"]) { sourceCode value }
      } }`);
    const named = { provenance: [{ sourceCode: 'bo', value: 'CSDL quy hoạch' }] };
    expect(await sourcesOn('2026-02-02')).toEqual({ database: { inForce: true, ...named } });
    expect(await sourcesOn('2026-01-15')).toEqual({ database: { inForce: false, ...named } });
    const { database } = await registries.data(`{ database(code: "nha-o", asOf: "2026-01-15") {
      provenance(fields: ["status"]) { sourceCode reason }
    } }`);
    expect(database).toEqual({ provenance: [{ sourceCode: 'curated', reason: 'ONLY_SOURCE' }] });
  });

  it('at an earlier moment never changes, whatever is harvested later', async () => {
    const known = (knownAt: string): Promise<unknown> =>
      registries.data(`{ database(code: "nha-o", knownAt: "${knownAt}") {
        owner { code } provenance { field value sourceCode run at reason others { value sourceCode run at agrees } }
      } }`);
    const [before, after] = [await known(BEFORE_HARVESTS), await known(AFTER_HARVESTS)];
    const [first] = DISPUTED_ANSWERS.tinh.rows;
    const later = sourceOf('tinh', { rows: [{ ...first, owner: 'BXD', status: 'ENDED' }] });
    for (const db of dbs) await harvestOn(db, '2026-03-01', later);
    expect(await known('2026-03-02T00:00:00.000Z')).not.toEqual(after);
    expect([await known(BEFORE_HARVESTS), await known(AFTER_HARVESTS)]).toEqual([before, after]);
    expect(before).toMatchObject({ database: { owner: { code: 'BXD' } } });
    expect(after).toMatchObject({ database: { owner: { code: 'BTP' } } });
  });

  it('keeps the run that brought a value through those that brought others', async () => {
    const { database } = await registries.data(`{ database(code: "nha-o") {
      provenance(fields: ["name", "status"]) { others { sourceCode run value } }
    } }`);
    const { provenance } = database as { provenance: { others: { sourceCode: string }[] }[] };
    expect(provenance.map(({ others }) => others.find(({ sourceCode }) => sourceCode === 'tinh'))).toEqual([
      { sourceCode: 'tinh', run: 2, value: 'CSDL nhà ở' },
      { sourceCode: 'tinh', run: 5, value: 'ENDED' },
    ]);
  });

  it.each([
    ['nameEn', ['name(language: EN)']],
    ['name(language: VI)', ['name(language: VI)']],
    ['name( language:VI )', ['name(language: VI)']],
    ['name', ['name(language: VI)']],
  ])('takes %s for a field', async (field, fields) => {
    const { database } = await registries.data(
      'query ($fields: [String!]) { database(code: "nha-o") { provenance(fields: $fields) { field } } }',
      { fields: [field] },
    );
    const filled = fields.filter(name => !name.includes('EN'));
    expect(database).toEqual({ provenance: filled.map(name => ({ field: name })) });
  });

  it('refuses a field that the type has not, with those it has', async () => {
    const { errors } = await registries.ask(
      '{ database(code: "nha-o") { provenance(fields: ["colour"]) { value } } }',
    );
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(
        /A Database has no field "colour"; it has name\(language: VI\), .*owner, /,
      ) as unknown,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
