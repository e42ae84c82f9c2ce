/** From a tracked link to its target and its date, with the demo's stand-ins for tracker and publisher. */
import path from 'node:path';
import { paneFolder } from '../../src/demo/build.ts';
import { demoNewsletters } from '../../src/demo/trackerPages.ts';
import { resolvableLinks } from '../../src/taskpane/model/resolvedItems.ts';
import { itemStrings } from '../../src/taskpane/strings/item.nl.ts';
import { listStrings } from '../../src/taskpane/strings/list.nl.ts';
import { strings } from '../../src/taskpane/strings/pane.nl.ts';
import { resolveStrings } from '../../src/taskpane/strings/resolve.nl.ts';
import { settingsStrings } from '../../src/taskpane/strings/settings.nl.ts';
import type { Item } from '../../src/domain/newsletter.ts';
import type { DemoPage } from './harness.ts';
import { showsNewsletter, weekly } from './paneText.ts';
import { useDemos } from './useDemos.ts';
import { choice, openRow, row } from './worklist.ts';

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
  await demo.pane.getByRole('region', { name: listStrings.links.label }).waitFor(); // the service was found
  return demo;
}

const opened = (demo: DemoPage, { title }: Item) => openRow(demo, row(demo, title));
const put = (title: string) => ({ name: itemStrings.calendar.putFor(title) });

/** The office's answer, in the bar that asks for it. */
async function answer(demo: DemoPage, setting: keyof typeof settingsStrings.links.names): Promise<void> {
  await demo.pane.getByRole('button', { name: settingsStrings.links.names[setting], exact: true }).click();
}

test('opening, scrolling, searching, the agenda and an open row ask the tracker for nothing', async () => {
  const demo = await open();
  await answer(demo, 'onUse');
  const box = await demo.page.locator('#pane-frame iframe').boundingBox();
  await demo.page.mouse.move((box?.x ?? 0) + 150, (box?.y ?? 0) + 400);
  for (let turn = 0; turn < 12; turn++) {
    await demo.page.mouse.wheel(0, 500);
    await demo.page.waitForTimeout(120);
  }
  await demo.pane.getByRole('searchbox').fill('raad');
  await demo.page.waitForTimeout(600);
  await demo.pane.getByRole('searchbox').fill('');
  await opened(demo, dated);
  await demo.pane.getByRole('tab', { name: strings.views.agenda }).click();
  await demo.page.waitForTimeout(1_000);
  expect(demos.servers.clicks()).toEqual([]);
  expect(demos.servers.visits()).toEqual([]);
});

test('bij gebruik: an appointment waits for the links of its own item, and gets the clean address', async () => {
  const demo = await open();
  await answer(demo, 'onUse');
  const event = await opened(demo, dated);
  await event.getByRole('button', put(dated.title)).click();
  await demo.page.waitForFunction(() => window.demo.forms().length > 0);
  const form = JSON.stringify(await demo.forms());
  expect(form).toContain('https://vng.nl/agenda/');
  expect(form).not.toContain('spotler');
  expect(demos.servers.clicks()).toEqual(pathsOf([dated]));
});

test('an event without a date gets one from its page, after a click', async () => {
  const undated = eventWith(0);
  const demo = await open();
  const event = await opened(demo, undated);
  await event.getByRole('button', { name: resolveStrings.event.findFor(undated.title) }).click();
  await event.getByText(resolveStrings.event.proposal).first().waitFor();
  expect(demos.servers.clicks()).toEqual(pathsOf([undated]));
  expect(demos.servers.visits()).toHaveLength(1);
  expect(await event.getByRole('button', put(undated.title)).count()).toBe(0);
  await event.getByRole('button', { name: resolveStrings.event.useFor(undated.title) }).click();
  await event.getByRole('button', put(undated.title)).waitFor();
});

test.each(['never', 'onRequest'] as const)('%s asks for nothing when an item is used', async (setting) => {
  const demo = await open();
  await answer(demo, setting);
  const event = await opened(demo, dated);
  await event.getByRole('button', put(dated.title)).click();
  await demo.page.waitForFunction(() => window.demo.forms().length > 0);
  expect(JSON.stringify(await demo.forms())).not.toContain('spotler');
  expect(demos.servers.clicks()).toEqual([]);
});

test('"alleen als ik erom vraag" has a button that asks', async () => {
  const demo = await open(450);
  await answer(demo, 'onRequest');
  const event = await opened(demo, dated);
  await event
    .getByRole('button', { name: new RegExp(`^${itemStrings.lookUp}: `) })
    .first()
    .click();
  await event.locator('a[title^="https://vng.nl/"]').first().waitFor();
  expect(demos.servers.clicks()).toEqual(pathsOf([dated]).slice(0, 1));
});

test('choosing asks for nothing; for what was chosen a button says what it costs', async () => {
  const demo = await open(450);
  await choice(demo, 0).check();
  await choice(demo, 1).check();
  const bar = demo.pane.getByRole('region', { name: listStrings.choice });
  const button = bar.getByRole('button', { name: /adres(sen)? opzoeken$/ });
  await button.waitFor();
  expect(demos.servers.clicks()).toEqual([]);
  await button.click();
  await button.waitFor({ state: 'detached' });
  expect(demos.servers.clicks().length).toBeGreaterThan(0);
});

test('without the service the pane works, and says by whom the links go', async () => {
  const demo = await demos.openDemo({ width: 450 });
  // As a web server of static files has it.
  const file = path.join(paneFolder, 'link-service.json');
  await demo.page.route('**/link-service.json', (route) => route.fulfill({ path: file }));
  await demo.selectMessage(weekly);
  await showsNewsletter(demo, weekly);
  const event = await opened(demo, dated);
  await event.getByText(/^via /).first().waitFor();
  await event.getByRole('button', put(dated.title)).click();
  await demo.page.waitForFunction(() => window.demo.forms().length > 0);
  expect(JSON.stringify(await demo.forms())).not.toContain('spotler');
  expect(await demo.pane.getByRole('region', { name: listStrings.links.label }).count()).toBe(0);
  expect(demos.servers.clicks()).toEqual([]);
});
