import fs from 'node:fs';
import type http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { demoPageFolder, paneFolder, projectRoot } from './build.ts';
import type { Certificate } from './certificate.ts';
import { demoMessages } from './messages.ts';

/** The manifest's own address for the add-in, and the next port for the simulated Outlook. */
export const defaultPorts = { addin: 3000, host: 3001 };

export interface DemoServers {
  /** Origin of the add-in, as the manifest has it. */
  addin: string;
  /** Origin of the simulated Outlook: open this one. */
  host: string;
  close(): Promise<void>;
}

const cdn = 'https://appsforoffice.microsoft.com';
const officeScript = `${cdn}/lib/1/hosted/office.js`;
const officeFolder = path.join(projectRoot, 'node_modules', '@microsoft', 'office-js', 'dist');

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
 * Port 0 takes a free one.
 */
export async function startServers(certificate: Certificate, ports = defaultPorts): Promise<DemoServers> {
  let hostOrigin = '';
  const addin = await listen(certificate, ports.addin, (pathname) => addinReply(pathname, hostOrigin));
  const addinOrigin = originOf(addin);
  const host = await listen(certificate, ports.host, (pathname) => hostReply(pathname, addinOrigin)).catch(
    (error: unknown) => {
      addin.close();
      throw error;
    },
  );
  hostOrigin = originOf(host);
  return {
    addin: addinOrigin,
    host: hostOrigin,
    close: async () => {
      await Promise.all([addin, host].map(close));
    },
  };
}

/** The production build as it will be hosted, but for Office.js: here Microsoft's npm copy, unchanged, under /office/. */
function addinReply(pathname: string, hostOrigin: string): Reply | null {
  if (pathname.startsWith('/office/')) return fileReply(officeFolder, pathname.slice('/office/'.length));
  if (pathname === '/msajax-shim.js') return fileReply(demoPageFolder, 'msajax-shim.js');
  const reply = fileReply(paneFolder, pathname);
  if (reply?.type !== htmlType) return reply;
  return {
    ...reply,
    content: offline(String(reply.content)),
    // Strict enough that a pane which needs more than this shows it here first. Fluent writes style elements.
    policy: `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${hostOrigin}`,
  };
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
    const settings = { addinUrl: `${addinOrigin}/taskpane.html`, messages: demoMessages() };
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

function listen(tls: Certificate, port: number, answer: (pathname: string) => Reply | null): Promise<https.Server> {
  const server = https.createServer(tls, (request, response) => {
    serve(request, response, answer);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
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

function originOf(server: https.Server): string {
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

function close(server: https.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
