import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import type { ReactNode } from 'react';
import { Header } from './header';
import { WELCOME } from './questions';
import { QUESTIONS_PLUGIN } from './questions-panel';

const ENDPOINT = new URL('/graphql', location.href).href;

// One object each for the life of the page: GraphiQL starts over when it is given new ones.
const fetcher = createGraphiQLFetcher({ url: ENDPOINT, enableIncrementalDelivery: false });
const plugins = [QUESTIONS_PLUGIN];
const firstTabs = [{ query: WELCOME.text }];

/** The whole page. */
export function Console(): ReactNode {
  return (
    <>
      <Header endpoint={ENDPOINT} />
      <main>
        <GraphiQL fetcher={fetcher} plugins={plugins} visiblePlugin={QUESTIONS_PLUGIN} defaultTabs={firstTabs} defaultQuery="">
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}
