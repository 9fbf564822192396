import { Agent, request } from 'node:http';
import type { Variables } from '../classes/QueryClass.js';

/** Sends queries over connections that stay open, at most `connections` at a time. */
export interface Client {
  /** The body of the answer, as text. */
  post(body: string): Promise<string>;
  close(): void;
}

export function openClient(url: string, connections = 1): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    post: (body) =>
      new Promise((resolve, reject) => {
        const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
        const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk) => chunks.push(chunk));
          answer.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
          answer.on('error', reject);
        });
        sent.on('error', reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}

export function bodyOf(query: string, variables: Variables): string {
  return JSON.stringify({ query, variables });
}
