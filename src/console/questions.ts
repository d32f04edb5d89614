import groupList from '../operations/groups.json';
import type { Bilingual } from './language';
import welcomeFile from './welcome.graphql?raw';

export interface Question {
  readonly titles: Bilingual;
  readonly operationName: string;
  readonly text: string;
}

export interface QuestionGroup {
  readonly folder: string;
  readonly titles: Bilingual;
  readonly questions: readonly Question[];
}

const FILES: Readonly<Record<string, string>> = import.meta.glob('../operations/**/*.graphql', { query: '?raw', import: 'default', eager: true });

/** What a first visitor finds in the editor. */
export const WELCOME: Question = readQuestion('welcome.graphql', welcomeFile);

export const GROUPS: readonly QuestionGroup[] = groupList.map(({ folder, vi, en }) => ({ folder, titles: { vi, en }, questions: readFolder(folder) }));

/** The groups with the questions left whose title or group has every word of the filter, in either language. */
export function filterGroups(groups: readonly QuestionGroup[], filter: string): readonly QuestionGroup[] {
  const words = withoutAccents(filter).split(/\s+/).filter(Boolean);
  return groups
    .map(group => ({ ...group, questions: group.questions.filter(question => hasAll(words, [group.titles, question.titles])) }))
    .filter(({ questions }) => questions.length > 0);
}

/** Whether a text is a ready-made question as it stands, so that nothing of a person's own is lost with it. */
export const isReadyMade = (text: string): boolean => text === WELCOME.text || GROUPS.some(({ questions }) => questions.some(question => question.text === text));

function hasAll(words: readonly string[], titles: readonly Bilingual[]): boolean {
  const haystack = withoutAccents(titles.flatMap(({ vi, en }) => [vi, en]).join('\n'));
  return words.every(word => haystack.includes(word));
}

/** Lower case without tones and diacritics; đ is a letter of its own for Unicode, and not for who types. */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

function readFolder(folder: string): readonly Question[] {
  const prefix = `../operations/${folder}/`;
  const paths = Object.keys(FILES).filter(path => path.startsWith(prefix));
  return paths.sort().map(path => readQuestion(path, FILES[path] ?? ''));
}

/** Refuses a file without its titles or an operation's name rather than showing a question that cannot be read or run. */
function readQuestion(path: string, text: string): Question {
  const find = (what: string, pattern: RegExp): string => {
    const found = pattern.exec(text)?.[1]?.trim();
    if (!found) throw new Error(`${path} has no ${what}.`);
    return found;
  };
  return {
    titles: { vi: find('line "# vi: <title>"', /^#\s*vi:(.+)$/m), en: find('line "# en: <title>"', /^#\s*en:(.+)$/m) },
    operationName: find('named operation', /^\s*(?:query|mutation|subscription)\s+(\w+)/m),
    text,
  };
}
