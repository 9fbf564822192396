import { type Arrangement, arrange } from './arrange.js';

addEventListener('message', ({ data }: MessageEvent<Arrangement>) => {
  const started = performance.now();
  const places = arrange(data);
  postMessage({ places, took: performance.now() - started });
});
