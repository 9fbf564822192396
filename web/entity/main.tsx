import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import '../page/page.css';
import './entity.css';

const root = document.getElementById('root');
if (root) {
  const id = decodeURIComponent(location.pathname.split('/')[2] ?? '');
  createRoot(root).render(
    <StrictMode>
      <App id={id} typeName={root.dataset.type ?? ''} />
    </StrictMode>,
  );
}
