import type { MappingConfig } from '../source-config';
import { compileMapping } from './compile-mapping';

const SOURCE = { code: 'so-lieu' };

const CODE_LISTS = {
  status: { 'Đang vận hành': 'OPERATIONAL', 'Đang xây dựng': 'IN_CONSTRUCTION' },
  unused: { a: 'b' },
};

const MAPPING: MappingConfig = {
  type: 'Database',
  // Of a record without the field, JSONata holds `!=` to be false.
  where: '$not(`Loại` = "Tài liệu")',
  id: '`Mã`',
  code: '`Mã định danh`',
  fields: {
    nameVi: '`Tên CSDL`',
    kind: '"MINISTRY"',
    status: { value: '`Tình trạng`', codeList: 'status' },
    ownerCode: '`Cơ quan chủ quản`',
    legalBasisCodes: { value: '`Căn cứ`', separator: ',' },
    launchedOn: '`Khai trương`',
    securityLevel: '`Cấp độ`',
    personalData: '`Dữ liệu cá nhân`',
    validFrom: '`Từ ngày`',
    validTo: '`Đến ngày`',
  },
};

const ROW = {
  Mã: 7,
  'Mã định danh': ' csdl-dat-dai ',
  'Tên CSDL': 'Cơ sở dữ liệu  đất đai',
  'Tình trạng': 'ĐANG VẬN HÀNH',
  'Cơ quan chủ quản': 'Bộ Nông nghiệp và Môi trường',
  'Căn cứ': '31/2024/QH15, 101/2024/NĐ-CP',
  'Khai trương': '15/3/2021',
  'Cấp độ': '4',
  'Dữ liệu cá nhân': 'Có',
  'Từ ngày': '01/2021',
};

const record = (changes: object = {}) => ({ place: 'line 12', record: { ...ROW, ...changes } });
const compiled = (changes: Partial<MappingConfig> = {}) =>
  compileMapping(SOURCE, { ...MAPPING, ...changes }, CODE_LISTS);
const mapped = (changes: object = {}) => compiled().map(record(changes), '7');

