/** The council that the demo begins with. */
import { emptyCouncil } from '../../src/council/council.ts';
import { exampleCouncil, storeCouncil } from './exampleCouncil.ts';
import type { DemoPage } from './harness.ts';
import { useDemos } from './useDemos.ts';

const demos = useDemos();

const open = (demo: DemoPage) => demo.pane.getByRole('button', { name: 'Ontvangers' }).click();
const names = exampleCouncil().fracties.map(({ name }) => name);
const first = names[0] ?? '';
/** How many of the example's fracties are listed. */
const listed = async (demo: DemoPage) => {
  const counts = await Promise.all(names.map((name) => demo.pane.getByRole('group', { name, exact: true }).count()));
  return counts.filter((count) => count === 1).length;
};

test('the example council is there at once, and again after “Opslag wissen”', async () => {
  const demo = await demos.openDemo();
  await open(demo);
  await demo.pane.getByRole('group', { name: first }).waitFor();
  expect(await listed(demo)).toBe(9);
  await storeCouncil(demo, emptyCouncil());
  await open(demo);
  await demo.pane.getByText('Nog geen fracties').waitFor();
  await demo.page.locator('#reset').click();
  await open(demo);
  await demo.pane.getByRole('group', { name: first }).waitFor();
});

test('“Opslag wissen” takes the copy in the browser along: there is nothing left to choose between', async () => {
  const demo = await demos.openDemo();
  await open(demo);
  await demo.pane.getByRole('checkbox', { name: /^Eén groepsadres/ }).click();
  await demo.pane.getByRole('button', { name: 'Opslaan' }).click();
  await demo.pane.getByText('Opgeslagen').first().waitFor();
  await demo.page.locator('#reset').click();
  await open(demo);
  await demo.pane.getByRole('group', { name: first }).waitFor();
  expect(await demo.pane.getByText('Twee versies van de lijst').count()).toBe(0);
  expect(await demo.pane.getByRole('checkbox', { name: /^Eén groepsadres/ }).isChecked()).toBe(false);
});

test('without it where a page is opened so', async () => {
  const demo = await demos.openDemo({ emptyCouncil: true });
  await open(demo);
  await demo.pane.getByText('Nog geen fracties').waitFor();
  expect(await listed(demo)).toBe(0);
});
