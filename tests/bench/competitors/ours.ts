import { start } from '../../../src/main.js';
import { serve } from './serve.js';

/** Pearl itself in a process of its own, as `npm start` runs it. */
const { url, stop } = await start(process.env);
serve(url, stop);
