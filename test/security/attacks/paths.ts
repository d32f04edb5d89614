import { type Attack, type AttackTable, request } from '../attack';

const OUTSIDE = /root:|"dependencies"|lien-thong-attacked|SQLite format/;

const nowhere = (path: string, status: number | readonly number[] = 404): Attack => ({
  name: path.length > 100 ? `${path.slice(0, 60)}…` : path,
  request: request(`GET ${path}`),
  status,
  lacks: OUTSIDE,
});

/** One step up, in every way in which it may be written; and what that is answered below /exports and below /playground. */
const UP: readonly (readonly [string, number, number])[] = [
  ['..', 404, 403],
  ['%2e%2e', 404, 403],
  ['..%2f..', 404, 404],
  ['%2e%2e%2f%2e%2e', 404, 404],
  ['..%5c..', 404, 403],
  ['..\\..', 404, 403],
  ['%252e%252e%252f', 404, 404],
  ['..;', 404, 404],
  ['.%00.', 404, 400],
  ['%c0%ae%c0%ae%c0%af', 400, 400],
  ['%uff0e%uff0e%u2215', 400, 400],
  ['....//', 404, 404],
];

export const paths: AttackTable = {
  title: 'paths',
  attacks: [
    ...UP.flatMap(([up, status, played]) => [
      nowhere(`/exports/${up}/${up}/etc/passwd`, status),
      nowhere(`/exports/${up}%2fpackage.json`, status),
      nowhere(`/playground/${up}/package.json`, played),
      nowhere(`/playground/assets/${up}/${up}/package.json`, played),
    ]),
    nowhere('/exports/agencies.ndjson%00.csv'),
    nowhere('/exports/agencies%00.ndjson'),
    nowhere('/exports/__proto__.ndjson'),
    nowhere('/exports/constructor.ndjson'),
    nowhere('/exports/sqlite_master.ndjson'),
    nowhere('/exports/registry.ndjson'),
    nowhere('/exports/source_records.ndjson'),
    nowhere('/exports/held_records.ndjson'),
    nowhere("/exports/agencies'--.ndjson"),
    nowhere('/exports/agencies%20union%20select%201.ndjson'),
    nowhere('/exports/..%2fexports%2fagencies.ndjson'),
    nowhere('/exports//agencies.ndjson'),
    nowhere(`/exports/${'a'.repeat(4_000)}.ndjson`, 414),
    nowhere("/exports/agencies.ndjson?asOf=2025-01-01'%20or%20'1'='1", 400),
    nowhere('/exports/agencies.ndjson?asOf=..%2f..%2fetc%2fpasswd', 400),
    nowhere('/exports/agencies.ndjson?asOf=2025-01-01&asOf=2026-01-01', 400),
    nowhere('/exports/harvest-errors.csv?run=1%20or%201=1', 401),
    nowhere('/exports/harvest-errors.csv?run=-1', 401),
    nowhere("/exports/harvest-errors.csv?source=x'%20or%20'1'='1", 401),
    nowhere('/playground/%00', 400),
    nowhere('/playground/index.html%00.js', 400),
    nowhere('/playground//etc/passwd'),
    nowhere('/playground/.env'),
    nowhere('/playground/assets/'),
    nowhere('/.git/config'),
    nowhere('/package.json'),
    nowhere('/dist/src/main.js'),
    nowhere('/var/registry.sqlite'),
    nowhere('/graphql/../package.json'),
    nowhere('/graphql/%2e%2e/package.json'),
    nowhere('/GRAPHQL'),
    nowhere('/%', 400),
    nowhere('/%zz', 400),
    nowhere('/%ff%fe', 400),
  ],
};
