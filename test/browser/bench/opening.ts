import crypto from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { localhostCertificate } from '../../../src/demo/certificate.ts';
import { startServers } from '../../../src/demo/servers.ts';
import { launchBrowser } from '../launchBrowser.ts';
import { median, type Row } from './row.ts';

/** Milliseconds from asking for the pane's page, on a slow office computer. */
const goals = { coldPaint: 1500, coldCards: 3000, warmPaint: 750, warmCards: 2000 };
const cpuSlowdown = 4;
const rounds = 7;
const weekly = 'VNG Weekoverzicht';

interface Opening {
  /** Something of ours stands on the pane. */
  paint: number;
  /** The first card of the newsletter stands on it. */
  cards: number;
  /** First-paint scripts that were sent for, instead of lying in the browser's cache. The demo's Office.js always is. */
  fetched: number;
}

/**
 * Opening the pane beside a newsletter, in a browser that never saw it and in one that has its files. Network time is
 * that of this machine: what is measured is the work.
 */
export async function openingRows(): Promise<Row[]> {
  const certificate = await localhostCertificate(Date.now());
  const servers = await startServers(certificate, { addin: 0, host: 0 });
  // A browser keeps nothing of a page whose certificate it was told to overlook: this one is told that it is right.
  const browser = await launchBrowser({ args: [`--ignore-certificate-errors-spki-list=${spkiOf(certificate.cert)}`] });
  try {
    const cold: Opening[] = [];
    const warm: Opening[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await slowPage(context, servers.host);
      cold.push(await opening(page));
      warm.push(await opening(page));
      await context.close();
    }
    if (warm.some(({ fetched }) => fetched > 0))
      throw new Error('the warm pane was not warm: its scripts were fetched');
    if (cold.some(({ fetched }) => fetched === 0)) throw new Error('the cold pane was not cold: nothing was fetched');
    return [
      row('cold', cold, goals.coldPaint, goals.coldCards),
      row('warm', warm, goals.warmPaint, goals.warmCards),
    ].flat();
  } finally {
    await browser.close();
    await servers.close();
  }
}

async function slowPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'demo' in window);
  await page.evaluate((subject) => {
    window.demo.closePane();
    window.demo.latency(0);
    const message = window.demo.messages().find((candidate) => candidate.subject === subject);
    if (!message) throw new Error(`no message ${subject}`);
    window.demo.select(message.id);
  }, weekly);
  // The demo opened the pane by itself; nothing of that may stay.
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  return page;
}

async function opening(page: Page): Promise<Opening> {
  await page.evaluate(() => {
    window.demo.openPane();
  });
  const frame = await (await page.waitForSelector('#pane-frame iframe')).contentFrame();
  if (!frame) throw new Error('the pane is not open');
  await frame.waitForSelector('article h3');
  const measured = await frame.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const cards = performance.now();
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    const scripts = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const fetched = scripts.filter(
      ({ name, transferSize }) => /\/(?:taskpane|vendor)\.[0-9a-f]+\.js$/.test(name) && transferSize > 0,
    ).length;
    return { paint, cards, fetched };
  });
  await page.evaluate(() => {
    window.demo.closePane();
  });
  return measured;
}

function row(state: string, openings: readonly Opening[], paintGoal: number, cardsGoal: number): Row[] {
  const paint = median(openings.map((opened) => opened.paint));
  const cards = median(openings.map((opened) => opened.cards));
  return [
    {
      what: `first paint of the pane, ${state}, CPU ${cpuSlowdown} × slower`,
      measured: `${paint.toFixed(0)} ms`,
      goal: `< ${paintGoal} ms`,
      met: paint < paintGoal,
    },
    {
      what: `first card of the newsletter, ${state}, CPU ${cpuSlowdown} × slower`,
      measured: `${cards.toFixed(0)} ms`,
      goal: `< ${cardsGoal} ms`,
      met: cards < cardsGoal,
    },
  ];
}

/** The hash by which Chromium names a certificate's public key. */
function spkiOf(pem: string): string {
  const key = new crypto.X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
  return crypto.createHash('sha256').update(key).digest('base64');
}
