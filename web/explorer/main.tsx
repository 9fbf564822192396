import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { Embed } from './Embed.js';
import '../page/page.css';
import './explorer.css';

const embedded = new URLSearchParams(location.search).has('embed');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(<StrictMode>{embedded ? <Embed /> : <App />}</StrictMode>);
}
