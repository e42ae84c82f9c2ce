/** From a tracked link to its target and its date, with the demo's stand-ins for tracker and publisher. */
import path from 'node:path';
import { paneFolder } from '../../src/demo/build.ts';
import { demoNewsletters } from '../../src/demo/trackerPages.ts';
import { resolvableLinks } from '../../src/taskpane/model/resolvedItems.ts';
import { resolveStrings } from '../../src/taskpane/strings/resolve.nl.ts';
import { strings } from '../../src/taskpane/strings/pane.nl.ts';
import type { Item } from '../../src/domain/newsletter.ts';
import type { DemoPage } from './harness.ts';
import { showsNewsletter, weekly } from './paneText.ts';
import { useDemos } from './useDemos.ts';

const demos = useDemos(true);

const pathsOf = (items: readonly Item[]) => resolvableLinks(items).map((url) => new URL(url).pathname);

const items = demoNewsletters().find(({ subject }) => subject === weekly)?.items ?? [];
/** An event with as many dates and a link to be looked up. */
function eventWith(dates: number): Item {
  const found = items.find(
    (item) => item.kind === 'evenement' && item.events.length === dates && resolvableLinks([item]).length > 0,
  );
  if (!found) throw new Error('no such event in the demo');
  return found;
}
const dated = eventWith(1);

async function open(width = 320): Promise<DemoPage> {
  const demo = await demos.openDemo({ width });
  await demo.selectMessage(weekly);
  await showsNewsletter(demo, weekly);
  await demo.pane.getByRole('button', { name: resolveStrings.setting.open }).waitFor(); // the service was found
  return demo;
}

const card = (demo: DemoPage, { title }: Item) => demo.pane.getByRole('article', { name: title, exact: true }).first();

async function choose(demo: DemoPage, name: string): Promise<void> {
  await demo.pane.getByRole('button', { name: resolveStrings.setting.open }).click();
  await demo.pane.getByRole('radio', { name }).check();
  await demo.pane.getByRole('button', { name: strings.close, exact: true }).click();
}

test('opening, scrolling, searching and the agenda ask the tracker for nothing', async () => {
  const demo = await open();
  const box = await demo.page.locator('#pane-frame iframe').boundingBox();
  await demo.page.mouse.move((box?.x ?? 0) + 150, (box?.y ?? 0) + 400);
  for (let turn = 0; turn < 12; turn++) {
    await demo.page.mouse.wheel(0, 500);
    await demo.page.waitForTimeout(120);
  }
  await demo.pane.getByRole('searchbox').fill('raad');
  await demo.page.waitForTimeout(600);
  await demo.pane.getByRole('searchbox').fill('');
  await demo.pane.getByRole('tab', { name: strings.views.agenda }).click();
  await demo.page.waitForTimeout(600);
  expect(demos.servers.clicks()).toEqual([]);
  expect(demos.servers.visits()).toEqual([]);
});

test("using an item's buttons asks for that item's links only, and its appointment gets the clean address", async () => {
  const demo = await open();
  const event = card(demo, dated);
  await event.getByRole('button', { name: strings.appointment.openFor(dated.title) }).hover();
  await demo.page.mouse.move(0, 0);
  await demo.page.waitForTimeout(600);
  expect(demos.servers.clicks()).toEqual([]); // only passed by
  const button = event.getByRole('button', { name: strings.appointment.openFor(dated.title) });
  await button.focus(); // stays there
  await event.locator('a[title^="https://vng.nl/"]').first().waitFor();
  await demo.page.waitForTimeout(300);
  expect(demos.servers.clicks()).toEqual(pathsOf([dated]));
  await button.click();
  await demo.page.waitForFunction(() => window.demo.forms().length > 0);
  const form = JSON.stringify(await demo.forms());
  expect(form).toContain('https://vng.nl/agenda/');
  expect(form).not.toContain('spotler');
  expect(demos.servers.clicks()).toEqual(pathsOf([dated]));
});

