import { AttackedProgram } from '../support/attacked-program';
import { ask, codeOf, toldIn } from './attack';
import { bombs } from './attacks/bombs';
import { bodies } from './attacks/bodies';
import { charsets } from './attacks/charsets';
import { documents } from './attacks/documents';
import { exported } from './attacks/exports';
import { forms } from './attacks/forms';
import { framing } from './attacks/framing';
import { headers } from './attacks/headers';
import { paths } from './attacks/paths';
import { variables } from './attacks/variables';

const TABLES = [documents, bombs, variables, bodies, charsets, forms, framing, headers, paths, exported];
const ANYTHING = /^/;
const NOTHING = /(?!)/;
/** What any attack may take on a busy machine; none takes a second on an idle one. */
const PATIENCE_MS = 20_000;
/** Beyond what both caches and a young generation may take, and as the program is started, the heap. */
const MOST_MEGABYTES = 700;

describe('attacked over the network, the gateway', () => {
  let program: AttackedProgram;

  beforeAll(async () => {
    program = await AttackedProgram.start();
  });
  afterAll(() => program.stop());

  describe.each(TABLES)('by $title', ({ attacks }) => {
    it.each(attacks)('withstands $name', async attack => {
      const replies = await program.send(attack.request, { patienceMs: PATIENCE_MS });
      const { body, text } = replies.at(-1) ?? { body: '', text: '' };
      const { status, code, holds = ANYTHING, lacks = NOTHING } = attack;
      expect(replies.map(reply => reply.status)).toEqual([status].flat());
      expect(replies.flatMap(reply => toldIn(reply, attack))).toEqual([]);
      expect(body).toMatch(holds);
      expect(text).not.toMatch(lacks);
      expect(code === undefined ? code : codeOf(body)).toBe(code);
    });
  });

  it('answers as before, has masked and logged nothing, and has not grown', async () => {
    expect(program.isRunning).toBe(true);
    const [reply] = await program.send(ask('{ agency(code: "BCA") { name } }'));
    expect(reply?.body).toContain('{"data":{"agency":{"name":"Bộ Công an"}}');
    expect(program.log).toBe('');
    expect(program.residentMegabytes ?? 0).toBeLessThan(MOST_MEGABYTES);
  });
});
