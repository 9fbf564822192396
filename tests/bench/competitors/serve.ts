/** Tells the parent where this server listens, answers what it asks about memory, and stops when told to. */
export function serve(url: string, stop: () => Promise<void>): void {
  process.on('message', async (question) => {
    if (question === 'memory') process.send?.({ memory: process.memoryUsage() });
    if (question !== 'stop') return;
    await stop();
    process.disconnect();
  });
  process.send?.({ url });
}
