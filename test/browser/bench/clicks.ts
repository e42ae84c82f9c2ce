/**
 * `npm run bench -- clicks`: how many clicks it takes from opening the 28-item Weekoverzicht until every item is handled,
 * with the example council of nine fracties: events to the agenda, items to the fracties. Every click is one that the
 * page received, not one that the script meant to make. docs/measures.md says how the same is counted by hand in Outlook.
 */
import type { DemoBrowser, DemoPage } from '../harness.ts';
import { forwardStrings } from '../../../src/taskpane/strings/forward.nl.ts';
import { exampleCouncil } from '../exampleCouncil.ts';
import { openNewsletter } from '../paneText.ts';
import type { Row } from './row.ts';

/** Steps of the written procedure in docs/measures.md. */
const byHand = { perEvent: 9, perItem: 6, perMessage: 4, open: 1 };

interface Count {
  route: string;
  items: number;
  events: number;
  messages: number;
  clicks: number;
  goal: number;
}

export async function clickRows(demos: DemoBrowser): Promise<Row[]> {
  const counts: Count[] = [];
  for (const route of [distributed, oneByOne]) {
    counts.push(await route(demos));
    await demos.closeAll();
  }
  return counts.map(({ route, items, events, messages, clicks, goal }) => {
    const hand = byHand.open + events * byHand.perEvent + items * byHand.perItem + messages * byHand.perMessage;
    return {
      what: `clicks, ${items} items and ${events} events: ${route}`,
      measured: `${clicks} (by hand ${hand} steps)`,
      goal: `≤ ${goal}`,
      met: clicks <= goal,
    };
  });
}

async function open(demos: DemoBrowser): Promise<DemoPage> {
  const demo = await demos.openDemo({ width: 450 });
  await openNewsletter(demo);
  await demo.pane
    .getByRole('checkbox', { name: /^Kies / })
    .nth(27)
    .waitFor();
  await (
    await demo.paneFrame()
  ).evaluate(() => {
    document.body.dataset.clicks = '0';
    document.addEventListener(
      'click',
      // One that a script or a key made has no press behind it.
      (event) => {
        if (event.isTrusted && event.detail > 0)
          document.body.dataset.clicks = String(Number(document.body.dataset.clicks) + 1);
      },
      true,
    );
  });
  return demo;
}

/** Forms open in front of the pane; closing one is sending it, which is no click in the pane. */
async function sendForms(demo: DemoPage): Promise<void> {
  const close = demo.page.locator('#forms').getByRole('button', { name: 'Sluiten' });
  while ((await close.count()) > 0) await close.first().click();
}

async function scheduleEvents(demo: DemoPage): Promise<number> {
  const buttons = demo.pane.getByRole('button', { name: /^Zet in agenda: / });
  const count = await buttons.count();
  for (let at = 0; at < count; at++) {
    await buttons.nth(at).click();
    const choice = demo.pane.getByRole('button', { name: /^Zet (1 datum|\d+ data) in agenda$/ });
    if ((await buttons.nth(at).getAttribute('aria-expanded')) === 'true') await choice.click();
    await sendForms(demo);
  }
  return count;
}

async function counted(
  demo: DemoPage,
  route: string,
  events: number,
  goalOf: (messages: number) => number,
): Promise<Count> {
  await demo.pane.getByText('alles afgehandeld').first().waitFor();
  const forms = await demo.forms();
  const messages = forms.filter(({ kind }) => kind === 'newMessage').length;
  const clicks = await (await demo.paneFrame()).evaluate(() => Number(document.body.dataset.clicks));
  return { route, items: 28, events, messages, clicks, goal: goalOf(messages) };
}

/** Events to the agenda, everything to the fracties by "Verdelen over fracties". */
async function distributed(demos: DemoBrowser): Promise<Count> {
  const demo = await open(demos);
  const events = await scheduleEvents(demo);
  // What was put in the agenda is handled; it is distributed as well, as the council is invited too.
  await demo.pane
    .getByRole('checkbox', { name: /^Kies / })
    .first()
    .click();
  const bar = demo.pane.getByRole('region', { name: 'Gekozen berichten' });
  await bar.getByRole('button', { name: 'Alles' }).click();
  await bar.getByRole('button', { name: 'Verdelen' }).click();
  const undecided = demo.pane.getByRole('button', { name: 'Die naar alle fracties' });
  await demo.pane.getByRole('grid').waitFor();
  if ((await undecided.count()) > 0) await undecided.click();
  await demo.pane.getByRole('button', { name: /^Verder met/ }).click();
  for (;;) {
    const next = demo.pane.getByRole('button', { name: /^Open e-mail/ });
    await demo.pane.getByRole('heading', { name: /klaargezet$/ }).waitFor();
    if ((await next.count()) === 0) break;
    await next.click();
    await sendForms(demo);
    await demo.page.waitForTimeout(300);
  }
  return counted(demo, 'events to the agenda, all items distributed', events, (messages) => 28 + events + messages);
}

/** Without choosing or distributing: each item to one fractie after the other, in turn. */
async function oneByOne(demos: DemoBrowser): Promise<Count> {
  const demo = await open(demos);
  const { fracties } = exampleCouncil();
  const cards = demo.pane.getByRole('article').filter({ has: demo.pane.getByRole('checkbox', { name: /^Kies / }) });
  const count = await cards.count();
  for (let at = 0; at < count; at++) {
    const card = cards.nth(at);
    const name = fracties[at % fracties.length]?.shortName ?? '';
    // In the middle: a page that scrolled while the mouse is on its way would bring another card under it.
    await card.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
    await card.getByRole('heading').hover();
    const toolbar = card.getByRole('toolbar');
    // The line unfolds under the mouse; where the page scrolled beneath it, the mouse moves on.
    const first = toolbar.getByRole('button', { name: 'Hele raad' });
    await first.hover();
    await demo.page.waitForTimeout(100);
    await first.hover({ position: { x: 8, y: 8 } });
    await card.getByRole('button', { name: forwardStrings.showAll, expanded: true }).waitFor();
    await toolbar.getByRole('button', { name }).first().click();
    await card.getByText(`Klaargezet voor ${name}.`).waitFor();
    await sendForms(demo);
  }
  return counted(demo, 'each item to one fractie, in turn', 0, () => count);
}
