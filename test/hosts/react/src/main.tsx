import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import 'ins-ui/styles/tokens.css';
import { App } from './App';

const root = document.getElementById('root') as HTMLElement;
const app = (
  <StrictMode>
    <App />
  </StrictMode>
);
if (root.firstElementChild) hydrateRoot(root, app);
else createRoot(root).render(app);
