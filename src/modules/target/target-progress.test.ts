import { Comparator, ObservationBasis, type ObservationRow } from '../observation/observation.table';
import { progressOf } from './target-progress';
import type { TargetRow } from './target.table';

const view = (asOf: string) => ({ asOf, knownAt: null, closedOn: null });

const target = (parts: Partial<TargetRow>): TargetRow => ({
  type: 'Target',
  view: view('2026-01-01'),
  code: 'target',
  validFrom: null,
  validTo: null,
  nameVi: 'Mục tiêu',
  nameEn: null,
  descriptionVi: null,
  descriptionEn: null,
  indicatorCode: 'indicator',
  subject: null,
  comparator: Comparator.AT_LEAST,
  value: 80,
  valueTo: null,
  valueText: '80',
  statedOn: null,
  dueOn: '2024-12-31',
  leadCodes: [],
  assigneeVi: null,
  assigneeEn: null,
  documentCode: null,
  ...parts,
});

const figure = (date: string, value: number | null, comparator = Comparator.EQUAL): ObservationRow => ({
  type: 'Observation',
  view: view('2026-01-01'),
  code: `figure-${date}`,
  validFrom: date,
  validTo: null,
  nameVi: 'Số liệu',
  nameEn: null,
  descriptionVi: null,
  descriptionEn: null,
  indicatorCode: 'indicator',
  subject: null,
  scope: null,
  basis: ObservationBasis.REPORTED,
  comparator,
  value,
  valueTo: null,
  denominator: null,
  valueText: String(value),
  date,
  reportedByCode: null,
});

describe('the progress of a target', () => {
  it.each([
    ['a figure before the date fulfils it', [figure('2024-04-24', 81)], 'REACHED'],
    ['a figure of the very period fulfils it', [figure('2024-12', 80)], 'REACHED'],
    ['only a later figure fulfils it', [figure('2025-06-01', 90), figure('2024-04-24', 47)], 'REACHED_LATE'],
    ['a figure for the date falls short', [figure('2024-12-31', 79)], 'NOT_REACHED'],
    ['a later figure still falls short', [figure('2025-03-01', 60)], 'NOT_REACHED'],
    ['the last figure is from before the date', [figure('2024-04-24', 47.79)], 'UNKNOWN'],
    ['there is no figure', [], 'UNKNOWN'],
    ['the figure is no number', [figure('2025-01-01', null)], 'UNKNOWN'],
  ])('once its date is past: %s', (_what, figures, progress) => {
    expect(progressOf(target({}), figures)).toBe(progress);
  });

  it.each([
    ['a year that holds the date fulfils it', '2024-06-30', [figure('2024', 90)], 'UNKNOWN'],
    ['a year that holds the date falls short', '2024-06-30', [figure('2024', 60)], 'UNKNOWN'],
    ['the year before fulfils it', '2024-06-30', [figure('2023', 90)], 'REACHED'],
    ['the year after falls short', '2024-06-30', [figure('2025', 60)], 'NOT_REACHED'],
    ['a day within the year it is due in falls short', '2024', [figure('2024-04-24', 60)], 'UNKNOWN'],
    ['the year it is due in falls short', '2024', [figure('2024', 60)], 'NOT_REACHED'],
  ])('is told no more precisely than the dates are: %s', (_what, dueOn, figures, progress) => {
    expect(progressOf(target({ dueOn }), figures)).toBe(progress);
  });

  it('is open before its date, and where it has none', () => {
    const short = [figure('2024-04-24', 47)];
    expect(progressOf(target({ view: view('2024-06-01') }), short)).toBe('OPEN');
    expect(progressOf(target({ dueOn: null }), short)).toBe('OPEN');
    expect(progressOf(target({ dueOn: '2026' }), [])).toBe('OPEN');
  });

  it('trusts a figure only as far as its precision goes', () => {
    const more = [figure('2024-12-31', 79, Comparator.MORE_THAN)];
    const nearly = [figure('2024-12-31', 79, Comparator.LESS_THAN)];
    expect(progressOf(target({}), [figure('2024-12-31', 80, Comparator.MORE_THAN)])).toBe('REACHED');
    expect(progressOf(target({}), more)).toBe('UNKNOWN');
    expect(progressOf(target({}), nearly)).toBe('NOT_REACHED');
    expect(progressOf(target({ comparator: Comparator.AT_MOST, value: 79 }), nearly)).toBe('REACHED');
    expect(progressOf(target({ comparator: Comparator.AT_MOST, value: 70 }), more)).toBe('NOT_REACHED');
  });

  it('knows ranges', () => {
    const range = { comparator: Comparator.BETWEEN, value: 3, valueTo: 5 };
    expect(progressOf(target(range), [figure('2024-12-31', 4)])).toBe('REACHED');
    expect(progressOf(target(range), [figure('2024-12-31', 6)])).toBe('NOT_REACHED');
  });
});