test('an event without a date gets one from its page, after a click', async () => {
  const undated = eventWith(0);
  const demo = await open();
  const event = card(demo, undated);
  await event.getByRole('button', { name: resolveStrings.event.findFor(undated.title) }).click();
  await event.getByText(resolveStrings.event.proposal).first().waitFor();
  expect(demos.servers.clicks()).toEqual(pathsOf([undated]));
  expect(demos.servers.visits()).toHaveLength(1);
  expect(await event.getByRole('button', { name: strings.appointment.openFor(undated.title) }).count()).toBe(0);
  await event.getByRole('button', { name: resolveStrings.event.useFor(undated.title) }).click();
  await event.getByRole('button', { name: strings.appointment.openFor(undated.title) }).waitFor();
});

test('"nooit" asks for nothing, whatever is used', async () => {
  const demo = await open();
  await choose(demo, resolveStrings.setting.names.never);
  await card(demo, dated)
    .getByRole('button', { name: strings.appointment.openFor(dated.title) })
    .click();
  await demo.page.waitForFunction(() => window.demo.forms().length > 0);
  expect(JSON.stringify(await demo.forms())).not.toContain('spotler');
  expect(demos.servers.clicks()).toEqual([]);
});

test('"alleen op verzoek" has a button that asks', async () => {
  const demo = await open(450);
  await choose(demo, resolveStrings.setting.names.onRequest);
  const event = card(demo, dated);
  await event.getByRole('button', { name: strings.appointment.openFor(dated.title) }).click();
  await demo.page.waitForTimeout(500);
  expect(demos.servers.clicks()).toEqual([]);
  await event.getByRole('button', { name: resolveStrings.askFor(dated.title) }).click();
  await event.locator('a[title^="https://vng.nl/"]').first().waitFor();
  expect(demos.servers.clicks()).toEqual(pathsOf([dated]));
});

test('choosing asks for nothing; the named step says what it costs, asks, and stops when told', async () => {
  const demo = await open(450);
  await demo.pane
    .getByRole('checkbox', { name: /^Kies / })
    .first()
    .check();
  const bar = demo.pane.getByRole('region', { name: 'Gekozen berichten' });
  await bar.getByRole('button', { name: 'Alles' }).click();
  const step = bar.getByRole('group', { name: resolveStrings.selection.label });
  const all = pathsOf(items);
  await step.getByText(`de afzender telt ${all.length} kliks`).waitFor();
  expect(demos.servers.clicks()).toEqual([]);
  await step.getByRole('button', { name: resolveStrings.selection.start }).click();
  await step.getByText(resolveStrings.selection.progress(1, all.length)).waitFor();
  await step.getByRole('button', { name: resolveStrings.cancel }).click();
  await step.getByRole('button', { name: resolveStrings.selection.start }).waitFor();
  await demo.page.waitForTimeout(1_500); // longer than the pace between two requests
  const { length } = demos.servers.clicks();
  expect(length).toBeLessThanOrEqual(3);
  await demo.page.waitForTimeout(1_500);
  expect(demos.servers.clicks()).toHaveLength(length);
});

test('without the service the pane works, and says that the link’s target is not known', async () => {
  const demo = await demos.openDemo({ width: 450 });
  // As a web server of static files has it.
  const file = path.join(paneFolder, 'link-service.json');
  await demo.page.route('**/link-service.json', (route) => route.fulfill({ path: file }));
  await demo.selectMessage(weekly);
  await showsNewsletter(demo, weekly);
  const event = card(demo, dated);
  await event
    .getByText(/doel nog onbekend/)
    .first()
    .waitFor();
  await event.getByRole('button', { name: strings.appointment.openFor(dated.title) }).click();
  await demo.page.waitForFunction(() => window.demo.forms().length > 0);
  expect(JSON.stringify(await demo.forms())).not.toContain('spotler');
  expect(await demo.pane.getByRole('button', { name: resolveStrings.setting.open }).count()).toBe(0);
  expect(demos.servers.clicks()).toEqual([]);
});
