import type { FastifyInstance } from 'fastify';
import type { Quad } from 'n3';
import { PROPERTIES } from '../../src/exports/rdf/vocabulary/terms';
import { engines } from '../support/databases';
import { refusalOf, take } from '../support/export-reader';
import { createTestServer, PUBLIC_URL } from '../support/http';
import { linesOf, readRdf } from '../support/read-rdf';
import { PROFILES, validate } from '../support/shapes';

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

describe('the catalogue', () => {
  const servers: { server: FastifyInstance; close: () => Promise<void> }[] = [];
  let server: FastifyInstance;
  let turtle: string;
  let quads: Quad[];

  beforeAll(async () => {
    for (const engine of engines) servers.push(await createTestServer({ engine }));
    ({ server } = servers[0] as { server: FastifyInstance });
    turtle = (await take(server, '/catalogue.ttl')).text;
    quads = await readRdf(turtle, 'ttl');
  });
  afterAll(() => Promise.all(servers.map(({ close }) => close())));

  const of = (subject: string): Record<string, string[]> => {
    const values: Record<string, string[]> = {};
    for (const quad of quads)
      if (quad.subject.value === subject) (values[quad.predicate.value] ??= []).push(quad.object.value);
    return values;
  };
  const named = (name: string, of_: readonly Quad[] = quads): string[] =>
    of_
      .filter(quad => quad.predicate.value === TYPE && quad.object.value === name)
      .map(quad => quad.subject.value);

  it('of the whole curated registry keeps to every profile, and to the shapes of its own', async () => {
    const shapes = (await take(server, '/terms/shapes.ttl')).text;
    const { whole } = await validate({ whole: turtle }, shapes);
    expect(Object.keys(whole ?? {})).toEqual([...PROFILES, 'own']);
    for (const violations of Object.values(whole ?? {})) expect(violations).toEqual([]);
    expect(named('http://www.w3.org/ns/dcat#Dataset').length).toBeGreaterThan(60);
    expect(named('http://data.europa.eu/m8g/PublicOrganisation').length).toBeGreaterThan(100);
    expect(named('http://www.w3.org/ns/org#ChangeEvent').length).toBeGreaterThan(30);
    expect(named(`${PUBLIC_URL}/terms#DataLink`).length).toBeGreaterThan(90);
    expect(named('http://purl.org/vocab/cpsv#PublicService').length).toBeGreaterThan(20);
  });

  it('says the same in every format, and on every engine', async () => {
    const wanted = linesOf(quads);
    for (const extension of ['jsonld', 'rdf']) {
      const { text } = await take(server, `/catalogue.${extension}`);
      expect(linesOf(await readRdf(text, extension))).toEqual(wanted);
    }
    for (const other of servers) expect((await take(other.server, '/catalogue.ttl')).text).toBe(turtle);
  });

  it('has the members that are in force, and describes all that it refers to', async () => {
    const members = of(`${PUBLIC_URL}/catalogue`)['http://www.w3.org/ns/dcat#dataset'] ?? [];
    const count = await server.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ databases { totalCount } datasets { totalCount } }' },
    });
    const { data } = count.json<{ data: Record<string, { totalCount: number }> }>();
    expect(members.length).toBe((data['databases']?.totalCount ?? 0) + (data['datasets']?.totalCount ?? 0));
    const subjects = new Set(quads.map(({ subject }) => subject.value));
    const referred = quads
      .map(({ object }) => object)
      .filter(({ value }) => value.startsWith(`${PUBLIC_URL}/id/`));
    expect(referred.filter(({ value }) => !subjects.has(value))).toEqual([]);
  });

  it('tells a data link with parties, channel, purpose, law and period', () => {
    const link = of(`${PUBLIC_URL}/id/data-link/dan-cu/btp-csdl-ho-tich`);
    const term = (name: string): string => `${PUBLIC_URL}/terms#${name}`;
    expect(link[term('consumer')]).toEqual([`${PUBLIC_URL}/id/agency/BTP`]);
    expect(link[term('provider')]).toEqual([`${PUBLIC_URL}/id/database/csdlqg-dan-cu`]);
    expect(link[term('platform')]).toEqual([`${PUBLIC_URL}/id/platform/ndxp`]);
    expect(link[term('channel')]).toEqual([term('DataLinkChannel-PLATFORM')]);
    expect(link[term('purpose')]).toContain('Cấp, hủy số định danh cá nhân khi khai sinh, khai tử');
    expect(link[term('connectedOn')]).toEqual(['2021']);
    expect(link[term('notStated')]).toEqual(['http://data.europa.eu/r5r/applicableLegislation']);
    const period = of(`${PUBLIC_URL}/id/data-link/dan-cu/btp-csdl-ho-tich#period`);
    expect(period['http://www.w3.org/ns/dcat#startDate']).toEqual(['2021-01-01']);
    expect(period[term('validFrom')]).toEqual(['2021']);
  });

  it('uses only terms of its own that it explains', async () => {
    const terms = await readRdf((await take(server, '/terms.ttl')).text, 'ttl');
    const explained = new Set(terms.map(({ subject }) => subject.value));
    const used = quads.flatMap(({ predicate, object }) => [predicate.value, object.value]);
    const own = [...new Set(used)].filter(value => value.startsWith(`${PUBLIC_URL}/terms#`));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter(term => !explained.has(term))).toEqual([]);
    for (const term of Object.keys(PROPERTIES)) {
      const labels = terms.filter(
        ({ subject, predicate }) =>
          subject.value === `${PUBLIC_URL}/terms#${term}` && predicate.value.endsWith('#label'),
      );
      expect(labels.map(({ object }) => 'language' in object && object.language).sort()).toEqual([
        'en',
        'vi',
      ]);
    }
  });

  it('is given in the format that is asked for', async () => {
    for (const [accept, contentType, location] of [
      ['text/turtle', 'text/turtle; charset=utf-8', '/catalogue.ttl'],
      ['application/rdf+xml', 'application/rdf+xml; charset=utf-8', '/catalogue.rdf'],
      [
        'application/ld+json;q=0.5, text/turtle;q=0.4',
        'application/ld+json; charset=utf-8',
        '/catalogue.jsonld',
      ],
      ['*/*', 'application/ld+json; charset=utf-8', '/catalogue.jsonld'],
    ] as const) {
      const { headers } = await take(server, '/catalogue?asOf=2000-01-01', { accept });
      expect([headers['content-type'], headers['content-location']]).toEqual([contentType, location]);
      expect(headers['vary']).toContain('accept');
    }
    const refused = refusalOf(await take(server, '/catalogue', { accept: 'image/png' }));
    expect(refused).toMatchObject({ status: 406, code: 'NOT_ACCEPTABLE' });
    expect(refused.message).toContain('text/turtle');
  });

  it('answers for another day and another moment', async () => {
    const text = (await take(server, '/catalogue.ttl?asOf=2024-12-31')).text;
    const then = await readRdf(text, 'ttl');
    const inForce = (all: readonly Quad[]): unknown =>
      all.find(
        ({ subject, predicate }) =>
          subject.value === `${PUBLIC_URL}/id/agency/BTTTT` &&
          predicate.value === `${PUBLIC_URL}/terms#inForce`,
      )?.object.value;
    expect([inForce(then), inForce(quads)]).toEqual(['true', 'false']);
    const refused = await take(server, '/catalogue.ttl?knownAt=2000-01-01T00:00:00Z');
    expect(refusalOf(refused)).toMatchObject({ status: 400, code: 'TIME_OUT_OF_RANGE' });
    expect(refusalOf(await take(server, '/catalogue.ttl?kind=X')).message).toContain('asOf, knownAt');
  });
});
