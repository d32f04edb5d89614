import { type GraphiQLPlugin, useEditorContext } from '@graphiql/react';
import { type ReactNode, useId, useState } from 'react';
import { useLanguage } from './language';
import { filterGroups, isUnchanged, type Question, type QuestionGroup, WELCOME } from './questions';
import { TEXTS } from './texts';
import { useAsk } from './use-ask';

/** In both languages at once: GraphiQL knows a plugin by its title and forgets which one is open when that changes. */
export const QUESTIONS_PLUGIN: GraphiQLPlugin = {
  title: 'Câu hỏi có sẵn / Ready-made questions',
  icon: QuestionsIcon,
  content: QuestionsPanel,
};

function QuestionsPanel(): ReactNode {
  const { language } = useLanguage();
  const texts = TEXTS[language];
  const [filter, setFilter] = useState('');
  const heading = useId();
  const groups = filterGroups(filter, language);
  const count = groups.reduce((sum, { questions }) => sum + questions.length, 0);
  return (
    <section className="questions" aria-labelledby={heading} lang={language}>
      <h2 id={heading}>{texts.questions}</h2>
      <p className="questions-hint">{texts.hint}</p>
      <input
        type="search"
        value={filter}
        aria-label={texts.filter}
        placeholder={texts.filterExample}
        autoComplete="off"
        spellCheck={false}
        onChange={event => {
          setFilter(event.target.value);
        }}
      />
      <p className="questions-count" role="status">
        {filter !== '' && texts.found(count)}
      </p>
      {filter === '' && <QuestionList questions={[WELCOME]} />}
      {groups.map(group => (
        <Group key={group.folder} group={group} />
      ))}
    </section>
  );
}

function Group({ group }: { readonly group: QuestionGroup }): ReactNode {
  const { language } = useLanguage();
  return (
    <>
      <h3>{group.titles[language]}</h3>
      <QuestionList questions={group.questions} />
    </>
  );
}

function QuestionList({ questions }: { readonly questions: readonly Question[] }): ReactNode {
  const { language } = useLanguage();
  const { tabs, activeTabIndex } = useEditorContext({ nonNull: true });
  const ask = useAsk();
  const current = tabs[activeTabIndex]?.query ?? null;
  return (
    <ul>
      {questions.map(question => (
        <li key={question.operationName}>
          <button
            type="button"
            aria-current={isUnchanged(question, current)}
            onClick={() => {
              ask(question);
            }}
          >
            {question.titles[language]}
          </button>
        </li>
      ))}
    </ul>
  );
}

function QuestionsIcon(): ReactNode {
  return (
    <svg
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M2 2.5h12v8.5H7.5L4.5 14v-3H2Z" />
      <path d="M6.3 5.4c.1-2 3.5-1.9 3.4 0 0 1.2-1.7 1.1-1.7 2.3M8 9.1v.1" />
    </svg>
  );
}
