import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Quad, Parser, Writer } from 'n3';
import { SHAPES } from '../../src/exports/rdf/vocabulary/shapes';
import { NAMESPACES } from '../../src/exports/rdf/namespaces';
import { take } from '../support/export-reader';
import { createTestServer, PUBLIC_URL } from '../support/http';
import { readRdf } from '../support/read-rdf';
import { PROFILES, type Report, validate } from '../support/shapes';
import { giveToken } from '../support/tokens';
import { loadWholeRecords } from '../support/whole-records';

const { rdf, sh } = NAMESPACES;

/** A property that the things of a class must have. */
interface Mandatory {
  readonly ofClass: string;
  readonly path: string;
}

/** What some shapes in SHACL want of classes. */
function mandatoryIn(shapes: readonly Quad[]): Mandatory[] {
  const objects = (subject: string, predicate: string): string[] =>
    shapes
      .filter(quad => quad.subject.value === subject && quad.predicate.value === sh + predicate)
      .map(({ object }) => object.value);
  return shapes
    .filter(({ predicate }) => predicate.value === `${sh}targetClass`)
    .flatMap(({ subject, object: { value: ofClass } }) =>
      objects(subject.value, 'property')
        .filter(property => Number(objects(property, 'minCount')[0] ?? 0) > 0)
        .flatMap(property => objects(property, 'path').map(path => ({ ofClass, path }))),
    );
}

const term = (name: string): string => {
  const [prefix = '', local = ''] = name.split(':');
  return ((NAMESPACES as Readonly<Record<string, string>>)[prefix] ?? `${PUBLIC_URL}/terms#`) + local;
};

const own = Object.entries(SHAPES).flatMap(([ofClass, constraints]) =>
  constraints.map(({ path }) => ({ ofClass: term(ofClass), path: term(path) })),
);

const official = PROFILES.flatMap(name =>
  mandatoryIn(new Parser().parse(readFileSync(join(__dirname, 'shapes', `${name}.ttl`), 'utf8'))),
);

const toTurtle = (quads: readonly Quad[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const writer = new Writer();
    for (const quad of quads) writer.addQuad(quad);
    writer.end((error, text: string) => {
      // The library gives null where there is no error, and types it as one.
      if (error as Error | null) reject(error);
      else resolve(text);
    });
  });

describe('a mandatory field', () => {
  let whole: Quad[];
  let report: Report;
  const taken = new Map<string, Mandatory>();

  beforeAll(async () => {
    const { server, db, close } = await createTestServer({ fill: loadWholeRecords });
    const { bearer: authorization } = await giveToken(db, 'ANALYST');
    whole = await readRdf((await take(server, '/catalogue.ttl', { authorization })).text, 'ttl');
    const shapes = (await take(server, '/terms/shapes.ttl')).text;
    await close();
    const graphs: Record<string, string> = { whole: await toTurtle(whole) };
    for (const { ofClass, path } of [...official, ...own]) {
      const things = new Set(
        whole
          .filter(({ predicate, object }) => predicate.value === `${rdf}type` && object.value === ofClass)
          .map(({ subject }) => subject.value),
      );
      const rest = whole.filter(
        ({ subject, predicate }) => !(things.has(subject.value) && predicate.value === path),
      );
      if (things.size === 0) continue;
      taken.set(`${ofClass} ${path}`, { ofClass, path });
      graphs[`${ofClass} ${path}`] = await toTurtle(rest);
      // It cannot be missed where it never was.
      if (rest.length === whole.length) graphs[`${ofClass} ${path}`] = '';
    }
    report = await validate(graphs, shapes);
  }, 120_000);

  it('is there in a whole export', () => {
    for (const violations of Object.values(report['whole'] ?? {})) expect(violations).toEqual([]);
    const classes = new Set([...taken.values()].map(({ ofClass }) => ofClass));
    const wanted = [
      'dcat:Catalog',
      'dcat:Dataset',
      'dcat:Distribution',
      'dcat:DataService',
      'foaf:Agent',
      'vcard:Kind',
    ];
    const others = [
      'cv:PublicOrganisation',
      'cpsv:PublicService',
      'eli:LegalResource',
      'adms:Identifier',
      'skos:Concept',
    ];
    for (const name of [...wanted, ...others, ...Object.keys(SHAPES)]) expect(classes).toContain(term(name));
    expect(taken.size).toBeGreaterThan(85);
  });

  it('that is taken away is missed by the official shapes or by the own ones, each of them', () => {
    const unnoticed = [...taken.keys()].filter(name => Object.values(report[name] ?? {}).flat().length === 0);
    expect(unnoticed).toEqual([]);
  });

  it('of data links, change events and databases is missed by the own shapes alone', () => {
    for (const [ofClass, path] of [
      ['lt:DataLink', 'lt:consumer'],
      ['lt:DataLink', 'dct:temporal'],
      ['lt:DataLink', 'dcatap:applicableLegislation'],
      ['lt:AgencyChange', 'org:resultingOrganization'],
      ['lt:AgencyChange', 'cv:hasFormalFramework'],
      ['lt:Database', 'dcatap:applicableLegislation'],
    ] as const) {
      const found = report[`${term(ofClass)} ${term(path)}`] ?? {};
      expect(found['own']?.length).toBeGreaterThan(0);
      for (const profile of PROFILES) expect(found[profile]).toEqual([]);
    }
  });
});
