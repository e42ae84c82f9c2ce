import type { AddressInfo, Server } from 'node:net';

/** Listens to this machine only; port 0 takes a free one. Rejects where the port is taken. */
export function listening<S extends Server>(server: S, port: number): Promise<S> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Stops listening, and hangs up on who keeps a connection for later. */
export function closed(server: Server & { closeAllConnections?: () => void }): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections?.();
  });
}
