import { type Attack, type AttackTable, get, request } from '../attack';

const QUESTION = '{"query":"{ __typename }"}';
const MUTATION = 'mutation { startHarvest(source: "bo") { number } }';
const form = (name: string, type: string, body: string, headers = {}): Attack => ({
  name,
  request: request('POST /graphql', { 'Content-Type': type, ...headers }, body),
  status: 415,
  code: 'UNSUPPORTED_MEDIA_TYPE',
});
const BOUNDARY = 'x';
const PARTS = `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${QUESTION}\r\n--x--\r\n`;

/** What the page of somebody else can have a browser send without being asked whether it may. */
export const forms: AttackTable = {
  title: 'forms of other sites',
  attacks: [
    form('a form of plain text', 'text/plain', QUESTION),
    form('a form of plain text that says it is JSON', 'text/plain; application/json', QUESTION),
    form('an urlencoded form', 'application/x-www-form-urlencoded', 'query=%7B+__typename+%7D'),
    form(
      'an urlencoded mutation',
      'application/x-www-form-urlencoded',
      `query=${encodeURIComponent(MUTATION)}`,
    ),
    form('a form in parts', `multipart/form-data; boundary=${BOUNDARY}`, PARTS),
    form(
      'a form in parts with a header that asks before',
      `multipart/form-data; boundary=${BOUNDARY}`,
      PARTS,
      { 'apollo-require-preflight': '1' },
    ),
    form('a body without a type', '', QUESTION),
    form('a body of a type that is none', 'x', QUESTION),
    form('a body of a type that begins like JSON', 'application/jsonp', QUESTION),
    form('a body of two types', 'text/plain, application/json', QUESTION),
    form('XML', 'text/xml', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
    form('a GraphQL document as such', 'application/graphql', '{ __typename }'),
    {
      name: 'a GET that no header shows to be wanted',
      request: get({ query: '{ __typename }' }),
      status: 400,
      code: 'BAD_REQUEST',
      lacks: /"data"/,
    },
    {
      name: 'a GET with a type and no header',
      request: get({ query: '{ __typename }' }, { 'Content-Type': 'text/plain' }),
      status: 400,
      code: 'BAD_REQUEST',
      lacks: /"data"/,
    },
    {
      name: 'a mutation by GET',
      request: get({ query: MUTATION }, { 'apollo-require-preflight': '1' }),
      status: 405,
      lacks: /"data"/,
    },
    {
      name: 'a mutation by GET, named beside a query',
      request: get(
        { query: `query a { __typename } ${MUTATION.replace('mutation', 'mutation b')}`, operationName: 'b' },
        { 'apollo-require-preflight': '1' },
      ),
      status: 405,
      lacks: /"data"/,
    },
    {
      name: 'a mutation by a GET that claims to be a POST',
      request: get(
        { query: MUTATION },
        { 'apollo-require-preflight': '1', 'X-HTTP-Method-Override': 'POST' },
      ),
      status: 405,
      lacks: /"data"/,
    },
    {
      name: 'a mutation without a token',
      request: request('POST /graphql', {}, JSON.stringify({ query: MUTATION })),
      status: 401,
      code: 'UNAUTHENTICATED',
    },
    {
      name: 'a mutation with a cookie',
      request: request(
        'POST /graphql',
        { Cookie: 'token=x; authorization=Bearer x' },
        JSON.stringify({ query: MUTATION }),
      ),
      status: 401,
      code: 'UNAUTHENTICATED',
    },
    {
      name: 'a page of another origin that asks with credentials',
      request: request('OPTIONS /graphql', {
        Origin: 'https://evil.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type',
      }),
      status: 204,
      lacks: /access-control-allow-credentials/i,
    },
    {
      name: 'a page of no origin',
      request: request('POST /graphql', { Origin: 'null' }, QUESTION),
      status: 200,
      lacks: /access-control-allow-credentials/i,
    },
  ],
};
