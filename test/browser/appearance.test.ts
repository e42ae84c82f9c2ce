/** The pane at every size and in every theme: nothing to the side, nothing that axe objects to. */
import AxeBuilder from '@axe-core/playwright';
import { strings } from '../../src/taskpane/strings.nl.ts';
import { DemoBrowser, type DemoOptions, type DemoPage } from './harness.ts';
import { showsNewsletter, waitForAllCards } from './paneText.ts';

let demos: DemoBrowser;
beforeAll(async () => {
  demos = await DemoBrowser.start();
}, 60_000);
afterEach(() => demos.closeAll());
afterAll(() => demos.stop());

const weekly = 'VNG Weekoverzicht';

async function openWeekly(options: DemoOptions): Promise<DemoPage> {
  const demo = await demos.openDemo(options);
  await demo.selectMessage(weekly);
  await showsNewsletter(demo, weekly);
  await waitForAllCards(demo);
  return demo;
}

/** Elements that stick out of the page to the right, by tag and text. */
async function stickingOut(demo: DemoPage): Promise<string[]> {
  return (await demo.paneFrame()).evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
  });
}

describe('no horizontal scrolling', () => {
  test.each([
    ['320 px', { width: 320 }],
    ['450 px', { width: 450 }],
    ['320 × 256, as at 400 %', { width: 320, height: 256 }],
  ])('at %s', async (_, size) => {
    const demo = await openWeekly(size);
    expect(await stickingOut(demo)).toEqual([]);
  });

  test('with text at 200 %', async () => {
    const demo = await openWeekly({ width: 320 });
    await (
      await demo.paneFrame()
    ).evaluate(() => {
      // What a browser's text size does: every font twice as large, boxes as they were.
      const sizes = [...document.querySelectorAll<HTMLElement>('body *')].map(
        (element) => [element, parseFloat(getComputedStyle(element).fontSize)] as const,
      );
      for (const [element, size] of sizes) element.style.fontSize = `${size * 2}px`;
    });
    expect(await stickingOut(demo)).toEqual([]);
  });

  test.each(['Vergaderzaal voor donderdag', '(geen onderwerp)'])('in the state for “%s”', async (subject) => {
    const demo = await demos.openDemo({ width: 320, height: 256 });
    await demo.selectMessage(subject);
    await demo.pane.getByRole('heading', { level: 1 }).waitFor();
    expect(await stickingOut(demo)).toEqual([]);
  });
});

/** Tabster's focus sentinels carry aria-hidden and take the focus on purpose, for a moment. */
const tabsterSentinel = '[data-tabster-dummy]';

async function violations(demo: DemoPage): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: demo.page })
    .include(['#pane-frame iframe', 'html'])
    .exclude(['#pane-frame iframe', tabsterSentinel])
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${String(target)} ${html}`));
}

describe('axe has no objections', () => {
  test.each<[string, DemoOptions]>([
    ['light', { theme: 'light' }],
    ['dark', { theme: 'dark' }],
    ['forced colours', { media: { forcedColors: 'active' } }],
  ])('to the list, %s', async (_, options) => {
    expect(await violations(await openWeekly(options))).toEqual([]);
  });

  test.each([
    ['nothing selected', null, strings.nothing.title],
    ['no newsletter', 'Vergaderzaal voor donderdag', strings.foreign.title],
    ['an empty message', '(geen onderwerp)', strings.empty.title],
  ])('to the state: %s', async (_, subject, title) => {
    const demo = await demos.openDemo();
    if (subject !== null) await demo.selectMessage(subject);
    await demo.pane.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await violations(demo)).toEqual([]);
  });
});

test.each([
  ['light', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(41, 41, 41)'],
] as const)('where Office gives no theme the pane follows the browser: %s', async (theme, background) => {
  const demo = await openWeekly({ theme });
  const shown = await (
    await demo.paneFrame()
  ).evaluate(() => getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor);
  expect(shown).toBe(background);
});
