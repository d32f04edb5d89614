import { base, declared, type Portal } from './portal';
import { startServer } from './web-server';

/** How many datasets a catalogue of linked data has here. */
export const DATASETS = 12;

const TERMS = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
};

const titleOf = (number: number): string => `Tập dữ liệu quan trắc số ${String(number)}`;
const addressOf = (number: number): string => `https://dulieu.example/bo-du-lieu/${String(number)}`;

interface Format {
  readonly type: string;
  readonly write: (numbers: readonly number[]) => string;
}

const turtle: Format = {
  type: 'text/turtle',
  write: numbers =>
    [
      ...Object.entries(TERMS).map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`),
      ...numbers.map(
        number =>
          `<${addressOf(number)}> a dcat:Dataset ; dct:title "${titleOf(number)}"@vi ; dct:issued "2024-0${String((number % 9) + 1)}" .`,
      ),
    ].join('\n'),
};

const rdfXml: Format = {
  type: 'application/rdf+xml',
  write: numbers => {
    const namespaces = Object.entries(TERMS).map(([prefix, namespace]) => `xmlns:${prefix}="${namespace}"`);
    const datasets = numbers.map(
      number =>
        `<dcat:Dataset rdf:about="${addressOf(number)}"><dct:title xml:lang="vi">${titleOf(number)}</dct:title></dcat:Dataset>`,
    );
    return `<rdf:RDF ${namespaces.join(' ')}>${datasets.join('')}</rdf:RDF>`;
  },
};

const jsonLd: Format = {
  type: 'application/ld+json',
  write: numbers =>
    JSON.stringify({
      '@context': TERMS,
      '@graph': numbers.map(number => ({
        '@id': addressOf(number),
        '@type': 'dcat:Dataset',
        'dct:title': { '@value': titleOf(number), '@language': 'vi' },
      })),
    }),
};

async function openLinked({ type, write }: Format): Promise<Portal> {
  let text = '';
  let isBroken = false;
  const server = await startServer((_, response) => {
    const bytes = Buffer.from(text);
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
    if (isBroken) response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    else response.end(bytes);
  });
  const publish = (count: number): Promise<void> => {
    text = write(Array.from({ length: count }, (_, index) => index + 1));
    isBroken = false;
    return Promise.resolve();
  };
  const fields = { nameVi: '`dct:title`.vi', accessLevel: '"OPEN"', status: '"OPERATIONAL"' };
  const mapping = [{ type: 'Dataset', where: '"dcat:Dataset" in `@type`', id: '`@id`', fields }];
  const source = {
    ...base,
    kind: 'DCAT',
    address: `${server.url}/danh-muc`,
    limits: { retries: 0 },
    mapping,
  };
  return {
    source: declared('.', source),
    publish,
    breakOff: async () => {
      await publish(DATASETS);
      isBroken = true;
    },
    close: () => Promise.resolve(),
  };
}

export const openTurtle = (): Promise<Portal> => openLinked(turtle);
export const openRdfXml = (): Promise<Portal> => openLinked(rdfXml);
export const openJsonLd = (): Promise<Portal> => openLinked(jsonLd);
