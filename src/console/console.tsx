import { PluginContextProvider, useEditorContext } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { type ReactNode, useEffect, useState } from 'react';
import { Header } from './header';
import { useLanguage } from './language';
import { WELCOME } from './questions';
import { QUESTIONS_PLUGIN } from './questions-panel';
import { remember, remembered } from './storage';

const ENDPOINT = new URL('/graphql', location.href).href;
const PANEL_SIZE_KEY = 'graphiql:docExplorerFlex';

// One object each for the life of the page: GraphiQL starts over when it is given new ones.
const fetcher = createGraphiQLFetcher({ url: ENDPOINT, enableIncrementalDelivery: false });
const plugins = [QUESTIONS_PLUGIN];

/** The whole page. */
export function Console(): ReactNode {
  const { language } = useLanguage();
  const [firstTabs] = useState([{ query: WELCOME.texts[language] }]);
  return (
    <>
      <Header endpoint={ENDPOINT} />
      <main>
        <PluginContextProvider plugins={plugins} visiblePlugin={QUESTIONS_PLUGIN}>
          {usePanelOpened() && (
            <GraphiQL
              fetcher={fetcher}
              plugins={plugins}
              visiblePlugin={QUESTIONS_PLUGIN}
              defaultTabs={firstTabs}
              defaultQuery=""
              // A token in the headers lives as long as the page: a browser is shared, and forgets nothing by itself.
              shouldPersistHeaders={false}
            >
              <GraphiQL.Logo>{null}</GraphiQL.Logo>
              <LongLines />
            </GraphiQL>
          )}
        </PluginContextProvider>
      </main>
    </>
  );
}

/** Wraps long lines, which else hide what our comments say. GraphiQL has no setting for it. */
function LongLines(): ReactNode {
  const { queryEditor } = useEditorContext({ nonNull: true });
  useEffect(() => queryEditor?.setOption('lineWrapping', true), [queryEditor]);
  return null;
}

/** GraphiQL draws its panel off the screen if none is open when it first looks, or if the panel was dragged shut on an earlier visit. */
function usePanelOpened(): boolean {
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    if (remembered(PANEL_SIZE_KEY) === 'hide-first') remember(PANEL_SIZE_KEY, '');
    setOpened(true);
  }, []);
  return opened;
}
