import { useEditorContext, useExecutionContext } from '@graphiql/react';
import { flushSync } from 'react-dom';
import { isReadyMade, type Question } from './questions';

/** Opens a question in the current tab if that holds nothing of a person's own, else in a new one, and runs it. */
export function useAsk(): (question: Question) => void {
  const { queryEditor, variableEditor, addTab, setOperationName } = useEditorContext({ nonNull: true });
  const { run } = useExecutionContext({ nonNull: true });
  return ({ text, operationName }) => {
    // The editors load after the panel; a click before that has nowhere to go.
    if (!queryEditor || !variableEditor) return;
    const query = queryEditor.getValue();
    const untouched = (query.trim() === '' || isReadyMade(query)) && variableEditor.getValue().trim() === '';
    // The new tab empties the editors, which must have happened before they are filled.
    if (!untouched) flushSync(addTab);
    queryEditor.setValue(text);
    // GraphiQL would find the name only after a delay and until then ask for the operation of the text before.
    setOperationName(operationName);
    run();
    // On a narrow screen the answer is below the panel.
    document.querySelector('.graphiql-response')?.scrollIntoView({ block: 'nearest' });
  };
}
