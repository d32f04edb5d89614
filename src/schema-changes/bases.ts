import { execFileSync } from 'node:child_process';

/** A committed schema that the one in the working tree is compared with. */
export interface Base {
  /** What it is, for people: "the parent of HEAD (1a2b3c4)". */
  readonly name: string;
  readonly sdl: string;
}

/** What is compared, and what could not be. */
export interface Bases {
  readonly bases: readonly Base[];
  readonly warnings: readonly string[];
}

const MAX_BYTES = 64 * 1024 * 1024;

/** Branches that partners read the schema of, the first that there is. */
const MAIN = ['origin/main', 'main'];

/**
 * The last committed schemas before what is in the working tree. That is the one of HEAD, where the change is not
 * committed yet; the one where the branch left `main`, where the change is on a branch; and the one of HEAD's parent,
 * where the change has just been committed to `main` or merged into it, which is what CI sees. `given` names another
 * commit in their place, such as the one that was last pushed.
 */
export function findBases(folder: string, file: string, given?: string): Bases {
  const git: Git = (...words) => run(folder, words);
  const head = git('rev-parse', '--verify', 'HEAD');
  if (head === null)
    return { bases: [], warnings: ['This is no git repository, so there is nothing to compare with.'] };
  const found =
    given === undefined ? usual(git, head) : [{ name: given, commit: git(...NAMED, `${given}^{commit}`) }];
  const isShallow = git('rev-parse', '--is-shallow-repository') === 'true';
  return {
    bases: toBases(found, commit => git('show', `${commit}:${file}`)),
    warnings: warningsOf(found, isShallow),
  };
}

/** A commit to compare with; null where it is not in this clone. */
interface Place {
  readonly name: string;
  readonly commit: string | null;
}

type Git = (...words: string[]) => string | null;

const NAMED = ['rev-parse', '--verify', '--quiet'] as const;

function usual(git: Git, head: string): readonly Place[] {
  const main = MAIN.find(name => git(...NAMED, name) !== null);
  return [
    { name: 'HEAD', commit: head },
    ...(main === undefined
      ? []
      : [{ name: `the place where HEAD left ${main}`, commit: git('merge-base', 'HEAD', main) }]),
    { name: 'the parent of HEAD', commit: git(...NAMED, 'HEAD^') },
  ];
}

/** Each commit once, under the first of its names, where it has the file. */
function toBases(found: readonly Place[], read: (commit: string) => string | null): readonly Base[] {
  const names = new Map<string, string>();
  for (const { name, commit } of found) if (commit !== null && !names.has(commit)) names.set(commit, name);
  return [...names].flatMap(([commit, name]) => {
    const sdl = read(commit);
    return sdl === null ? [] : [{ name: `${name} (${commit.slice(0, 7)})`, sdl }];
  });
}

const warningsOf = (found: readonly Place[], isShallow: boolean): readonly string[] =>
  isShallow
    ? found
        .filter(({ commit }) => commit === null)
        .map(
          ({ name }) =>
            `The history was cut off when this was cloned, and ${name} is not in it: changes since then are NOT judged. Fetch more of it with "git fetch --unshallow".`,
        )
    : [];

/** What git says; null where it refuses. */
function run(folder: string, words: readonly string[]): string | null {
  try {
    const options = { cwd: folder, maxBuffer: MAX_BYTES, stdio: ['ignore', 'pipe', 'ignore'] as const };
    const said = execFileSync('git', words, { ...options, stdio: [...options.stdio] }).toString();
    return words[0] === 'show' ? said : said.trim();
  } catch {
    return null;
  }
}
