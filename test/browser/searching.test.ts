/** Search and filters work as one types, by mouse and by keyboard alone. */
import { strings } from '../../src/taskpane/strings/pane.nl.ts';
import type { DemoPage } from './harness.ts';
import { openNewsletter, showsNewsletter, titlesNow, waitForAllCards } from './paneText.ts';
import { useDemos } from './useDemos.ts';

const demos = useDemos();

const council = 'VNG Raadsledennieuwsbrief juni 2025';

async function openWeekly(): Promise<DemoPage> {
  const demo = await demos.openDemo();
  await openNewsletter(demo);
  return demo;
}

const search = (demo: DemoPage) => demo.pane.getByRole('searchbox');
const kind = (demo: DemoPage, name: string) => demo.pane.getByRole('button', { name: new RegExp(`^${name}`) });

/** Waits until the list is down to what the filters leave. */
async function waitForFewer(demo: DemoPage, than: number): Promise<string[]> {
  const frame = await demo.paneFrame();
  await frame.waitForFunction((most) => document.querySelectorAll('h3').length < most, than);
  return titlesNow(demo);
}

test('searching leaves what matches, and its count', async () => {
  const demo = await openWeekly();
  await search(demo).fill('drinkwater');
  const titles = await waitForFewer(demo, 5);
  expect(titles).toContain('Drinkwaterbedrijf moet klantgegevens delen');
  await demo.pane.getByText(strings.shownOf(titles.length, 28)).waitFor();
});

test('a word that is nowhere: says so, and clears', async () => {
  const demo = await openWeekly();
  await search(demo).fill('xyzzy');
  await demo.pane.getByText(strings.filter.nothingLeft).waitFor();
  await demo.pane.getByRole('button', { name: strings.filter.clear }).click();
  await waitForAllCards(demo);
});

test('the choice of a kind survives a switch to another message', async () => {
  const demo = await openWeekly();
  await kind(demo, strings.kindPlural.evenement).click();
  await waitForFewer(demo, 28);
  await demo.selectMessage(council);
  await showsNewsletter(demo, council);
  expect(await kind(demo, strings.kindPlural.evenement).getAttribute('aria-pressed')).toBe('true');
  const badges = await demo.pane.locator('article').getByText(strings.kind.nieuws, { exact: true }).count();
  expect(badges).toBe(0);
});

test('one topic leaves the items of that topic', async () => {
  const demo = await openWeekly();
  await demo.pane.getByRole('combobox', { name: strings.filter.topic }).selectOption('Arbeidszaken');
  expect(await waitForFewer(demo, 10)).toContain('Advies over arbeidsvoorwaarden politieke ambtsdragers');
});

test('by keyboard alone: search, choose a kind, fold a topic, leave the pane', async () => {
  const demo = await openWeekly();
  const { keyboard } = demo.page;
  await demo.pane.getByRole('button', { name: strings.refresh }).focus();
  await keyboard.press('Tab'); // the views
  await keyboard.press('Tab'); // the search box
  await keyboard.type('de');
  expect(await search(demo).inputValue()).toBe('de');
  await keyboard.press('Escape');
  expect(await search(demo).inputValue()).toBe('');

  await tabTo(demo, 'Evenementen');
  await keyboard.press('Space');
  expect(await kind(demo, strings.kindPlural.evenement).getAttribute('aria-pressed')).toBe('true');
  await keyboard.press('Space');

  await waitForAllCards(demo);
  await tabTo(demo, 'Arbeidszaken');
  const fold = demo.pane.getByRole('button', { name: /^Arbeidszaken/ });
  // While something is filtered every fold is open; here nothing is.
  expect(await fold.getAttribute('aria-expanded')).toBe('true');
  await keyboard.press('Enter');
  expect(await fold.getAttribute('aria-expanded')).toBe('false');
});

test('no keyboard trap: Tab leaves the pane at its end', async () => {
  const demo = await openWeekly();
  await demo.pane.getByRole('link').last().focus();
  for (let presses = 0; presses < 20; presses += 1) {
    await demo.page.keyboard.press('Tab');
    const inPane = await (await demo.paneFrame()).evaluate(() => document.hasFocus());
    if (!inPane) return;
  }
  throw new Error('the focus never left the pane');
});

/** Presses Tab until the focus is on an element whose text starts so. */
async function tabTo(demo: DemoPage, text: string): Promise<void> {
  const frame = await demo.paneFrame();
  for (let presses = 0; presses < 60; presses += 1) {
    await demo.page.keyboard.press('Tab');
    if (await frame.evaluate((start) => document.activeElement?.textContent.startsWith(start) ?? false, text)) return;
  }
  throw new Error(`Tab never came to “${text}”`);
}
