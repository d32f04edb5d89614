import { Script, createContext } from 'node:vm';

/** A search in one text takes microseconds; a pattern that tries everything takes hours. */
const SEARCH_MS = 100;

const sandbox: { search: () => unknown } = { search: () => null };
const context = createContext(sandbox);
const script = new Script('search()');

/**
 * A regular expression whose searches are stopped when they take long: nothing but a context of its own interrupts one,
 * which costs some 60 µs each time.
 */
export class GuardedPattern extends RegExp {
  override exec(text: string): RegExpExecArray | null {
    let found: RegExpExecArray | null = null;
    sandbox.search = () => {
      found = super.exec(text);
    };
    try {
      script.runInContext(context, { timeout: SEARCH_MS });
    } catch (error) {
      if (!isTimeOut(error)) throw error;
      throw new Error(
        `the pattern ${this.toString()} took longer than ${String(SEARCH_MS)} ms on one text and was stopped; write it without repetitions inside of repetitions`,
        { cause: error },
      );
    }
    return found;
  }
}

const isTimeOut = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