describe('a mapping', () => {
  it('says in the words of the registry what a record says', async () => {
    expect(await mapped()).toEqual({
      code: 'csdl-dat-dai',
      validFrom: '2021-01',
      validTo: null,
      values: {
        nameVi: 'Cơ sở dữ liệu đất đai',
        kind: 'MINISTRY',
        status: 'OPERATIONAL',
        ownerCode: 'Bộ Nông nghiệp và Môi trường',
        legalBasisCodes: ['31/2024/QH15', '101/2024/NĐ-CP'],
        launchedOn: '2021-03-15',
        securityLevel: 4,
        personalData: true,
      },
      problems: [],
    });
  });

  it('says that there is none where the source gives nothing', async () => {
    const empty = { 'Cơ quan chủ quản': '', 'Căn cứ': null, 'Cấp độ': undefined, 'Mã định danh': '' };
    const { code, values, problems } = await mapped(empty);
    expect({ code, problems }).toEqual({ code: null, problems: [] });
    expect(values).toMatchObject({ ownerCode: null, legalBasisCodes: [], securityLevel: null });
  });

  it('leaves a field out that cannot be read, and says where and why', async () => {
    const { values, problems } = await mapped({ 'Khai trương': 'đầu năm sau' });
    expect(values).not.toHaveProperty('launchedOn');
    expect(problems).toEqual([
      {
        stage: 'VALIDATE',
        place: 'line 12',
        sourceId: '7',
        field: 'launchedOn',
        expression: '`Khai trương`',
        value: '"đầu năm sau"',
        message: expect.stringMatching(/^"đầu năm sau" is no date; write it as one of/) as string,
        rejects: false,
      },
    ]);
  });

  it.each<[string, object, string, RegExp]>([
    ['an empty name', { 'Tên CSDL': ' ' }, 'nameVi', /^is empty, but must be given$/],
    ['an unknown label', { 'Tình trạng': 'Tạm dừng' }, 'status', /"Tạm dừng" is not in the code list/],
    ['an unreadable period', { 'Đến ngày': 'Quý II/2025' }, 'validTo', /is a quarter/],
    ['a period that ends before it begins', { 'Đến ngày': '31/12/2020' }, 'validTo', /before it begins/],
    ['a code that is none', { 'Mã định danh': { ma: 1 } }, 'code', /is no text but an object/],
  ])('rejects the record for %s', async (_, changes, field, message) => {
    const { problems } = await mapped(changes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ field, rejects: true });
    expect(problems[0]?.message).toMatch(message);
  });

  it('names every problem of a record, each with its value shortened', async () => {
    const { problems } = await mapped({ 'Tên CSDL': null, 'Cấp độ': 'x'.repeat(500), 'Từ ngày': '1/1/21' });
    expect(problems.map(({ field, rejects }) => [field, rejects])).toEqual([
      ['nameVi', true],
      ['securityLevel', false],
      ['validFrom', true],
    ]);
    expect(problems.map(({ value }) => value?.length ?? null)).toEqual([4, 200, 8]);
    expect(problems[1]?.message.length).toBeLessThan(300);
  });

  it('identifies records by text or number, and by nothing else', async () => {
    const mapping = compiled();
    expect([await mapping.identify(record()), await mapping.identify(record({ Mã: ' A-1 ' }))]).toEqual([
      '7',
      'A-1',
    ]);
    for (const id of [undefined, null, '', ' ', { a: 1 }, [1, 2]])
      expect(await mapping.identify(record({ Mã: id }))).toMatchObject({
        place: 'line 12',
        sourceId: null,
        expression: '`Mã`',
        rejects: true,
      });
  });

  it('speaks only of the records that it is for', async () => {
    const mapping = compiled();
    expect([await mapping.applies(ROW), await mapping.applies({ ...ROW, Loại: 'Tài liệu' })]).toEqual([
      true,
      false,
    ]);
    expect(await compileMapping(SOURCE, { ...MAPPING, where: undefined }, CODE_LISTS).applies({})).toBe(true);
  });

  it('does not leave a record out silently whose condition fails', async () => {
    const mapping = compiled({ where: '`Cấp độ` > 3' });
    expect(await mapping.applies(ROW)).toBe(true);
    expect(await mapping.identify(record())).toMatchObject({ expression: '`Cấp độ` > 3', rejects: true });
    const unclear = compiled({ where: '`Tên CSDL`' });
    expect(await unclear.identify(record())).toMatchObject({
      message: expect.stringMatching(/neither true nor false/) as string,
    });
  });

  it('makes a problem of an expression that runs away, and reads the rest', async () => {
    const fields = { ...MAPPING.fields, purposeVi: '($f := function(){1 + $f()}; $f())' };
    const { values, problems } = await compiled({ fields }).map(record(), '7');
    expect(values).toMatchObject({ nameVi: 'Cơ sở dữ liệu đất đai', personalData: true });
    expect(values).not.toHaveProperty('purposeVi');
    expect(problems).toMatchObject([{ field: 'purposeVi', value: null, rejects: false }]);
  });

  it('has a fingerprint of all that it says, and of nothing else', () => {
    const { fingerprint } = compiled();
    const turned = Object.fromEntries(Object.entries(MAPPING.fields).reverse());
    const without = { status: CODE_LISTS.status };
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(compiled({ fields: turned }).fingerprint).toBe(fingerprint);
    expect(compileMapping(SOURCE, MAPPING, without).fingerprint).toBe(fingerprint);
    const others = [
      compiled({ type: 'Platform', fields: { nameVi: '`Tên CSDL`' } }),
      compiled({ id: 'Mã & "x"' }),
      compiled({ code: undefined }),
      compiled({ fields: { ...MAPPING.fields, homepage: 'Web' } }),
      compileMapping(SOURCE, MAPPING, { status: { ...CODE_LISTS.status, Dừng: 'ENDED' } }),
    ].map(other => other.fingerprint);
    expect(new Set([fingerprint, ...others]).size).toBe(6);
  });

  it('is refused where it is wrong', () => {
    expect(() => compiled({ id: 'Mã &' })).toThrow(
      /mapping of so-lieu to Database is wrong: Mã & is no JSON/,
    );
    expect(() => compiled({ fields: { nameVn: 'x' } })).toThrow(/Database has no field nameVn/);
    expect(() => compiled({ type: 'Databas' })).toThrow(/No table holds/);
  });
});
