import { createHash } from 'node:crypto';

/** A record as a source of the model gives it; one that is wrong cannot be read. */
export interface ModelRecord {
  readonly id: string;
  readonly name: string;
  readonly isWrong: boolean;
}

interface Known {
  code: string | null;
  /** The last name that could be read. */
  stated: string | null;
  /** The day from which that holds. */
  since: number;
  content: string;
  missingSince: number | null;
  isClosed: boolean;
  former: { readonly id: string; readonly code: string } | null;
}

interface State {
  readonly known: Map<string, Known>;
  /** The name of each record on each day, by code. */
  readonly days: Map<string, (string | undefined)[]>;
}

type Decision = { readonly code: string } | { readonly former: { id: string; code: string } } | null;

export const HORIZON = 140;

/** What a registry should believe of one source, day by day, worked out without any cleverness. */
export class HarvestModel {
  state: State = { known: new Map(), days: new Map() };

  constructor(
    private readonly source: string,
    private readonly limits: { readonly fraction: number; readonly graceDays: number },
  ) {}

  copy(): State {
    return structuredClone(this.state);
  }

  /** Takes an answer; gives whether it is held, and then does nothing. */
  take(
    day: number,
    answer: readonly ModelRecord[],
    { isComplete, isConfirmed }: { isComplete: boolean; isConfirmed: boolean },
  ): boolean {
    const { known } = this.state;
    const listed = [...known].filter(([, { isClosed }]) => !isClosed).map(([id]) => id);
    const absent = isComplete ? without(listed, answer) : [];
    const changed = answer.filter(one => this.isNews(one));
    const decided = changed.map(one => [one, this.decide(one, absent)] as const);
    const spared = this.spared(absent, decided);
    const gone = absent.filter(id => !spared.has(id));
    const isEmpty = isComplete && answer.length === 0;
    if (!isConfirmed && this.isTooMuch(day, gone, { listed: listed.length, isEmpty })) return true;
    for (const [one, decision] of decided) this.write(day, one, decision);
    for (const id of gone) this.lose(day, id, isConfirmed || this.isDue(id, day));
    return false;
  }

  private isTooMuch(
    day: number,
    gone: readonly string[],
    { listed, isEmpty }: { listed: number; isEmpty: boolean },
  ): boolean {
    if (isEmpty && listed > 0) return true;
    const counted = gone.filter(id => this.state.known.get(id)?.missingSince === null || this.isDue(id, day));
    return counted.length > Math.max(1, Math.floor(listed * this.limits.fraction));
  }

  /** Those that wait for a person to say whether they were renamed. */
  waiting(): { id: string; former: { id: string; code: string } }[] {
    return [...this.state.known].flatMap(([id, { former }]) => (former ? [{ id, former }] : []));
  }

  /** A person says that a record has a new id, or that it is another one. */
  decideMatch(id: string, isSame: boolean): string {
    const { known } = this.state;
    const waiting = known.get(id);
    if (!waiting?.former) throw new Error(`${id} does not wait`);
    const code = isSame ? waiting.former.code : this.mint(id);
    if (isSame) known.delete(waiting.former.id);
    this.believe(code, waiting.since, waiting.stated ?? undefined);
    known.set(id, { ...waiting, code, former: null });
    return code;
  }

  private isNews({ id, name, isWrong }: ModelRecord): boolean {
    const known = this.state.known.get(id);
    return (
      !known || known.isClosed || known.missingSince !== null || known.content !== contentOf(name, isWrong)
    );
  }

  private decide({ id, name, isWrong }: ModelRecord, absent: readonly string[]): Decision {
    const code = this.state.known.get(id)?.code;
    if (code != null) return { code };
    if (isWrong) return null;
    const namesakes = [...this.state.days].filter(([, names]) => names.includes(name)).map(([one]) => one);
    for (const one of namesakes.sort())
      for (const former of absent)
        if (this.state.known.get(former)?.code === one) return { former: { id: former, code: one } };
    return { code: this.mint(id) };
  }

  private mint(id: string): string {
    const plain = `${this.source}/${id}`;
    const isTaken = [...this.state.known].some(([other, { code }]) => other !== id && code === plain);
    return isTaken ? `${plain}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}` : plain;
  }

  private spared(
    absent: readonly string[],
    decided: readonly (readonly [ModelRecord, Decision])[],
  ): Set<string> {
    const now = decided.flatMap(([, decision]) =>
      decision && 'former' in decision ? [decision.former.id] : [],
    );
    const before = this.waiting()
      .filter(({ id }) => !absent.includes(id))
      .map(({ former }) => former.id);
    return new Set([...now, ...before]);
  }

  private isDue(id: string, day: number): boolean {
    return (this.state.known.get(id)?.missingSince ?? day) + this.limits.graceDays <= day;
  }

  private write(day: number, record: ModelRecord, decision: Decision): void {
    const before = this.state.known.get(record.id);
    if (record.isWrong) this.spoil(day, record, before);
    else this.accept(day, record, { before, decision });
  }

  private spoil(day: number, { id, name }: ModelRecord, before: Known | undefined): void {
    const never = { code: null, stated: null, since: day, isClosed: false, former: null };
    const missingSince = before?.isClosed ? before.missingSince : null;
    this.state.known.set(id, { ...(before ?? never), content: contentOf(name, true), missingSince });
  }

  private accept(
    day: number,
    { id, name }: ModelRecord,
    { before, decision }: { before: Known | undefined; decision: Decision },
  ): void {
    const since = goesOn(before, name) ? before.since : day;
    const { code, former } = { code: null, former: null, ...decision };
    if (code !== null && !(goesOn(before, name) && before.code === code)) this.believe(code, since, name);
    const rest = { content: contentOf(name, false), missingSince: null, isClosed: false };
    this.state.known.set(id, { code, stated: name, since, former, ...rest });
  }

  private lose(day: number, id: string, isClosing: boolean): void {
    const { known } = this.state;
    const before = known.get(id);
    if (!before) return;
    if (before.code === null) known.delete(id);
    else if (!isClosing) known.set(id, { ...before, missingSince: before.missingSince ?? day });
    else {
      const end = before.missingSince ?? day;
      this.believe(before.code, end, undefined);
      known.set(id, { ...before, missingSince: end, isClosed: true });
    }
  }

  private believe(code: string, from: number, name: string | undefined): void {
    const names = this.state.days.get(code) ?? Array.from({ length: HORIZON }, () => undefined);
    this.state.days.set(
      code,
      names.map((old, day) => (day >= from ? name : old)),
    );
  }
}

/** Whether a record says what it said before, or says something for the first time. */
const goesOn = (before: Known | undefined, name: string): before is Known =>
  before !== undefined && !before.isClosed && (before.stated ?? name) === name;

const contentOf = (name: string, isWrong: boolean): string => `${String(isWrong)} ${name}`;

function without(ids: readonly string[], answer: readonly ModelRecord[]): string[] {
  const given = new Set(answer.map(({ id }) => id));
  return ids.filter(id => !given.has(id));
}
