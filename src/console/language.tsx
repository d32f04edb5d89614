import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { remember, remembered } from './storage';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

interface LanguageChoice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const STORAGE_KEY = 'lien-thong:language';

const LanguageContext = createContext<LanguageChoice>({ language: 'vi', setLanguage: () => undefined });

export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    // Screen readers choose the voice by it.
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(() => {
    const choose = (chosen: Language): void => {
      remember(STORAGE_KEY, chosen);
      setLanguage(chosen);
    };
    return { language, setLanguage: choose };
  }, [language]);
  return <LanguageContext.Provider value={choice}>{children}</LanguageContext.Provider>;
}

/** The language chosen before, else the first of the browser's that we speak, else Vietnamese. */
function firstLanguage(): Language {
  const wishes = [remembered(STORAGE_KEY), ...navigator.languages.map(tag => tag.slice(0, 2).toLowerCase())];
  return wishes.find(isLanguage) ?? 'vi';
}

const isLanguage = (text: string | null): text is Language => LANGUAGES.some(language => language === text);
