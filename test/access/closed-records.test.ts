import type { Role } from '../../src/access/caller';
import { ViewCache } from '../../src/database/view-cache';
import { toGlobalId } from '../../src/graphql/global-id';
import { Operations } from '../../src/graphql/operations';
import { createSchema } from '../../src/schema';
import { engines } from '../support/databases';
import { CLOSED, fillGuarded, SECRET } from '../support/guarded-registry';
import { callerOf, createSender } from '../support/registry';
import { createAsking, type RoleAsking } from '../support/role-asking';

const schema = createSchema();
const CODE = `${CLOSED}-1`;

describe.each(engines)('closed records and guarded fields on %s', engine => {
  let asking: RoleAsking;

  beforeAll(async () => {
    asking = await createAsking(engine, fillGuarded);
  });
  afterAll(() => asking.drop());

  const data = (query: string, role: Role, now?: Date) => asking.data(query, role, now);

  const LOOK_UPS = `{
    dataset(code: "${CODE}") { code }
    past: dataset(code: "${CODE}", asOf: "2026-01-10") { code }
    before: dataset(code: "${CODE}", knownAt: "2026-02-20T20:00:00Z") { code }
    dataItem(code: "cot-${CLOSED}") { code }
    event(code: "hop-${CLOSED}") { code }
    citation(code: "trich-${CLOSED}") { code }
    node(id: "${toGlobalId('Dataset', CODE)}") { id }
    nodes(ids: ["${toGlobalId('Dataset', CODE)}", "${toGlobalId('Dataset', 'mo')}"]) { id }
    search(text: "${CLOSED}") { totalCount nodes { record { id } } }
    codes: datasets(filter: { codes: ["${CODE}"] }) { totalCount }
    level: datasets(filter: { accessLevel: [PRIVATE_USE] }) { totalCount }
    words: datasets(filter: { text: "${CLOSED}" }) { totalCount }
    items: dataItems(filter: { dataset: ["${CODE}"] }) { totalCount }
    services: dataServices(filter: { dataset: ["${CODE}"] }) { totalCount }
    answers: dataServices(filter: { responseItem: ["cot-${CLOSED}"] }) { totalCount }
    links: dataLinks(filter: { dataItem: ["cot-${CLOSED}"] }) { totalCount }
    events(filter: { subject: ["Dataset/${CODE}"] }) { totalCount }
    citations(filter: { record: ["Dataset/${CODE}"] }) { totalCount }
    ofItem: citations(filter: { record: ["DataItem/cot-${CLOSED}"] }) { totalCount }
    changes(filter: { types: [Dataset, DataItem, Event, Citation] }, first: 100) { totalCount nodes { code } }
    registry { counts { type count } }
    dataService(code: "dich-vu") { datasets { code } responseItems { code } }
    dataLink(code: "ket-noi") { dataItems { code } }
    database(code: "co-bi-mat") { datasets { totalCount } dataItems { totalCount } }
  }`;

  it('are found by no code, id, word, filter, reference, count or change, at no day and no moment', async () => {
    const told = await data(LOOK_UPS, 'PUBLIC');
    expect(JSON.stringify(told)).not.toContain(CLOSED);
    const none = { totalCount: 0 };
    expect(told).toMatchObject({
      ...{ dataset: null, past: null, before: null, dataItem: null, event: null, citation: null, node: null },
      nodes: [null, { id: toGlobalId('Dataset', 'mo') }],
      search: { totalCount: 0, nodes: [] },
      ...{ codes: none, level: none, words: none, items: none, services: none, answers: none, links: none },
      ...{ events: none, citations: none, ofItem: none },
      dataService: { datasets: [{ code: 'mo' }, { code: 'da-mo' }], responseItems: [{ code: 'cot-mo' }] },
      dataLink: { dataItems: [{ code: 'cot-mo' }] },
      database: { datasets: { totalCount: 2 }, dataItems: { totalCount: 1 } },
    });
    const counts = new Map(
      (told['registry'] as { counts: { type: string; count: number }[] }).counts.map(({ type, count }) => [
        type,
        count,
      ]),
    );
    expect(['Dataset', 'DataItem', 'Event', 'Citation'].map(type => counts.get(type))).toEqual([2, 1, 1, 1]);
  });

  it('are found by an analyst in every one of those ways', async () => {
    const told = await data(LOOK_UPS, 'ANALYST');
    const one = { totalCount: 1 };
    expect(told).toMatchObject({
      ...{
        dataset: { code: CODE },
        past: { code: CODE },
        before: { code: CODE },
        dataItem: {},
        event: {},
        citation: {},
        node: {},
      },
      search: { totalCount: 3 },
      ...{ codes: one, level: one, words: one, items: one, services: one, answers: one, links: one },
      ...{ events: one, citations: one, ofItem: one },
      dataService: { datasets: [{ code: 'mo' }, { code: CODE }, { code: 'da-mo' }] },
      database: { datasets: { totalCount: 3 }, dataItems: { totalCount: 2 } },
    });
  });

  it('are open once they were opened, with all their past, and not before', async () => {
    const query = '{ dataset(code: "da-mo") { code history { totalCount } } datasets { totalCount } }';
    const opened = new Date('2026-03-01T05:00:00.000Z');
    const before = new Date('2026-02-28T05:00:00.000Z');
    expect(await data(query, 'PUBLIC', opened)).toMatchObject({ dataset: { code: 'da-mo' } });
    expect(await data(query, 'PUBLIC', before)).toEqual({ dataset: null, datasets: { totalCount: 1 } });
    expect(await data(query, 'ANALYST', before)).toMatchObject({
      dataset: { code: 'da-mo' },
      datasets: { totalCount: 3 },
    });
  });

  const TOLD = `{
    agency(code: "BQP") {
      history(first: 10) { nodes { differences { field after } } }
      provenance(fields: ["contactPoint", "homepage"]) { field value }
      conflicts { field }
    }
    dataService(code: "dich-vu") {
      history(first: 10) { nodes { differences { field } } }
      provenance(fields: ["datasets", "format", "endpointUrl"]) { field }
    }
  }`;

  it('are left out of what changed, and of what sources say', async () => {
    const field = (name: string) => expect.objectContaining({ field: name }) as unknown;
    expect(await data(TOLD, 'PUBLIC')).toMatchObject({
      agency: {
        history: { nodes: [{ differences: [] }, { differences: [field('homepage')] }] },
        provenance: [field('homepage')],
      },
      dataService: {
        history: { nodes: [{ differences: [] }, { differences: [field('format')] }] },
        provenance: [field('format')],
      },
    });
    const told = JSON.stringify(await data(TOLD, 'ANALYST'));
    for (const text of [`${SECRET}-moi`, '"datasets"', '"endpointUrl"']) expect(told).toContain(text);
  });

  it('cost no statement more, nor another text where nothing can be closed', async () => {
    const query = '{ agencies { totalCount nodes { name databases { nodes { code } } } } }';
    expect(await asking.send(query, 'PUBLIC')).toEqual(await asking.send(query, 'ANALYST'));
  });

  it('are told by caches to nobody else, in whatever order roles ask', async () => {
    const query =
      '{ datasets { totalCount nodes { code } facets(by: [ACCESS_LEVEL]) { counts { value count } } } }';
    const fresh = await Promise.all((['PUBLIC', 'ADMIN'] as const).map(role => data(query, role)));
    const orders: Role[][] = [
      ['PUBLIC', 'ANALYST', 'STEWARD', 'ADMIN'],
      ['ADMIN', 'PUBLIC', 'ADMIN', 'PUBLIC'],
      ['STEWARD', 'PUBLIC', 'ANALYST', 'PUBLIC'],
    ];
    for (const roles of orders) {
      const sender = createSender(asking.db, {
        ...{ schema, operations: new Operations(schema, 1), cache: new ViewCache(8), masked: [] },
      });
      for (const role of [...roles, ...roles])
        expect((await sender({ query }, undefined, callerOf(role))).data).toEqual(
          fresh[role === 'PUBLIC' ? 0 : 1],
        );
    }
  });
});
