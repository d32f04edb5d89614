import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import { Console } from './console';
import './console.css';
import './header.css';
import './questions.css';
import './narrow.css';
import { LanguageProvider } from './language';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root.');

// No StrictMode: it runs GraphiQL's state updates twice, and those write into the editors.
createRoot(root).render(
  <LanguageProvider>
    <Console />
  </LanguageProvider>,
);
