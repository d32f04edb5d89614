import { Answer } from '../../src/http/answer';
import { KeptAnswers } from '../../src/http/kept-answers';

const answerOf = (text: string): Answer => new Answer(200, 'application/json', Buffer.from(text));

/** An answer that is made when it is told to be, and notes whether its making was ended. */
function makingOf(text: string) {
  let signal: AbortSignal | undefined;
  let give: () => void = () => undefined;
  const given = new Promise<void>(resolve => (give = resolve));
  const make = async (until: AbortSignal | undefined): Promise<Answer> => {
    signal = until;
    await given;
    until?.throwIfAborted();
    return answerOf(text);
  };
  return { make, give, isEnded: () => signal?.aborted === true };
}

const never = (): Promise<Answer> => {
  throw new Error('Nothing was to be made');
};

describe('an answer that several wait for', () => {
  it('is made on for the others when one leaves, even the one who came first', async () => {
    const answers = new KeptAnswers(1);
    const making = makingOf('together');
    const first = new AbortController();
    const left = answers.get('key', making.make, first.signal);
    const second = new AbortController();
    const stays = answers.get('key', never, second.signal);
    first.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    expect(making.isEnded()).toBe(false);
    making.give();
    expect((await stays)?.body.toString()).toBe('together');
    expect(answers.find('key')?.body.toString()).toBe('together');
  });

  it('is given up when the last one leaves, and made anew for who comes then', async () => {
    const answers = new KeptAnswers(1);
    const making = makingOf('too late');
    const [first, second] = [new AbortController(), new AbortController()];
    const gone = [answers.get('key', making.make, first.signal), answers.get('key', never, second.signal)];
    first.abort(new Error('one'));
    second.abort(new Error('two'));
    expect(making.isEnded()).toBe(true);
    const anew = makingOf('anew');
    const later = answers.get('key', anew.make, new AbortController().signal);
    making.give();
    await expect(gone[0]).rejects.toThrow('one');
    await expect(gone[1]).rejects.toThrow('two');
    // What the ended making leaves behind takes nothing from the new one.
    const joined = answers.get('key', never);
    anew.give();
    expect((await later)?.body.toString()).toBe('anew');
    expect((await joined)?.body.toString()).toBe('anew');
  });

  it('is made for somebody who cannot leave, whoever leaves', async () => {
    const answers = new KeptAnswers(1);
    const making = makingOf('stays');
    const stays = answers.get('key', making.make);
    const leaving = new AbortController();
    const left = answers.get('key', never, leaving.signal);
    leaving.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    expect(making.isEnded()).toBe(false);
    making.give();
    expect((await stays)?.body.toString()).toBe('stays');
  });

  it('is not kept where its making failed', async () => {
    const answers = new KeptAnswers(1);
    const failing = (): Promise<Answer> => Promise.reject(new Error('no database'));
    await expect(answers.get('key', failing, new AbortController().signal)).rejects.toThrow('no database');
    expect(answers.find('key')).toBeUndefined();
    expect(await answers.get('key', () => Promise.resolve(null))).toBeNull();
    expect(answers.find('key')).toBeUndefined();
  });
});
