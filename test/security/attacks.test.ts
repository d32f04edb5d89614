import { AttackedProgram } from '../support/attacked-program';
import { ask, codeOf, toldIn } from './attack';
import { charsets } from './attacks/charsets';
import { documents } from './attacks/documents';
import { forms } from './attacks/forms';
import { headers } from './attacks/headers';
import { paths } from './attacks/paths';
import { variables } from './attacks/variables';

const TABLES = [headers, paths];
const PATIENCE_MS = 30_000;

describe('attacked over the network, the gateway', () => {
  let program: AttackedProgram;

  beforeAll(async () => {
    program = await AttackedProgram.start();
  });
  afterAll(() => program.stop());

  describe.each(TABLES)('by $title', ({ attacks }) => {
    it.each(attacks)(
      'withstands $name',
      async attack => {
        const { request, status, code, holds, lacks } = attack;
        const t = Date.now();
        const replies = await program.send(request, { patienceMs: PATIENCE_MS });
        const last = replies.at(-1);
        process.stderr.write(
          `${attack.name} :: ${String(Date.now() - t)} ms ${replies.map(r => r.status).join()} ${last?.body.slice(0, 200).replace(/\s+/g, ' ') ?? ''}\n`,
        );
        expect(replies.map(reply => reply.status)).toEqual([status].flat());
        if (code !== undefined) expect(last && codeOf(last)).toBe(code);
        if (holds) expect(last?.body).toMatch(holds);
        if (lacks) expect(last?.text).not.toMatch(lacks);
        expect(replies.flatMap(reply => toldIn(reply, attack))).toEqual([]);
        expect(program.isRunning).toBe(true);
      },
      60000,
    );
  });

  it('answers as before, has masked no error, and has not grown', async () => {
    const [reply] = await program.send(ask('{ agency(code: "BCA") { name } }'));
    expect(reply?.body).toBe('{"data":{"agency":{"name":"Bộ Công an"}}}');
    expect(program.log).toBe('');
    console.log(program.residentMegabytes);
  });
});
