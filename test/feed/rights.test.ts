import { ANYONE, type Caller, type Role } from '../../src/access/caller';
import { AccessError } from '../../src/errors';
import { writeRevision } from '../../src/database/write-revision';
import { Askers } from '../../src/feed/askers';
import { toFeedCursor } from '../../src/feed/feed-cursor';
import { datasets } from '../../src/modules/dataset/dataset.table';
import { engines } from '../support/databases';
import { listenTo, type EventLine } from '../support/events';
import { createTestServer, type TestServer } from '../support/http';
import { subscribeByEvents } from '../support/subscribe';
import { giveToken } from '../support/tokens';

const dataset = (code: string, given: object = {}) => ({
  ...{ code, nameVi: code, accessLevel: 'OPEN', status: 'UNKNOWN' },
  ...given,
});

interface Message {
  readonly subject: string;
  readonly data: { readonly differences: readonly { readonly field: string }[] };
}

describe.each(engines)('what is closed to somebody on %s', engine => {
  let gateway: TestServer;
  let origin: string;
  const lines: EventLine[] = [];

  const write = async (...records: ReturnType<typeof dataset>[]): Promise<void> => {
    const note = { clock: () => new Date(), author: 'test', reason: 'Some datasets were described.' };
    await writeRevision(gateway.db, note, [{ table: datasets, records }]);
  };

  beforeAll(async () => {
    gateway = await createTestServer({ engine, fill: () => Promise.resolve() });
    origin = await gateway.server.listen({ port: 0, host: '127.0.0.1' });
    await write(dataset('open'), dataset('closed', { accessLevel: 'PRIVATE_USE' }));
    await write(dataset('open', { contactPoint: 'ban-do@example.vn', theme: 'đất đai' }));
    await write(dataset('last'));
  });

  afterAll(async () => {
    for (const line of lines) line.cut();
    await gateway.close();
  });

  const headersOf = async (role: Role): Promise<Record<string, string>> =>
    role === 'PUBLIC' ? {} : { authorization: (await giveToken(gateway.db, role)).bearer };

  it.each([
    ['PUBLIC', ['Dataset/open', 'Dataset/open', 'Dataset/last'], ['theme']],
    [
      'ANALYST',
      ['Dataset/open', 'Dataset/closed', 'Dataset/open', 'Dataset/last'],
      ['contactPoint', 'theme'],
    ],
  ] as const)('is not told to %s by plain events, and to others it is', async (role, subjects, fields) => {
    const headers = await headersOf(role);
    const line = await listenTo(`${origin}/changes?after=${toFeedCursor(0)}`, { headers });
    lines.push(line);
    const events = line[Symbol.asyncIterator]();
    const messages: Message[] = [];
    while (messages.length < subjects.length) {
      const { data = '' } = (await events.next()).value as { data?: string };
      messages.push(JSON.parse(data) as Message);
    }
    expect(messages.map(({ subject }) => subject).sort()).toEqual([...subjects].sort());
    expect(messages.at(-1)?.subject).toBe('Dataset/last');
    const told = messages.flatMap(({ data }) => data.differences.map(({ field }) => field));
    expect(told.sort()).toEqual(fields);
  });

  it('is refused where an operation asks for it', async () => {
    const query = 'subscription { changes { change { record { ... on Dataset { contactPoint } } } } }';
    const refused = subscribeByEvents(origin, { query });
    await refused.ended;
    expect(JSON.stringify(refused.heard)).toContain('Dataset.contactPoint needs the role ANALYST');
  });

  it('is no end of the feed to who was told the last of it before it was closed', async () => {
    const { bearer } = await giveToken(gateway.db, 'ANALYST');
    const [after] = (await gateway.db
      .writer('changes')
      .orderBy('sequence', 'desc')
      .limit(1)
      .pluck<number[]>('sequence')) as [number];
    await write(dataset('last', { accessLevel: 'PRIVATE_USE' }));
    for (const headers of [{}, { authorization: bearer }] as Record<string, string>[]) {
      const line = await listenTo(`${origin}/changes?after=${toFeedCursor(after)}`, { headers });
      lines.push(line);
      expect(line.response.statusCode).toBe(200);
    }
    await write(dataset('next'));
    const events = lines.at(-2)?.[Symbol.asyncIterator]();
    const { data = '' } = (await events?.next())?.value as { data?: string };
    expect((JSON.parse(data) as Message).subject).toBe('Dataset/next');
  });
});

describe('who follows', () => {
  const analyst: Caller = { ...ANYONE, role: 'ANALYST', client: 'token:a' };

  it('is asked for anew, and told nothing more once it may not read what it might', async () => {
    let role: Role = 'ANALYST';
    const askers = new Askers(
      { caller: analyst },
      () => Promise.resolve({ caller: { ...analyst, role } }),
      0,
    );
    expect((await askers.current()).caller.role).toBe('ANALYST');
    role = 'PUBLIC';
    await expect(askers.current()).rejects.toThrow(AccessError);
  });

  it('is told nothing more once its token was taken back', async () => {
    const refused = new AccessError('The token was taken back.', 'UNAUTHENTICATED');
    await expect(new Askers({ caller: analyst }, () => Promise.reject(refused), 0).current()).rejects.toBe(
      refused,
    );
  });
});
