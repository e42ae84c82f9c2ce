import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { generate } from 'selfsigned';
import { createService, readSettings, type Outbound, type Settings } from '../../src/service/index.ts';

/** A throw-away certificate for localhost and the names that the tests make up; made anew for each run. */
async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const names = ['localhost', 'tracker.example', 'rebinding.example'];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  });
  return { key, cert };
}

export const origin = 'https://nieuwswijzer.voorbeeldgemeente.nl';

export interface Ask {
  path: string;
  method: string;
  headers: Record<string, unknown>;
  at: number;
}

export interface Tracker {
  /** `localhost:12345`. */
  host: string;
  /** What it was asked, in order. */
  asked: Ask[];
  /** Lets a service out to this machine only, trusting this tracker. */
  outbound: Outbound;
  close(): Promise<void>;
}

const endOfHead = '\r\n\r\n';

/**
 * A server that answers byte by byte what a test wants, also what no decent server would: `answer` returns the whole
 * response as text, or `null` where it has written to the socket itself.
 */
export async function startTracker(
  answer: (path: string, socket: Socket, host: string) => string | null,
): Promise<Tracker> {
  const certificate = await makeCertificate();
  const asked: Ask[] = [];
  const sockets = new Set<Socket>();
  const server = https.createServer(certificate, () => undefined);
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const { socket } = response;
    if (socket === null) return;
    asked.push({
      path: request.url ?? '',
      method: request.method ?? '',
      headers: request.headers,
      at: performance.now(),
    });
    const text = answer(request.url ?? '', socket, host);
    if (text !== null) socket.end(text);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  server.on('secureConnection', (socket: Socket) => {
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const host = `localhost:${(server.address() as AddressInfo).port}`;
  return {
    host,
    asked,
    outbound: { allowAddress: (address) => address === '127.0.0.1', ca: certificate.cert, timeout: 800 },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}

export const respond = (status: string, headers: string[] = [], body = ''): string =>
  [`HTTP/1.1 ${status}`, ...headers, 'connection: close'].join('\r\n') + endOfHead + body;

export const redirect = (location: string, status = '302 Found'): string => respond(status, [`location: ${location}`]);

export interface RunningService {
  app: FastifyInstance;
  log: string[];
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<{ status: number; body: unknown }>;
}

/** A service that asks nobody but these hosts; pacing off unless a test wants it. */
export function startService(settings: Partial<Settings>, outbound: Outbound): RunningService {
  const log: string[] = [];
  const standard = readSettings({ PUBLIC_ORIGIN: origin, STATIC_ROOT: __dirname });
  const app = createService({
    settings: { ...standard, trackerInterval: 0, callsPerMinute: 10_000, ...settings },
    outbound,
    log: { write: (line) => log.push(line) },
  });
  return {
    app,
    log,
    post: async (path, body, headers = {}) => {
      const payload = typeof body === 'string' ? body : JSON.stringify(body);
      const answer = await app.inject({
        method: 'POST',
        url: path,
        headers: { origin, 'content-type': 'application/json', ...headers },
        payload,
      });
      return { status: answer.statusCode, body: answer.json<unknown>() };
    },
  };
}
