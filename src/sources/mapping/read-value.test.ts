import fc from 'fast-check';
import {
  anyReference,
  choice,
  type Column,
  date,
  flag,
  integer,
  number,
  optional,
  reference,
  references,
  text,
  texts,
} from '../../database/table';
import { LifecycleStatus } from '../../modules/database/database.table';
import { readValue } from './read-value';

const COLUMNS: Readonly<Record<Column<unknown>['kind'], Column<unknown>>> = {
  text: text(),
  number: number(),
  integer: integer(),
  flag: flag(),
  date: date(),
  choice: choice(LifecycleStatus),
  reference: reference('Agency'),
  references: references('Agency'),
  anyReference: anyReference(),
  texts: texts(),
};

const STATUS = {
  'Đang vận hành': 'OPERATIONAL',
  'Đang xây dựng': 'IN_CONSTRUCTION',
  Dừng: 'ENDED',
  '': 'UNKNOWN',
};

const problemOf = (read: object): string => ('problem' in read ? String(read.problem) : '');

describe('a value of a source', () => {
  it.each<[keyof typeof COLUMNS, unknown, unknown]>([
    ['text', '  Cơ sở  dữ\nliệu '.normalize('NFD'), 'Cơ sở dữ liệu'],
    ['text', 12, '12'],
    ['text', false, 'false'],
    ['text', ['một'], 'một'],
    ['number', '1.234,5', 1234.5],
    ['integer', '4', 4],
    ['flag', 'Có', true],
    ['flag', 'KHÔNG', false],
    ['flag', 'x', true],
    ['flag', 0, false],
    ['date', '15/3/2021', '2021-03-15'],
    ['choice', ' OPERATIONAL ', 'OPERATIONAL'],
    ['reference', ' Bộ Công an ', 'Bộ Công an'],
    ['anyReference', 'Database/csdlqg-dan-cu', 'Database/csdlqg-dan-cu'],
    ['references', '59/2014/QH13; 137/2015/NĐ-CP;;', ['59/2014/QH13', '137/2015/NĐ-CP']],
    ['references', 'một\nhai\r\nba', ['một', 'hai', 'ba']],
    ['references', ['a', ' a ', 2, null, ''], ['a', '2']],
    ['texts', undefined, []],
    ['texts', [], []],
    ['texts', 'một', ['một']],
  ])('as %s: %j is %j', (kind, value, expected) => {
    expect(readValue(value, COLUMNS[kind])).toEqual({ value: expected });
    expect(readValue(value, optional(COLUMNS[kind]))).toEqual({ value: expected });
  });

  it.each<[keyof typeof COLUMNS, unknown, RegExp]>([
    ['text', { name: 'x' }, /\{"name":"x"\} is no text but an object/],
    ['text', ['a', 'b'], /is no text but a list of 2/],
    ['text', () => 1, /is no text but a function/],
    ['text', 'a\u0000b', /cannot be kept/],
    ['text', 'a\ud800b', /cannot be kept/],
    ['flag', 'đang xem xét', /neither yes .* nor no/],
    ['flag', 'Dừng', /neither yes/],
    ['flag', 'dung', /neither yes/],
    ['choice', 'Đang vận hành', /none of PLANNED, IN_CONSTRUCTION.*code list/],
    ['choice', 'operational', /none of PLANNED/],
    ['texts', [{ title: 'x' }], /is no text but an object/],
    ['references', { code: 'BCA' }, /is no text but an object/],
    ['date', 'mới đây', /no date/],
    ['integer', '1.234', /may be 1234 or 1\.234/],
  ])('as %s: %j is refused', (kind, value, problem) => {
    expect(problemOf(readValue(value, COLUMNS[kind]))).toMatch(problem);
    expect(problemOf(readValue(value, optional(COLUMNS[kind])))).toMatch(problem);
  });

  it.each([undefined, null, '', ' \u00a0\n', []])('%j is none', empty => {
    for (const column of Object.values(COLUMNS)) {
      const list = column.kind === 'references' || column.kind === 'texts';
      expect(readValue(empty, optional(column))).toEqual({ value: list ? [] : null });
      expect(readValue(empty, column)).toEqual(
        list ? { value: [] } : { problem: 'is empty, but must be given' },
      );
    }
  });

  it('reads a label of a code list whatever its case, marks and spaces', () => {
    const read = (label: unknown) => readValue(label, COLUMNS.choice, { codeList: STATUS });
    for (const label of [
      'Đang vận hành',
      'đang  VẬN hành',
      'dang van hanh',
      'Đang vận hành'.normalize('NFD'),
    ])
      expect(read(label)).toEqual({ value: 'OPERATIONAL' });
    expect([read('PLANNED'), read(''), read(undefined)]).toEqual([
      { value: 'PLANNED' },
      { value: 'UNKNOWN' },
      { value: 'UNKNOWN' },
    ]);
    expect(problemOf(read('Vận hành thử'))).toBe(
      '"Vận hành thử" is not in the code list; it knows "Đang vận hành", "Đang xây dựng", "Dừng", ""',
    );
  });

  it('keeps labels apart that differ by their marks only', () => {
    const codeList = { Đúng: 'true', Dừng: 'false' };
    expect(readValue('đúng', COLUMNS.flag, { codeList })).toEqual({ value: true });
    expect(readValue('DỪNG', COLUMNS.flag, { codeList })).toEqual({ value: false });
    expect(problemOf(readValue('dung', COLUMNS.flag, { codeList }))).toMatch(/not in the code list/);
  });

  it('reads the items of a list by its own separator and code list', () => {
    const codeList = { CA: 'BCA', XD: 'BXD' };
    expect(readValue('CA, xd', COLUMNS.references, { codeList, separator: ',' })).toEqual({
      value: ['BCA', 'BXD'],
    });
    expect(problemOf(readValue('CA,YT', COLUMNS.references, { codeList, separator: ',' }))).toMatch(
      /"YT" is not/,
    );
  });

  it('gives for anything at all what the column keeps, or a problem', () => {
    const given = { text: 'string', number: 'number', integer: 'number', flag: 'boolean' };
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.values(COLUMNS)), (value, column) => {
        const read = readValue(value, column);
        if ('problem' in read) return read.problem !== '';
        if (Array.isArray(read.value)) return read.value.every(item => typeof item === 'string');
        return typeof read.value === ((given as Record<string, string>)[column.kind] ?? 'string');
      }),
      { numRuns: 3_000 },
    );
  });
});
