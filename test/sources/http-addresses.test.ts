import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { SourceKind } from '../../src/modules/source/source.table';
import { isPublicAddress } from '../../src/sources/http/address-guard';
import { REFUSED_ADDRESSES } from '../support/refused-addresses';
import { clientOf, declare, sendJson, sourceErrorOf, startServer, stopAll } from './web-server';

/** The servers of these tests listen on two loopback addresses; this one plays the public internet. */
const PUBLIC = '127.0.0.2';
const isPublic = (address: string): boolean => address === PUBLIC || isPublicAddress(address);

/** Answers with the given addresses, one look-up after the other; the last one stays. */
const answering =
  (...answers: readonly string[][]): LookupFunction =>
  (_, __, callback) => {
    const [next = []] = answers.length > 1 ? (answers as string[][]).splice(0, 1) : answers;
    callback(
      null,
      next.map((address): LookupAddress => ({ address, family: 4 })),
    );
  };

const guarded = (address: string, more: Record<string, unknown> = {}) =>
  declare(SourceKind.REST, address, { allowPrivateAddresses: false, ...more });

describe('addresses of a source', () => {
  afterEach(stopAll);

  it.each(REFUSED_ADDRESSES)('%s is refused', async url => {
    const error = await sourceErrorOf(clientOf(guarded(url)).send({ url }));
    expect(error.code).toBe('ADDRESS_REFUSED');
  });

  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
    '%s is public',
    address => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it('that are refused name the setting and the source', async () => {
    const url = 'http://2130706433/';
    const { message } = await sourceErrorOf(clientOf(guarded(url)).send({ url }));
    expect(message).toContain('127.0.0.1');
    expect(message).toContain('"allowPrivateAddresses: true" at source "cong-thu"');
  });

  it('that are private are asked where the source allows them', async () => {
    const server = await startServer((_, response) => {
      sendJson(response, { ok: true });
    });
    const answer = await clientOf(declare(SourceKind.REST, server.url)).send({ url: server.url });
    expect(await answer.json()).toEqual({ ok: true });
  });

  it('are looked up once, by the connection itself: a name that turns to loopback is refused', async () => {
    const inner = await startServer((_, response) => {
      sendJson(response, { secret: 1 });
    });
    const url = `http://doi-dia-chi.example:${String(inner.port)}/`;
    // Nothing listens on the public address, so that the request is repeated, and the name looked up again.
    const lookup = answering([PUBLIC], ['127.0.0.1']);
    const error = await sourceErrorOf(clientOf(guarded(url), { isPublic, lookup }).send({ url }));
    expect(error.code).toBe('ADDRESS_REFUSED');
    expect(error.message).toContain('doi-dia-chi.example');
    expect(inner.requests.length).toBe(0);
  });

  it('are refused where one of several of a name is private', async () => {
    const inner = await startServer((_, response) => response.end());
    const url = `http://hai-dia-chi.example:${String(inner.port)}/`;
    const lookup = answering([PUBLIC, '127.0.0.1']);
    const error = await sourceErrorOf(clientOf(guarded(url), { isPublic, lookup }).send({ url }));
    expect(error.code).toBe('ADDRESS_REFUSED');
    expect(inner.requests.length).toBe(0);
  });

  it.each([
    ['an address', (port: number) => `http://127.0.0.1:${String(port)}/`],
    ['a name', (port: number) => `http://ben-trong.example:${String(port)}/`],
  ])('are checked again when a public one redirects to %s inside', async (_, inside) => {
    const inner = await startServer((__, response) => response.end('{}'));
    const outer = await startServer((__, response) => {
      response.writeHead(302, { location: inside(inner.port) }).end();
    }, PUBLIC);
    const url = `http://cong-du-lieu.example:${String(outer.port)}/`;
    const lookup: LookupFunction = (host, __, callback) => {
      callback(null, [{ address: host.startsWith('cong') ? PUBLIC : '127.0.0.1', family: 4 }]);
    };
    const error = await sourceErrorOf(clientOf(guarded(url), { isPublic, lookup }).send({ url }));
    expect(error.code).toBe('ADDRESS_REFUSED');
    expect([outer.requests.length, inner.requests.length]).toEqual([1, 0]);
  });
});
