import type { ReactNode } from 'react';
import iconUrl from './icon.svg';
import { LANGUAGES, type Language, useLanguage } from './language';
import { TEXTS } from './texts';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** Says where one is and where programs ask, and switches the language. */
export function Header({ endpoint }: { readonly endpoint: string }): ReactNode {
  const { language } = useLanguage();
  const texts = TEXTS[language];
  return (
    <header className="console-header" lang={language}>
      <h1 lang="vi">
        <img src={iconUrl} alt="" /> Liên Thông
      </h1>
      <p className="console-purpose">{texts.purpose}</p>
      <p className="console-address">
        {texts.endpoint} <code>POST {endpoint}</code>
      </p>
      <a href="/schema.graphql" target="_blank" rel="noopener">
        {texts.schema} <code>/schema.graphql</code>
      </a>
      <LanguageSwitch />
    </header>
  );
}

function LanguageSwitch(): ReactNode {
  const { language: current, setLanguage } = useLanguage();
  return (
    <div className="console-languages" role="group" aria-label={TEXTS[current].language}>
      {LANGUAGES.map(language => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-label={LANGUAGE_NAMES[language]}
          aria-pressed={language === current}
          onClick={() => {
            setLanguage(language);
          }}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
