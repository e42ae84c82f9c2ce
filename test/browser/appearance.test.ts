/** The pane as wide as Outlook makes it and as its theme has it. Every state at its narrowest: see accessibility/. */
import { stickingOut } from './accessibility/checks.ts';
import type { DemoOptions, DemoPage } from './harness.ts';
import { openNewsletter } from './paneText.ts';
import { useDemos } from './useDemos.ts';

const demos = useDemos();

async function openWeekly(options: DemoOptions): Promise<DemoPage> {
  const demo = await demos.openDemo(options);
  await openNewsletter(demo);
  return demo;
}

describe('no horizontal scrolling', () => {
  test('at 450 px', async () => {
    const demo = await openWeekly({ width: 450 });
    expect(await stickingOut(await demo.paneFrame())).toEqual([]);
  });

  test('with every font twice as large, also those in px', async () => {
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
    expect(await stickingOut(await demo.paneFrame())).toEqual([]);
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
