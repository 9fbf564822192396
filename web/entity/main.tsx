import { mount } from '../page/mount.js';
import { App } from './App.js';
import '../page/page.css';
import './entity.css';

mount(({ dataset }) => <App id={decodeURIComponent(location.pathname.split('/')[2] ?? '')} typeName={dataset.type ?? ''} />);
