import { SourceError } from '../../errors';
import { follow } from './redirect';

const from = { url: new URL('https://cong.example/a?trang=2'), method: 'GET' } as const;
const query = { ...from, method: 'POST', body: '{}', headers: { accept: 'application/json' } } as const;

const codeOf = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof SourceError ? error.code : String(error);
  }
};

describe('a redirect', () => {
  it.each([
    ['/b', 'https://cong.example/b'],
    ['b', 'https://cong.example/b'],
    ['//khac.example/b', 'https://khac.example/b'],
    ['https://khac.example/', 'https://khac.example/'],
  ])('to %s leads to %s', (location, expected) => {
    expect(follow(from, 302, location)).toEqual({ ...from, url: new URL(expected) });
  });

  it.each([
    [from, 302, 'http://cong.example/a', 'SOURCE_UNSAFE'],
    [query, 307, 'http://cong.example/a', 'SOURCE_UNSAFE'],
    [query, 308, 'https://khac.example/', 'SOURCE_REFUSED'],
    [from, 301, 'http://[', 'SOURCE_REFUSED'],
  ])('of %j with %i to %s is refused', (sent, status, location, code) => {
    expect(codeOf(() => follow(sent, status, location))).toBe(code);
  });

  it('keeps a query on the same origin, or asks with GET, as its status says', () => {
    const url = new URL('https://cong.example/b');
    expect(follow(query, 307, '/b')).toEqual({ ...query, url });
    expect(follow(query, 303, '/b')).toEqual({ method: 'GET', url });
  });
});
