import { mount } from '../page/mount.js';
import { App } from './App.js';
import { Embed } from './Embed.js';
import '../page/page.css';
import './explorer.css';

const embedded = new URLSearchParams(location.search).has('embed');
mount(() => (embedded ? <Embed /> : <App />));
