import fc from 'fast-check';
import { mintedCode } from './minted-code';

describe('a minted code', () => {
  it.each([
    ['T-15', 'lao-cai/T-15'],
    ['CSDL.01', 'lao-cai/CSDL.01'],
    ['2b1c', 'lao-cai/2b1c'],
  ])('of the id %s is %s', (id, code) => {
    expect(mintedCode('lao-cai', id)).toBe(code);
  });

  it('of an id that is no code is readable, and that id’s alone', () => {
    expect(mintedCode('lao-cai', 'Đất đai')).toMatch(/^lao-cai\/Dat-dai-[0-9a-f]{8}$/);
    expect(mintedCode('lao-cai', '数据')).toMatch(/^lao-cai\/-?[0-9a-f]{8}$/);
  });

  it('differs where ids differ, and is short and plain', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), {
      minLength: 2,
      maxLength: 50,
    });
    fc.assert(
      fc.property(ids, some => {
        const codes = some.map(id => mintedCode('s', id));
        expect(new Set(codes).size).toBe(some.length);
        for (const code of codes) expect(code).toMatch(/^s\/[A-Za-z0-9._-]{1,69}$/);
      }),
    );
  });
});
