import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * A real server on a port that is free.
 *
 * @param {import('node:http').RequestListener} answer
 * @returns {Promise<{ port: number, origin: string, close: () => void }>}
 */
export async function listen(answer) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.close();
    // A browser keeps its connections, and some answers never come.
    server.closeAllConnections();
  };
  return { port, origin: `http://127.0.0.1:${port}`, close };
}
