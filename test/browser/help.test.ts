/** The handleiding, from the pane: made into a page of its own beside it. */
import { AxeBuilder } from '@axe-core/playwright';
import { useDemos } from './useDemos.ts';

const demos = useDemos();

test('Hulp is reached by keyboard, without a newsletter too, and opens the handleiding with its pictures', async () => {
  const demo = await demos.openDemo();
  const help = demo.pane.getByRole('link', { name: 'Hulp' });
  await demo.pane.getByRole('button', { name: 'Ontvangers' }).focus();
  const isFocused = () => help.evaluate((link) => link === document.activeElement);
  for (let at = 0; at < 3 && !(await isFocused()); at += 1) await demo.page.keyboard.press('Tab');
  expect(await isFocused()).toBe(true);

  const [page] = await Promise.all([demo.page.context().waitForEvent('page'), demo.page.keyboard.press('Enter')]);
  await page.getByRole('heading', { level: 1, name: /handleiding/ }).waitFor();
  await page.waitForLoadState('load');
  const pictures = await page
    .getByRole('img')
    .evaluateAll((images) => (images as HTMLImageElement[]).map(({ alt, naturalWidth }) => ({ alt, naturalWidth })));
  expect(pictures.filter(({ alt, naturalWidth }) => alt === '' || naturalWidth === 0)).toEqual([]);
  expect(pictures.length).toBeGreaterThan(0);
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  // Every place in the text that another place points at is there.
  const lost = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')).filter((href) => !document.querySelector(href ?? '')),
    );
  expect(lost).toEqual([]);

  await page.setViewportSize({ width: 320, height: 256 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
  const root = page.locator('html');
  expect(await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
});
