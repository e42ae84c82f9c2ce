/**
 * `npm run bench -- clicks`: how many clicks it takes from opening the 28-item Weekoverzicht until every item is handled,
 * with the example council of nine fracties: events to the agenda, items to the fracties. Every click is one that the
 * page received, not one that the script meant to make. docs/measures.md says how the same is counted by hand in Outlook.
 */
import type { DemoBrowser, DemoPage } from '../harness.ts';
import { agendaStrings } from '../../../src/taskpane/strings/agenda.nl.ts';
import { itemStrings } from '../../../src/taskpane/strings/item.nl.ts';
import { listStrings } from '../../../src/taskpane/strings/list.nl.ts';
import { strings } from '../../../src/taskpane/strings/pane.nl.ts';
import { exampleCouncil } from '../exampleCouncil.ts';
import { openNewsletter } from '../paneText.ts';
import { choice, rows, settle } from '../worklist.ts';
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
  const demo = await demos.openDemo({ width: 450, height: 640 });
  await openNewsletter(demo);
  await choice(demo, 27).waitFor();
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

/** All dates at once, to the council's own calendar. */
async function scheduleEvents(demo: DemoPage): Promise<number> {
  await demo.pane.getByRole('tab', { name: strings.views.agenda }).click();
  await demo.pane.getByRole('checkbox', { name: /data kiezen$/ }).click();
  const count = await demo.pane.getByRole('checkbox', { name: /^Kiezen: / }).count();
  await demo.pane.getByRole('button', { name: agendaStrings.council, exact: true }).click();
  await demo.pane.getByText(itemStrings.offered).waitFor();
  await demo.pane.getByRole('tab', { name: strings.views.topics }).click();
  return count;
}

async function counted(
  demo: DemoPage,
  route: string,
  events: number,
  goalOf: (messages: number) => number,
): Promise<Count> {
  await demo.pane.getByRole('heading', { name: listStrings.done.title }).waitFor();
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
  await demo.pane.getByRole('tab', { name: strings.views.distribute }).click();
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

/** Without choosing or distributing: each item to one fractie after the other, in turn. The first has to be opened. */
async function oneByOne(demos: DemoBrowser): Promise<Count> {
  const demo = await open(demos);
  const { fracties } = exampleCouncil();
  const count = await rows(demo)
    .filter({ has: demo.pane.getByRole('checkbox') })
    .count();
  await rows(demo).first().locator('[data-title]').click();
  for (let at = 0; at < count; at++) {
    const name = fracties[at % fracties.length]?.shortName ?? '';
    const opened = rows(demo).nth(at);
    await opened.getByRole('toolbar').getByRole('button', { name, exact: true }).click();
    await opened.getByText(`Klaargezet voor ${name}`, { exact: true }).waitFor();
    await sendForms(demo);
    await settle(demo);
  }
  return counted(demo, 'each item to one fractie, in turn', 0, () => count + 1);
}
