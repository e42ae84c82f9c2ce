import type { CDPSession, Frame, Page } from 'playwright-core';
import type { DemoBrowser } from '../harness.ts';
import { largeMessage } from '../largeNewsletter.ts';
import type { Row } from './row.ts';

/** What 100 switches may leave behind. Caches fill in the first rounds, which are not counted. */
const goals = { heapKb: 1024, nodes: 200, listeners: 50 };
const switches = 100;
const warmUp = 25;

interface Held {
  heapKb: number;
  /** DOM nodes that are alive, on a page or not. */
  nodes: number;
  listeners: number;
}

/** One pane stays open while the user goes from newsletter to newsletter; what is alive after each collection is compared. */
export async function memoryRows(demos: DemoBrowser): Promise<Row[]> {
  const demo = await demos.openDemo();
  const { page } = demo;
  const messages = [largeMessage(60), largeMessage(59), largeMessage(20)];
  await page.evaluate((added) => {
    window.demo.latency(0);
    for (const message of added) window.demo.add(message);
  }, messages);
  const frame = await demo.paneFrame();
  const devtools = await page.context().newCDPSession(page);

  await switchTimes(page, frame, messages, warmUp);
  const before = await held(page, devtools);
  await switchTimes(page, frame, messages, switches / 2);
  const halfway = await held(page, devtools);
  await switchTimes(page, frame, messages, switches / 2);
  const after = await held(page, devtools);
  await demos.closeAll();
  return [
    growth('heap', before, halfway, after, 'heapKb', 'KB', goals.heapKb),
    growth('DOM nodes, detached ones too', before, halfway, after, 'nodes', '', goals.nodes),
    growth('event listeners', before, halfway, after, 'listeners', '', goals.listeners),
  ];
}

async function switchTimes(
  page: Page,
  frame: Frame,
  messages: readonly { id: string; subject: string }[],
  times: number,
): Promise<void> {
  for (let at = 0; at <= times; at += 1) {
    // The run ends on the message that it began with: the same things are on the page.
    const message = messages[at === times ? 0 : at % messages.length];
    if (!message) continue;
    await page.evaluate((id) => {
      window.demo.select(id);
    }, message.id);
    await frame.waitForFunction(
      (subject) =>
        document.querySelector('h1')?.textContent.includes(subject) && document.querySelectorAll('h3').length > 15,
      message.subject,
    );
  }
  // What the browser does when it has time: the rest of the cards, what is remembered of the newsletter.
  await page.waitForTimeout(1500);
}

async function held(page: Page, devtools: CDPSession): Promise<Held> {
  // The simulated Outlook's own diary of calls and its reading pane are no part of the add-in.
  await page.evaluate(() => {
    window.demo.calls().length = 0;
    document.querySelector('#reading')?.replaceChildren();
  });
  await devtools.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((found) => found.name === name)?.value ?? NaN;
  return {
    heapKb: metric('JSHeapUsedSize') / 1024,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}

function growth(
  what: string,
  before: Held,
  halfway: Held,
  after: Held,
  key: keyof Held,
  unit: string,
  goal: number,
): Row {
  const grown = after[key] - before[key];
  const value = (held: Held) => held[key].toFixed(0);
  const sign = grown < 0 ? '−' : '+';
  return {
    what: `${what} after ${switches} message switches`,
    measured: `${sign}${Math.abs(grown).toFixed(0)}${unit && ` ${unit}`} (${value(before)} → ${value(halfway)} → ${value(after)})`,
    goal: `≤ +${goal}${unit && ` ${unit}`}`,
    met: grown <= goal,
  };
}
