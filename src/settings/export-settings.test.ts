import { loadConfig } from '../config';

describe('the settings of exports', () => {
  it('have an address of this machine, and a name, unless they are given', () => {
    expect(loadConfig({})).toMatchObject({ publicUrl: 'http://localhost:4000', publisherName: 'Liên Thông' });
  });

  it('have the port that is set where nothing else is, and the usual one where any will do', () => {
    expect(loadConfig({ PORT: '4811' }).publicUrl).toBe('http://localhost:4811');
    expect(loadConfig({ PORT: '0' }).publicUrl).toBe('http://localhost:4000');
    const given = { PORT: '4811', PUBLIC_URL: 'https://lienthong.example.vn' };
    expect(loadConfig(given).publicUrl).toBe('https://lienthong.example.vn');
  });

  it.each([
    ['https://lienthong.example.vn', 'https://lienthong.example.vn'],
    ['https://lienthong.example.vn/', 'https://lienthong.example.vn'],
    ['https://example.vn/lien-thong//', 'https://example.vn/lien-thong'],
  ])('take %s', (given, wanted) => {
    expect(loadConfig({ PUBLIC_URL: given }).publicUrl).toBe(wanted);
  });

  it.each([
    'lienthong.example.vn',
    'ftp://example.vn',
    'https://example.vn/?a',
    'https://example.vn/#a',
    'https://a:b@example.vn',
    'https://example .vn',
  ])('refuse %s, and tell no password', given => {
    const load = (): unknown => loadConfig({ PUBLIC_URL: given });
    expect(load).toThrow(/PUBLIC_URL must be an address like https:/);
    expect(load).not.toThrow(/a:b@/);
  });
});
