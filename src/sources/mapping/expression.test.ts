import jsonata from 'jsonata';
import { compileExpression } from './expression';
import { BUILT_IN, REFUSED } from './expression-names';

const RECORD = {
  ten: '  CSDL   đất đai ',
  'Tên CSDL': 'Cơ sở dữ liệu đất đai',
  ngay: '15/3/2021',
  dong: 1,
  muc: [{ ma: 'a' }, { ma: 'b' }],
  so: '1.234,5',
};

async function evaluate(text: string, input: unknown = RECORD): Promise<unknown> {
  const compiled = compileExpression(text, { milliseconds: 200, depth: 200, items: 100_000 });
  if ('problem' in compiled) return { refused: compiled.problem };
  const result = await compiled.value.evaluate(input);
  return 'problem' in result ? result : result.value;
}

describe('an expression', () => {
  it.each<[string, unknown]>([
    ['`Tên CSDL`', 'Cơ sở dữ liệu đất đai'],
    ['`Tên CSDL`'.normalize('NFD'), 'Cơ sở dữ liệu đất đai'],
    ['$tidy(ten)', 'CSDL đất đai'],
    ['ten ~> $tidy', 'CSDL đất đai'],
    ['$tidy(khong_co)', undefined],
    ['$date(ngay)', '2021-03-15'],
    ['$date(khong_co)', undefined],
    ['$date("")', undefined],
    ['$flag(dong)', true],
    ['$decimal(so)', 1234.5],
    ['$decimal("1.234", ",")', 1234],
    ['$join($map(["1,5", "2"], $decimal) ~> $map($string), "+")', '1.5+2'],
    ['$join(muc.ma, "-")', 'a-b'],
    ['$pad("7", -3, "0")', '007'],
    ['$pad("7", 3) & "."', '7  .'],
    ['$substringBefore($replace("a1b22", /[0-9]+/, "#"), "#b")', 'a'],
    ['($x := 2; $f := function($y) { $y * $x }; $f(21))', 42],
    ['$count(muc@$m#$i[$i >= 0])', 2],
  ])('%s gives %j', async (text, expected) => {
    expect(await evaluate(text)).toEqual(expected);
  });

  it.each<[unknown, unknown]>([
    [' Đất  đai ', 'Đất đai'],
    ['', undefined],
    [3, undefined],
    [{ title: 'Đất đai', name: 'dat-dai' }, 'Đất đai'],
    [{ vi: 'Đất đai', en: 'Land' }, 'Đất đai'],
    [
      [
        { '@value': 'Land', '@language': 'en' },
        { '@value': 'Đất đai', '@language': 'vi-VN' },
      ],
      'Đất đai',
    ],
    [[{ '@value': 'Land', '@language': 'en' }, 'Đất đai'], 'Đất đai'],
    [[{ '@value': 'Land', '@language': 'en' }], 'Land'],
    [{ name: { title: { label: { value: { title: { label: 'quá sâu' } } } } } }, undefined],
  ])('names %j', async (thing, name) => {
    expect(await evaluate('$nameOf(thing)', { thing })).toEqual(name);
  });

  it('names a thing in another language', async () => {
    expect(await evaluate('$nameOf(thing, "en")', { thing: { vi: 'Đất đai', en: 'Land' } })).toBe('Land');
  });

  it('takes the lines of a cell apart, without what stands before them', async () => {
    const cell = '- Thửa đất;\n  + Người sử dụng\r\n• Bản đồ\n1. Giá đất\na) Quy hoạch\n\n2.5 triệu thửa';
    expect(await evaluate('$lines(cell)', { cell })).toEqual([
      'Thửa đất;',
      'Người sử dụng',
      'Bản đồ',
      'Giá đất',
      'Quy hoạch',
      '2.5 triệu thửa',
    ]);
  });

  it.each<[string, RegExp]>([
    ['ten.', /is no JSONata expression: Unexpected end of expression \(near character 4/],
    ['$tidy(ten', /near character 9/],
    ['Tên CSDL', /"CSDL".*backticks/],
    ['$tidi(ten)', /names \$tidi, which does not exist; did you mean \$tidy/],
    ['($x := 1; $y)', /names \$y/],
    ['$now()', /uses \$now, which gives something else each time/],
    ['$eval(ten)', /uses \$eval, which runs what a source sends/],
  ])('%s is refused', async (text, problem) => {
    expect(await evaluate(text)).toEqual({ refused: expect.stringMatching(problem) as string });
  });

  it.each<[string, RegExp]>([
    ['($f := function(){$f()}; $f())', /ran for too long and was stopped/],
    ['($f := function($n){$f($n + 1)}; $f(0))', /ran for too long and was stopped/],
    ['($f := function(){1 + $f()}; $f())', /calls itself too deeply/],
    ['[1..10000000]', /makes a list that is too long/],
    ['$map([1..99999], function($i){$map([1..99999], function($j){$i * $j})})', /too long/],
    ['$match("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", /^(a+)+$/)', /pattern .* took longer than 100 ms/],
    ['$pad("", 100000000, "x")', /fills up to 1000 characters/],
    ['$date("sắp tới")', /"sắp tới" is no date/],
    ['$decimal("1.234")', /may be 1234 or 1\.234/],
    ['$number("một")', /Unable to cast .*near character/],
    ['ten + 1', /left side.*near character/],
    ['$error("không có mã")', /không có mã/],
  ])(
    '%s is a problem, soon',
    async (text, problem) => {
      const start = performance.now();
      expect(await evaluate(text)).toEqual({ problem: expect.stringMatching(problem) as string });
      expect(performance.now() - start).toBeLessThan(3_000);
    },
    10_000,
  );

  it('works on after something was stopped', async () => {
    await evaluate('$match("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", /^(a+)+$/)');
    expect(await evaluate('$replace("1-2", /-/, "+")')).toBe('1+2');
  });

  it('knows the functions of the library, all that there are', async () => {
    const found = new Map<string, unknown>();
    const compiled = jsonata('$probe()');
    compiled.registerFunction('probe', function () {
      for (const name of [...BUILT_IN, ...Object.keys(REFUSED), 'nothingOfTheKind'])
        found.set(name, this.environment.lookup(name));
    });
    await compiled.evaluate({});
    expect([...found].filter(([, value]) => value === undefined).map(([name]) => name)).toEqual([
      'nothingOfTheKind',
    ]);
  });
});
