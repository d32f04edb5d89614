import { Arg, registerEnumType } from 'type-graphql';

export enum Language {
  VI = 'VI',
  EN = 'EN',
}

registerEnumType(Language, {
  name: 'Language',
  description: 'The languages of the registry.',
  valuesConfig: {
    VI: { description: 'Tiếng Việt; every text exists in it.' },
    EN: { description: 'English, where it exists.' },
  },
});

/** The argument `language`, Vietnamese unless given. */
export const languageArg = (): ((prototype: object, name: string | symbol, index: number) => void) =>
  Arg('language', () => Language, {
    defaultValue: Language.VI,
    description: 'The language wanted; where the text has none in it, the Vietnamese is given.',
  });

/** The text of a language, or the Vietnamese where that language has none. */
export const textIn = <Vi extends string | null>(
  language: Language,
  vi: Vi,
  en: string | null,
): Vi | string => (language === Language.EN ? (en ?? vi) : vi);
