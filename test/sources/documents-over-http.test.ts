import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { SourceKind } from '../../src/modules/source/source.table';
import { readCsv } from '../../src/sources/connectors/csv';
import { readXlsx } from '../../src/sources/connectors/xlsx';
import { listen, type Loopback } from '../support/loopback';
import { provinceWorkbook } from '../support/province-workbook';
import { tableSource, walk } from '../support/walk-source';

const LINES = Array.from({ length: 20_000 }, (_, index) => `${String(index)},Cơ sở dữ liệu\r\n`).join('');
const ETAG = '"v1"';

describe('documents over HTTP', () => {
  let server: Loopback;
  beforeAll(async () => {
    server = await listen((request, response) => {
      ANSWERS[new URL(request.url ?? '', 'http://x').pathname]?.(request, response);
    });
  });
  afterAll(() => server.close());

  const csv = (path: string) => walk(readCsv, tableSource(SourceKind.CSV, server.origin + path));
  const xlsx = (path: string) => {
    const options = { skipRows: 2, headerRows: 2 };
    return walk(readXlsx, tableSource(SourceKind.XLSX, server.origin + path, { options }));
  };
  const copies = () => readdirSync(tmpdir()).filter(name => name.startsWith('lien-thong-workbook-'));

  it('are read, and not again before they change', async () => {
    const { records, end } = await csv('/bang.csv');
    expect(records.length).toBe(20_000);
    expect(records.at(-1)).toEqual({ Mã: '19999', Tên: 'Cơ sở dữ liệu' });
    expect(end.validators).toEqual({ etag: ETAG });
    const source = tableSource(SourceKind.CSV, `${server.origin}/bang.csv`);
    const again = await walk(readCsv, source, { validators: end.validators ?? null });
    expect([again.pieces, again.end.notModified, again.end.complete]).toEqual([[], true, true]);
  });

  it('that break off give the rows before, and no part of a row', async () => {
    const { records, problems, end } = await csv('/cut.csv');
    expect(records.length).toBeGreaterThan(0);
    expect(records.every(record => record['Tên'] === 'Cơ sở dữ liệu')).toBe(true);
    expect(problems).toEqual([]);
    expect(end).toMatchObject({ complete: false });
    expect(end.reason).toMatch(/^The text breaks off after line \d+: /);
  });

  it('that break off before their headings are refused', async () => {
    await expect(csv('/no-headings.csv')).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
      message: expect.stringContaining('/no-headings.csv ends before its headings.') as string,
    });
  });

  it('that are a page for signing in are refused without the key of their address', async () => {
    await expect(csv('/login?key=secret')).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
      message: `${server.origin}/login is an HTML page titled "Đăng nhập", not a delimited text (CSV).`,
    });
    await expect(xlsx('/login?key=secret')).rejects.toThrow('titled "Đăng nhập", not an .xlsx file.');
  });

  it('that are workbooks are kept no longer than they are read', async () => {
    const before = copies();
    expect((await xlsx('/bang.xlsx')).records.length).toBe(15);
    await expect(xlsx('/cut.xlsx')).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
      message: expect.stringContaining('/cut.xlsx was not received as a whole: ') as string,
    });
    expect(copies()).toEqual(before);
  });
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Promises more than it sends. */
const cutOff =
  (content: string | Buffer): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-length': String(Buffer.byteLength(content) + 100) });
    response.write(content, () => setTimeout(() => response.destroy(), 50));
  };

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/bang.csv': (request, response) => {
    const known = request.headers['if-none-match'] === ETAG;
    response.writeHead(known ? 304 : 200, { etag: ETAG }).end(known ? '' : `Mã,Tên\r\n${LINES}`);
  },
  '/cut.csv': cutOff(`Mã,Tên\r\n${LINES}20000,Cơ s`),
  '/no-headings.csv': cutOff('Mã,Tê'),
  '/login': (_, response) => {
    response.end('<!DOCTYPE html>\n<html lang="vi"><head><title>Đăng nhập</title>');
  },
  '/bang.xlsx': (_, response) => {
    response.end(provinceWorkbook());
  },
  '/cut.xlsx': cutOff(provinceWorkbook().subarray(0, 3_000)),
};
