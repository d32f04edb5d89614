import groupList from '../operations/groups.json';
import { inEnglish } from '../operations/in-english';
import { type Bilingual, type Language, LANGUAGES } from './language';
import welcomeFile from './welcome.graphql?raw';

export interface Question {
  readonly titles: Bilingual;
  readonly operationName: string;
  /** The same operation, answering in the one or the other language where it lets one choose. */
  readonly texts: Bilingual;
}

export interface QuestionGroup {
  readonly folder: string;
  readonly titles: Bilingual;
  readonly questions: readonly Question[];
}

const FILES: Readonly<Record<string, string>> = import.meta.glob('../operations/**/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What a first visitor finds in the editor. */
export const WELCOME: Question = readQuestion('welcome.graphql', welcomeFile);

const GROUPS: readonly QuestionGroup[] = groupList.map(({ folder, vi, en }) => ({
  folder,
  titles: { vi, en },
  questions: readFolder(folder),
}));

/** The groups with the questions left in whose title or group every word of the filter begins some word. */
export function filterGroups(filter: string, language: Language): readonly QuestionGroup[] {
  const beginnings = wordsOf(filter);
  const matches = (...titles: readonly Bilingual[]): boolean => {
    const words = titles.flatMap(title => wordsOf(title[language]));
    return beginnings.every(beginning => words.some(word => word.startsWith(beginning)));
  };
  return GROUPS.map(group => ({
    ...group,
    questions: group.questions.filter(({ titles }) => matches(group.titles, titles)),
  })).filter(({ questions }) => questions.length > 0);
}

/** Whether an editor's text is the question as it stands, in whichever language. */
export const isUnchanged = ({ texts }: Question, text: string | null): boolean =>
  LANGUAGES.some(language => texts[language] === text);

/** Whether a text is a ready-made question as it stands, so that nothing of a person's own is lost with it. */
export const isReadyMade = (text: string): boolean =>
  [WELCOME, ...GROUPS.flatMap(({ questions }) => questions)].some(question => isUnchanged(question, text));

/** The words in lower case without tones and diacritics; đ is a letter of its own for Unicode, and not for who types. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
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
    titles: {
      vi: find('line "# vi: <title>"', /^#\s*vi:(.+)$/m),
      en: find('line "# en: <title>"', /^#\s*en:(.+)$/m),
    },
    operationName: find('named operation', /^\s*(?:query|mutation|subscription)\s+(\w+)/m),
    texts: { vi: text, en: inEnglish(text) },
  };
}
