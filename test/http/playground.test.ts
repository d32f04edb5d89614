import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readyMade } from '../support/operations';

const BUILT = join(__dirname, '..', '..', 'dist', 'console');

const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter(name =>
  /\.(html|js|css)$/.test(name),
);
const read = (name: string): string => readFileSync(join(BUILT, name), 'utf8');

/** Whatever makes a browser fetch by itself, with the address it would fetch. */
const FETCHES = [
  /<(?:script|img|iframe|source|link)\b[^>]*\b(?:src|href)\s*=\s*["']?((?:https?:)?\/\/[^"'\s>]+)/gi,
  /url\(\s*["']?((?:https?:)?\/\/[^"')\s]+)/gi,
  /@import\s+["']((?:https?:)?\/\/[^"']+)/gi,
  /\bimport\(\s*["'`]((?:https?:)?\/\/[^"'`]+)/gi,
  /\b(?:fetch|importScripts|sendBeacon|EventSource|WebSocket)\(\s*["'`]((?:https?|wss?):\/\/[^"'`]+)/gi,
  /\.(?:src|href)\s*=\s*["'`]((?:https?:)?\/\/[^"'`]+)/gi,
];

describe('the built playground', () => {
  it('has a page, scripts and styles', () => {
    expect(files).toEqual(expect.arrayContaining(['index.html']));
    expect(files.some(name => name.endsWith('.js'))).toBe(true);
    expect(files.some(name => name.endsWith('.css'))).toBe(true);
  });

  it.each(files)('%s makes no request to another host', name => {
    const text = read(name);
    const addresses = FETCHES.flatMap(pattern => [...text.matchAll(pattern)].map(([, address]) => address));
    expect(addresses).toEqual([]);
  });

  it('loads only files that were built', () => {
    const page = read('index.html');
    const loaded = [...page.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(loaded.length).toBeGreaterThan(0);
    for (const address of loaded) {
      expect(address).toMatch(/^\/playground\//);
      expect(readFileSync(join(BUILT, address.replace('/playground/', ''))).length).toBeGreaterThan(0);
    }
  });

  it('tells the titles of all ready-made questions in both languages', () => {
    const scripts = files
      .filter(name => name.endsWith('.js'))
      .map(read)
      .join('');
    for (const { vi, en } of readyMade) {
      expect(scripts).toContain(vi);
      expect(scripts).toContain(en);
    }
  });
});
