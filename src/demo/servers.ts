import fs from 'node:fs';
import type http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import path from 'node:path';
import type { FastifyReply } from 'fastify';
import { createService, readSettings } from '../service/index.ts';
import { demoPageFolder, paneFolder, projectRoot } from './build.ts';
import type { Certificate } from './certificate.ts';
import { demoRoaming } from './exampleCouncil.ts';
import type { DemoSettings } from './host/demo.ts';
import { closed, listening, portOf } from './listening.ts';
import { demoMessages } from './messages.ts';
import { startStandIns, type StandIns } from './tracker.ts';

/** The manifest's own address for the add-in, and the next port for the simulated Outlook. */
export const defaultPorts = { addin: 3000, host: 3001 };

export interface DemoServers {
  /** Origin of the add-in, as the manifest has it. */
  addin: string;
  /** Origin of the simulated Outlook: open this one. */
  host: string;
  /** What the stand-in tracker was asked for: each would have been a click. */
  clicks: () => readonly string[];
  /** Which event pages were read. */
  visits: () => readonly string[];
  close(): Promise<void>;
}

const cdn = 'https://appsforoffice.microsoft.com';
const officeScript = `${cdn}/lib/1/hosted/office.js`;
const officeFolder = path.join(projectRoot, 'node_modules', '@microsoft', 'office-js', 'dist');

/** "Opslag wissen": the browser empties the pane's storage when it opens this. */
const forgetPath = '/forget';

const htmlType = 'text/html; charset=utf-8';
const jsonType = 'application/json; charset=utf-8';
const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': htmlType,
  '.js': 'text/javascript; charset=utf-8',
  '.json': jsonType,
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

interface Reply {
  type: string;
  content: string | Buffer;
  policy?: string;
}

/**
 * Two origins on one host name, as in Outlook on the web: the add-in and the mail client around it. Both are https on
 * `localhost`, because Office.js trusts only https hosts: Microsoft's own, or one with the pane's own host name.
 * The add-in's is the service itself, with the headers of production; only what it may ask is played here.
 * Port 0 takes a free one.
 */
export async function startServers(certificate: Certificate, ports = defaultPorts): Promise<DemoServers> {
  const addinPort = ports.addin === 0 ? await freePort() : ports.addin;
  const addinOrigin = `https://localhost:${addinPort}`;
  const outlook = https.createServer(certificate, (request, response) => {
    serve(request, response, (pathname) => hostReply(pathname, addinOrigin));
  });
  const host = await listening(outlook, ports.host);
  const standIns = await startStandIns();
  const hostOrigin = `https://localhost:${portOf(host)}`;
  const closeOthers = () => Promise.all([closed(host), standIns.close()]);
  const addin = await startAddin(certificate, addinPort, hostOrigin, standIns).catch(async (error: unknown) => {
    await closeOthers();
    throw error;
  });
  return {
    addin: addinOrigin,
    host: hostOrigin,
    clicks: standIns.clicks,
    visits: standIns.visits,
    close: async () => {
      addin.server.closeAllConnections();
      await Promise.all([addin.close(), closeOthers()]);
    },
  };
}

/** The service with the production build, but for Office.js: here Microsoft's npm copy, unchanged, under /office/. */
async function startAddin(tls: Certificate, port: number, hostOrigin: string, standIns: StandIns) {
  const origin = `https://localhost:${port}`;
  const app = createService({
    settings: readSettings({ PUBLIC_ORIGIN: origin, STATIC_ROOT: paneFolder, LOG_LEVEL: 'silent' }),
    outbound: standIns.outbound,
    tls: { key: tls.key, cert: tls.cert },
    frameAncestors: [hostOrigin],
  });
  const file = (folder: string, name: string, change = (text: string) => text) => {
    const reply = fileReply(folder, name);
    return reply?.type === htmlType ? { ...reply, content: change(String(reply.content)) } : reply;
  };
  app.get('/taskpane.html', (_request, reply) => send(reply, file(paneFolder, 'taskpane.html', offline)));
  app.get('/msajax-shim.js', (_request, reply) => send(reply, file(demoPageFolder, 'msajax-shim.js')));
  app.get(forgetPath, (_request, reply) =>
    send(reply.header('clear-site-data', '"storage"'), { type: htmlType, content: '' }),
  );
  app.get<{ Params: { '*': string } }>('/office/*', ({ params }, reply) =>
    send(reply, file(officeFolder, params['*'])),
  );
  await app.listen({ host: '127.0.0.1', port });
  return app;
}

function send(reply: FastifyReply, found: Reply | null) {
  if (found === null) {
    reply.callNotFound();
    return;
  }
  return reply.header('cache-control', 'no-store').type(found.type).send(found.content);
}

/** The service must know its own origin before it listens. */
async function freePort(): Promise<number> {
  const server = await listening(net.createServer(), 0);
  const port = portOf(server);
  await closed(server);
  return port;
}

/**
 * The page with Microsoft's CDN swapped for our own copy, so that the demo works without a network. The shim goes before
 * it: the npm build of Office.js fetches MicrosoftAjax.js from another CDN unless its names exist already.
 */
function offline(html: string): string {
  return html
    .replace(/<script[^>]*appsforoffice\.microsoft\.com[^>]*>/, '<script src="/msajax-shim.js"></script>$&')
    .replaceAll(officeScript, '/office/office.js')
    .replaceAll(cdn, "'self'"); // a policy in the page itself
}

function hostReply(pathname: string, addinOrigin: string): Reply | null {
  if (pathname === '/demo.json') {
    const settings: DemoSettings = {
      addinUrl: `${addinOrigin}/taskpane.html`,
      forgetUrl: addinOrigin + forgetPath,
      messages: demoMessages(),
      roaming: demoRoaming(),
    };
    return { type: jsonType, content: JSON.stringify(settings) };
  }
  const reply = fileReply(demoPageFolder, pathname === '/' ? 'index.html' : pathname);
  if (reply?.type !== htmlType) return reply;
  return {
    ...reply,
    // Frames: the pane only. The mail's own frame is a srcdoc, inherits this, and so can load or go nowhere.
    policy: `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'; frame-src ${addinOrigin}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  };
}

function fileReply(folder: string, pathname: string): Reply | null {
  const file = path.join(folder, pathname);
  if (!file.startsWith(folder + path.sep) || !fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  return { type: types[path.extname(file)] ?? 'application/octet-stream', content: fs.readFileSync(file) };
}

function serve(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  answer: (pathname: string) => Reply | null,
): void {
  let reply: Reply | null = null;
  try {
    reply = answer(decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname));
  } catch {
    // an address that does not decode is an address that we do not have
  }
  if (!reply) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
    return;
  }
  response.writeHead(200, {
    'content-type': reply.type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(reply.policy ? { 'content-security-policy': reply.policy } : {}),
  });
  response.end(reply.content);
}
