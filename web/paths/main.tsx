import { mount } from '../page/mount.js';
import { App } from './App.js';
import '../page/page.css';
import './paths.css';

mount(() => <App />);
