import https from 'node:https';
import { generate } from 'selfsigned';
import type { Outbound } from '../service/index.ts';
import { closed, listening, portOf } from './listening.ts';
import { inventWeb, type StandInWeb } from './trackerPages.ts';

const trackerHost = 'c.spotler.com';
const siteHosts = ['vng.nl', 'www.vng.nl'];
/** Milliseconds for one request of the demo's service. */
const TIMEOUT = 5_000;

export interface StandIns {
  /** For the demo's service: the only hosts that exist are the stand-ins on this machine. */
  outbound: Outbound;
  /** Paths that the stand-in tracker was asked for: each would have been a click. */
  clicks: () => readonly string[];
  /** Paths of event pages that were read. */
  visits: () => readonly string[];
  close(): Promise<void>;
}

/** A tracker and a publisher's site on this machine, under names that the service may ask. Nothing leaves the machine. */
export async function startStandIns(): Promise<StandIns> {
  const names = [trackerHost, ...siteHosts];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Nieuwswijzer demo' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  });
  const clicks: string[] = [];
  const visits: string[] = [];
  let web: StandInWeb | null = null; // reading five newsletters can wait for the first click
  const server = https.createServer({ key, cert }, (request, response) => {
    web ??= inventWeb();
    const path = request.url ?? '/';
    if (request.headers.host === trackerHost) {
      clicks.push(path);
      const target = web.targets.get(path);
      response.writeHead(target === undefined ? 404 : 302, target === undefined ? {} : { location: target }).end();
      return;
    }
    visits.push(path);
    const page = web.pages.get(path);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  const port = portOf(await listening(server, 0));
  return {
    outbound: {
      allowAddress: (address) => address === '127.0.0.1',
      ca: cert,
      timeout: TIMEOUT,
      standIn: (hostname) => (names.includes(hostname) ? { address: '127.0.0.1', port } : null),
    },
    clicks: () => clicks,
    visits: () => visits,
    close: () => closed(server),
  };
}
