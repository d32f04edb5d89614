import { useEditorContext, useExecutionContext } from '@graphiql/react';
import { flushSync } from 'react-dom';
import { useLanguage } from './language';
import { isReadyMade, type Question } from './questions';

/** Opens a question in the current tab if that holds nothing of a person's own, else in a new one, and runs it. */
export function useAsk(): (question: Question) => void {
  const tabs = useEditorContext({ nonNull: true });
  const execution = useExecutionContext({ nonNull: true });
  const { language } = useLanguage();
  return ({ texts, operationName }) => {
    const { queryEditor, variableEditor } = tabs;
    // The editors load after the panel; a click before that has nowhere to go.
    if (!queryEditor || !variableEditor) return;
    const query = queryEditor.getValue();
    const untouched = (query.trim() === '' || isReadyMade(query)) && variableEditor.getValue().trim() === '';
    // The new tab empties the editors, which must have happened before they are filled.
    if (!untouched) {
      flushSync(() => {
        tabs.addTab();
      });
    }
    queryEditor.setValue(texts[language]);
    // GraphiQL would notice only after a delay, and until then ask for the operation of the text before.
    tabs.updateActiveTabValues({ query: texts[language] });
    tabs.setOperationName(operationName);
    execution.run();
    // On a narrow screen the answer is below the panel.
    document.querySelector('.graphiql-response')?.scrollIntoView({ block: 'nearest' });
  };
}
