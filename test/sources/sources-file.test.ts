import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../src/config';
import { StartError } from '../../src/errors';
import { compileMapping } from '../../src/sources/mapping/compile-mapping';
import { loadSourcesFile, parseSourcesFile } from '../../src/sources/sources-file';
import { FILE, MISTAKES } from './fixtures/mistakes';

const SEEDS = join(__dirname, '../../seeds');

/** The lines of the refusal of the file, with one piece of it changed. */
function refusal(piece: string, by: string): string[] {
  if (!FILE.includes(piece)) throw new Error(`The file has no ${piece}`);
  return refusalOf(FILE.replace(piece, () => by));
}

function refusalOf(text: string): string[] {
  try {
    parseSourcesFile(text, 'sources.yaml');
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    const [title, ...lines] = error.message.split('\n');
    expect(title).toBe('The sources are not declared right:');
    return lines.map(line => line.trim());
  }
  throw new Error('The file was taken');
}

describe('a sources file', () => {
  it('is read, with what it leaves out', () => {
    const { sources, authority, codeLists } = parseSourcesFile(FILE, 'sources.yaml');
    expect(sources).toMatchObject([
      {
        code: 'so-lieu',
        paused: false,
        limits: { rows: 1_000_000 },
        vanishing: { fraction: 0.1, graceDays: 7 },
        options: { records: 'data.items', paging: { by: 'none' } },
      },
    ]);
    expect(authority).toHaveLength(1);
    expect(codeLists).toEqual({ kind: { 'Quốc gia': 'NATIONAL', 'Địa phương': 'PROVINCE' } });
  });

  it('may be JSON', () => {
    const parsed = parseSourcesFile(FILE, 'sources.yaml');
    expect(parseSourcesFile(JSON.stringify(parsed), 'sources.json')).toEqual(parsed);
  });

  it('may repeat itself by aliases, and reads words as words', () => {
    const text = FILE.replace(
      'Quốc gia: NATIONAL,',
      'Có: NATIONAL, No: PROVINCE, 1: NATIONAL, true: PROVINCE,',
    )
      .replace('id: id', 'id: &name id')
      .replace('nameVi: ten', 'nameVi: *name');
    const { codeLists, sources } = parseSourcesFile(text, 'sources.yaml');
    expect(Object.keys(codeLists['kind'] ?? {})).toEqual(['1', 'Có', 'No', 'true', 'Địa phương']);
    expect(sources[0]?.mapping[0]?.fields['nameVi']).toBe('id');
  });

  it.each(MISTAKES)('with %j as %j is refused', (piece, by, problem) => {
    const lines = refusal(piece, by);
    expect(lines.join('\n')).toContain(problem);
    expect(lines.every(line => /^sources\.yaml:\d+: /.test(line))).toBe(true);
    expect(lines.join('\n')).not.toContain('hunter2');
    // Without its code or its type, what names it is wrong as well.
    expect(lines).toHaveLength(/^(code|authority):/.test(piece) ? 2 : 1);
  });

  it('names all problems at once, by line', () => {
    const text = FILE.replace('Quốc gia: NATIONAL', 'Quốc gia: NATION')
      .replace('kind: REST', 'kind: SOAP')
      .replace('0 2 * * *', 'nightly')
      .replace('${TOKEN}', 'hunter2')
      .replace('nameVi: ten', 'nameVi: $tidi(ten)');
    const second = FILE.slice(FILE.indexOf('  - code')).replace('REST', 'CSV').replace('https:', 'file:');
    const lines = refusalOf(text + second);
    const numbers = lines.map(line => Number(line.split(':')[1]));
    expect(numbers).toEqual([2, 10, 12, 13, 20, 23, 26, 30]);
    expect(lines[5]).toContain('sources[1].code is so-lieu, as that of sources[0] is already');
    expect(lines[7]).toContain('sources[1].options.records is not known here; there are delimiter, encoding');
  });

  it.each(['', '# nothing', '[]', 'sources', 'null', '{}', 'sources: []', 'sources: {}', '{"sources": [1]}'])(
    '%j is refused in words',
    text => {
      expect(refusalOf(text).join()).toMatch(/sources\.yaml:1: (the file|sources).* (must|is missing)/);
    },
  );

  it('is refused where it would grow without bounds', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, last] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'].map(pair => [...pair]))
      bomb.push(`${String(name)}: &${String(name)} [${`*${String(last)}, `.repeat(9)}]`);
    expect(refusalOf(bomb.join('\n')).join()).toMatch(/Excessive alias count/);
  });

  it('takes addresses of every kind', () => {
    const addresses: [string, string, boolean][] = [
      ['CSV', 'du-lieu.csv', true],
      ['CSV', '../thu-muc/du-lieu.csv', true],
      ['CSV', 'https://example.gov.vn/du-lieu.csv', true],
      ['CSV', '/etc/passwd', false],
      ['CSV', 'file:///etc/passwd', false],
      ['DCAT', 'ftp://example.gov.vn/catalog.ttl', false],
      ['REST', '${ADDRESS}', true],
      ['REST', 'https://${HOST}/api?key=${KEY}', true],
      ['REST', 'https://', false],
      ['SQL', 'sqlite:du-lieu.sqlite', true],
      ['SQL', 'sqlite:', false],
      ['SQL', 'postgres://doc:${PASSWORD}@example.gov.vn/ketnoi', true],
      ['SQL', 'postgres://doc@example.gov.vn/ketnoi', true],
      ['SQL', 'postgres://doc:a${PASSWORD}@example.gov.vn/ketnoi', false],
      ['SQL', 'mysql://example.gov.vn/ketnoi', false],
    ];
    const options = { SQL: { query: 'select 1', key: 'id' } };
    const taken = addresses.map(([kind, address]) => {
      const source = { ...parseSourcesFile(FILE, '').sources[0], kind, address, headers: {} };
      const own = kind === 'SQL' ? options.SQL : {};
      const file = { ...parseSourcesFile(FILE, ''), sources: [{ ...source, options: own }] };
      try {
        return parseSourcesFile(JSON.stringify(file), 'x').sources[0]?.address === address;
      } catch {
        return false;
      }
    });
    expect(addresses.map(([kind, address], index) => [kind, address, taken[index]])).toEqual(addresses);
  });

  it('is loaded with the folder that it stands in', () => {
    const directory = mkdtempSync(join(tmpdir(), 'sources-'));
    writeFileSync(join(directory, 'nguon.yaml'), FILE);
    expect(loadSourcesFile(join(directory, 'nguon.yaml'))).toMatchObject({ directory });
    writeFileSync(join(directory, 'nguon.yaml'), '{}');
    expect(() => loadSourcesFile(join(directory, 'nguon.yaml'))).toThrow(/nguon\.yaml:1: sources is missing/);
    rmSync(directory, { recursive: true });
    expect(() => loadSourcesFile(join(directory, 'nguon.yaml'))).toThrow(/cannot be read \(ENOENT\)/);
  });

  it('is named by the environment', () => {
    expect(loadConfig({}).sourcesFile).toBeNull();
    expect(loadConfig({ SOURCES_FILE: 'seeds/sources.example.yaml' }).sourcesFile).toBe(
      join(process.cwd(), 'seeds/sources.example.yaml'),
    );
  });
});

describe('the example', () => {
  const { sources, codeLists, directory } = loadSourcesFile(join(SEEDS, 'sources.example.yaml'));

  it('has a source of every kind, and its mappings compile', () => {
    expect(directory).toBe(SEEDS);
    expect(sources.map(({ kind }) => kind)).toEqual([
      'CSV',
      'XLSX',
      'REST',
      'CKAN',
      'DCAT',
      'GRAPHQL',
      'SQL',
    ]);
    for (const source of sources)
      for (const mapping of source.mapping)
        expect(compileMapping(source, mapping, codeLists).table.type).toBe(mapping.type);
  });
});
