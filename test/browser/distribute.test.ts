/** Verdelen and Weekbericht by keyboard alone, on the real Office.js. */
import { exampleCouncil } from './exampleCouncil.ts';
import { openNewsletter } from './paneText.ts';
import { useDemos } from './useDemos.ts';

const demos = useDemos();

test('by keyboard: tick, see who misses what, go on, open, and the weekbericht emptied and back', async () => {
  const council = exampleCouncil();
  const demo = await demos.openDemo({ width: 320 });
  await openNewsletter(demo);
  const { keyboard } = demo.page;
  const focused = () => demo.pane.locator(':focus');
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  const tab = (name: string) => demo.pane.getByRole('tab', { name });

  await tab('Berichten').focus();
  await press('ArrowRight', 'ArrowRight', 'Enter');
  const grid = demo.pane.getByRole('grid');
  await grid.waitFor();
  // One tab stop for the whole table: the next one is behind it.
  const stops = await grid.locator('[tabindex="0"]').count();
  expect(stops).toBe(1);
  await grid.locator('[tabindex="0"]').focus();
  await press('ArrowDown', 'ArrowRight', 'ArrowRight', ' ');
  const [first] = council.fracties;
  expect(await focused().getAttribute('aria-label')).toMatch(new RegExp(`^${first?.shortName ?? ''}: `));
  expect(await focused().getAttribute('aria-checked')).toBe('false');
  await demo.pane.getByText(`${first?.shortName ?? ''} krijgt `).waitFor();
  // 320 px: no cell is cut off.
  const width = await grid.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(width).toBe(0);
  await press('Tab');
  expect(await focused().innerText()).toBe('Die naar alle fracties');
  await press('Tab', 'Enter');
  const goOn = demo.pane.getByRole('button', { name: 'Verder met 2 e-mails' });
  await goOn.waitFor();
  await goOn.focus();
  await press('Enter');
  await demo.pane.getByRole('heading', { name: '0 van 2 klaargezet' }).waitFor();
  expect(await focused().innerText()).toBe('0 van 2 klaargezet');
  await press('Tab');
  expect(await focused().innerText()).toBe(`Open e-mail 1 van 2: ${first?.shortName ?? ''}`);
  await demo.pane.getByText(`alle fracties behalve ${first?.shortName ?? ''}`).waitFor();
  await press('Enter');
  await demo.pane.getByRole('heading', { name: '1 van 2 klaargezet' }).waitFor();
  expect(await demo.forms()).toHaveLength(1);

  await tab('Verdelen').focus();
  await press('ArrowLeft', 'ArrowLeft', 'Enter');
  const choice = demo.pane.getByRole('checkbox', { name: /^Kies / }).first();
  await choice.focus();
  await press(' ');
  const keep = demo.pane.getByRole('region', { name: 'Gekozen berichten' }).getByText('Bewaar voor weekbericht');
  await keep.focus();
  await press('Enter');
  await tab('Berichten').focus();
  await press('End', 'Enter');
  await demo.pane.getByRole('heading', { name: '1 bericht bewaard' }).waitFor();
  const empty = demo.pane.getByRole('button', { name: 'Leegmaken' });
  await empty.focus();
  await press('Enter');
  await demo.pane.getByText('Nog niets bewaard voor het weekbericht').waitFor();
  expect(await focused().innerText()).toBe('Ongedaan maken');
  await press('Enter');
  await demo.pane.getByRole('heading', { name: '1 bericht bewaard' }).waitFor();
});
