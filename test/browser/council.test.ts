/** The council that the demo begins with. */
import { emptyCouncil } from '../../src/council/council.ts';
import { exampleCouncil, storeCouncil } from './exampleCouncil.ts';
import { DemoBrowser, type DemoPage } from './harness.ts';

let demos: DemoBrowser;
beforeAll(async () => {
  demos = await DemoBrowser.start();
}, 60_000);
afterEach(() => demos.closeAll());
afterAll(() => demos.stop());

const open = (demo: DemoPage) => demo.pane.getByRole('button', { name: 'Ontvangers' }).click();
const fracties = (demo: DemoPage) => demo.pane.getByRole('group');
const first = exampleCouncil().fracties[0]?.name ?? '';

test('the example council is there at once, and again after “Opslag wissen”', async () => {
  const demo = await demos.openDemo();
  await open(demo);
  await demo.pane.getByRole('group', { name: first }).waitFor();
  expect(await fracties(demo).count()).toBeGreaterThanOrEqual(9);
  await storeCouncil(demo, emptyCouncil());
  await open(demo);
  await demo.pane.getByText('Nog geen fracties').waitFor();
  await demo.page.locator('#reset').click();
  await open(demo);
  await demo.pane.getByRole('group', { name: first }).waitFor();
});

test('without it where a page is opened so', async () => {
  const demo = await demos.openDemo({ emptyCouncil: true });
  await open(demo);
  await demo.pane.getByText('Nog geen fracties').waitFor();
  expect(await fracties(demo).count()).toBe(0);
});
