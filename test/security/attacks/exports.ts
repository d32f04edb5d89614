import { type Attack, type AttackTable, request } from '../attack';

const OUTSIDE = /root:x|"dependencies"|lien-thong-attacked|SQLite format/;

const refused = (path: string, status: number, headers: Readonly<Record<string, string>> = {}): Attack => ({
  name: path.length > 100 ? `${path.slice(0, 80)}…` : path,
  request: request(`GET ${path}`, { Accept: '*/*', ...headers }),
  status,
  lacks: OUTSIDE,
});

/** Addresses of exports and records that are made up, or that ask for what there is not. */
export const exported: AttackTable = {
  title: 'exports and addresses of records',
  attacks: [
    refused('/exports/agencies.sqlite', 404),
    refused('/exports/agencies.csv%00.xlsx', 404),
    refused('/exports/agencies.csv/..%2f..%2fpackage.json', 404),
    refused('/exports/tokens.csv', 404),
    refused('/exports/webhooks.ndjson', 404),
    refused('/exports/__proto__.csv', 404),
    refused('/exports/agencies.csv?asOf[]=2025-01-01', 400),
    refused('/exports/agencies.csv?__proto__[codes]=BCA', 400),
    refused('/exports/agencies.csv?constructor=1', 400),
    refused("/exports/agencies.csv?codes'%20or%201=1--=x", 400),
    refused('/exports/agencies.csv?orderBy=code;drop%20table%20agencies', 400),
    refused('/exports/agencies.csv?columns=code,(select%201)', 400),
    refused('/exports/agencies.csv?kind=MINISTRY%27', 400),
    refused('/exports/agencies.csv?beganFrom=2025%27', 400),
    refused('/exports/agencies.csv?knownAt=now()', 400),
    refused('/catalogue.ttl?asOf=../../etc/passwd', 400),
    refused('/catalogue.xml', 404),
    refused('/catalogue?asOf=2025-01-01%27', 400),
    refused('/catalogue', 406, { Accept: 'application/x-evil' }),
    refused('/id/agency/..%2f..%2f..%2fetc%2fpasswd', 404),
    refused('/id/agency/%2e%2e/%2e%2e/etc/passwd', 404),
    refused('/id/agency/BCA%00', 404),
    refused('/id//evil.example/', 404),
    refused('/id/https://evil.example', 404),
    refused('/id/__proto__/constructor', 404),
    refused("/id/agency/BCA'%20OR%20'1'='1", 404),
    refused('/data/agency/..%2f..%2fpackage.json', 404),
    refused('/data/agency/BCA.exe', 404),
    refused('/data/agency/%E0%80%AF', 400),
    refused(`/id/agency/${'a'.repeat(6_000)}`, 404),
    {
      name: 'a line break in what is sent along with a redirect',
      request: request('GET /id/agency/BCA?x=%0d%0aSet-Cookie:%20a=b', { Accept: 'text/turtle' }),
      status: 400,
      lacks: /^set-cookie:|^location:/im,
    },
    {
      name: 'markup in the address of a page',
      request: request('GET /id/agency/%3Cscript%3Ealert(1)%3C%2Fscript%3E', { Accept: 'text/html' }),
      status: 404,
      lacks: /<script>alert/,
    },
    {
      name: 'markup in what a page is asked with',
      request: request('GET /data/agency/BCA.html?asOf="><script>alert(1)</script>', { Accept: 'text/html' }),
      status: 400,
      lacks: /^content-type: text\/html/im,
    },
    {
      name: 'a host that the addresses of records would lead to',
      request: request('GET /data/agency/BCA.ttl', {
        Host: 'evil.example',
        'X-Forwarded-Host': 'evil.example',
      }),
      status: 200,
      lacks: /evil/,
    },
  ],
};
