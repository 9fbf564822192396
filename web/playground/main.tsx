import 'graphiql/setup-workers/vite';
import { mount } from '../page/mount.js';
import { App } from './App.js';
import './styles.js';

mount(() => <App />);
