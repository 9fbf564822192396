import { mount } from '../page/mount.js';
import { App } from './App.js';
import '../page/page.css';
import './rank.css';

mount(() => <App />);
