/** Search and filters work as one types, by mouse and by keyboard alone. */
import { listStrings } from '../../src/taskpane/strings/list.nl.ts';
import type { DemoPage } from './harness.ts';
import { openNewsletter, showsNewsletter, titlesNow, waitForAllCards } from './paneText.ts';
import { useDemos } from './useDemos.ts';
import { rows } from './worklist.ts';

const demos = useDemos();

const council = 'VNG Raadsledennieuwsbrief juni 2025';

async function openWeekly(): Promise<DemoPage> {
  const demo = await demos.openDemo();
  await openNewsletter(demo);
  return demo;
}

const search = (demo: DemoPage) => demo.pane.getByRole('searchbox');

/** Waits until the list is down to what the filters leave. */
async function waitForFewer(demo: DemoPage, than: number): Promise<string[]> {
  const frame = await demo.paneFrame();
  await frame.waitForFunction((most) => document.querySelectorAll('[data-row]').length < most, than);
  return titlesNow(demo);
}

test('searching leaves what matches', async () => {
  const demo = await openWeekly();
  await search(demo).fill('drinkwater');
  expect(await waitForFewer(demo, 5)).toContain('Drinkwaterbedrijf moet klantgegevens delen');
});

test('a word that is nowhere: says so, and clears', async () => {
  const demo = await openWeekly();
  await search(demo).fill('xyzzy');
  await demo.pane.getByText(listStrings.nothing.query('xyzzy')).waitFor();
  await demo.pane.getByRole('button', { name: listStrings.clearSearch }).last().click();
  await waitForAllCards(demo);
});

test('the word survives a switch to another message', async () => {
  const demo = await openWeekly();
  await search(demo).fill('gemeente');
  await waitForFewer(demo, 28);
  await demo.selectMessage(council);
  await showsNewsletter(demo, council);
  expect(await search(demo).inputValue()).toBe('gemeente');
});

test('one topic leaves the items of that topic, and its name is not cut off', async () => {
  const demo = await openWeekly();
  const topic = demo.pane.getByRole('combobox', { name: listStrings.topic });
  await topic.selectOption('Arbeidszaken');
  expect(await waitForFewer(demo, 10)).toContain('Advies over arbeidsvoorwaarden politieke ambtsdragers');
  expect((await topic.boundingBox())?.width ?? 0).toBeGreaterThan(200);
});

test('by keyboard alone: search, to the list, along its rows, out of the pane', async () => {
  const demo = await openWeekly();
  const { keyboard } = demo.page;
  await demo.pane.getByRole('button', { name: 'Meer', exact: true }).first().focus();
  await keyboard.press('Tab'); // the views
  await keyboard.press('Tab'); // the search box
  await keyboard.type('de');
  expect(await search(demo).inputValue()).toBe('de');
  await keyboard.press('Escape');
  expect(await search(demo).inputValue()).toBe('');
  await waitForAllCards(demo);
  const inList = () =>
    demo.paneFrame().then((frame) => frame.evaluate(() => document.activeElement?.matches('[data-title]') ?? false));
  for (let presses = 0; presses < 8 && !(await inList()); presses += 1) await keyboard.press('Tab');
  expect(await inList()).toBe(true);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  expect(await rows(demo).nth(1).locator('[data-title]').getAttribute('aria-expanded')).toBe('true');
});

test('no keyboard trap: Tab leaves the pane at its end', async () => {
  const demo = await openWeekly();
  await rows(demo).first().locator('[data-title]').focus();
  for (let presses = 0; presses < 20; presses += 1) {
    await demo.page.keyboard.press('Tab');
    const inPane = await (await demo.paneFrame()).evaluate(() => document.hasFocus());
    if (!inPane) return;
  }
  throw new Error('the focus never left the pane');
});
