/** A pinned pane follows the selection, whatever the host makes of it. */
import { dispatchId, errorCode } from '../../src/demo/host/wire.ts';
import { strings } from '../../src/taskpane/strings/pane.nl.ts';
import type { DemoPage } from './harness.ts';
import { showsNewsletter, titlesNow, weekly } from './paneText.ts';
import { useDemos } from './useDemos.ts';

const demos = useDemos();

const council = 'VNG Raadsledennieuwsbrief juni 2025';
const onlyInWeekly = 'Landelijke pilot noodsteunpunten van start';

const heading = (demo: DemoPage, name: string) => demo.pane.getByRole('heading', { level: 1, name });
const retry = (demo: DemoPage) => demo.pane.getByRole('button', { name: strings.retry });

test('nothing and several messages: asks for one', async () => {
  const demo = await demos.openDemo();
  await heading(demo, strings.nothing.title).waitFor();
  await demo.selectMessage(weekly);
  await showsNewsletter(demo, weekly);
  await demo.page.getByRole('checkbox', { name: council }).check();
  await heading(demo, strings.nothing.title).waitFor();
  expect(await titlesNow(demo)).toEqual([]);
  await demo.selectMessage(council);
  await showsNewsletter(demo, council);
});

test('a message that is no newsletter, read anyway', async () => {
  const demo = await demos.openDemo();
  await demo.selectMessage('Vergaderzaal voor donderdag');
  await heading(demo, strings.foreign.title).waitFor();
  await demo.pane.getByRole('button', { name: strings.foreign.readAnyway }).click();
  await demo.pane.getByText('De trouwzaal is donderdag bezet').first().waitFor();
});

test('an empty message', async () => {
  const demo = await demos.openDemo();
  await demo.selectMessage('(geen onderwerp)');
  await heading(demo, strings.empty.title).waitFor();
});

test('a late answer for the previous message never shows under the next one', async () => {
  const demo = await demos.openDemo();
  await heading(demo, strings.nothing.title).waitFor();
  await demo.fault(dispatchId.getBody, { kind: 'late', ms: 700, about: 'then' });
  await demo.selectMessage(weekly);
  await bodyAsked(demo, 1);
  await demo.selectMessage(council);
  await showsNewsletter(demo, council);
  await demo.page.waitForTimeout(1000); // past the late answer
  expect(await titlesNow(demo)).not.toContain(onlyInWeekly);
  expect(await heading(demo, council).isVisible()).toBe(true);
});

test('an answer that came late and is about the next message is not shown as the first one', async () => {
  const demo = await demos.openDemo();
  await heading(demo, strings.nothing.title).waitFor();
  // Both calls wait; both are answered with the body of what is selected by then.
  await demo.fault(dispatchId.getBody, { kind: 'late', ms: 500, about: 'now' }, 2);
  await demo.selectMessage(council);
  await bodyAsked(demo, 1);
  await demo.selectMessage(weekly);
  await bodyAsked(demo, 2);
  await demo.selectMessage(council);
  await showsNewsletter(demo, council);
  await demo.page.waitForTimeout(800);
  expect(await titlesNow(demo)).not.toContain(onlyInWeekly);
});

test('running through the list ends on the last message', async () => {
  const demo = await demos.openDemo();
  await heading(demo, strings.nothing.title).waitFor();
  for (const subject of [weekly, council, 'VNG Raadsledennieuwsbrief mei 2024', weekly, council]) {
    await demo.selectMessage(subject);
  }
  await showsNewsletter(demo, council);
  await demo.page.waitForTimeout(500);
  expect(await titlesNow(demo)).not.toContain(onlyInWeekly);
  expect(await heading(demo, council).isVisible()).toBe(true);
});

test('a host that refuses: says so, and reads on the next try', async () => {
  const demo = await demos.openDemo();
  await demo.fault(dispatchId.getBody, { kind: 'fail', code: 9018 });
  await demo.selectMessage(weekly);
  await heading(demo, strings.failed.title).waitFor();
  await retry(demo).click();
  await showsNewsletter(demo, weekly);
});

test('an internal error that passes, as Outlook for Mac has it, is not seen at all', async () => {
  const demo = await demos.openDemo();
  await demo.fault(dispatchId.getBody, { kind: 'fail', code: errorCode.internal }, 2);
  await demo.selectMessage(weekly);
  await showsNewsletter(demo, weekly);
});

test('a host that hangs: offers another try while it waits', async () => {
  const demo = await demos.openDemo();
  await demo.fault(dispatchId.getBody, { kind: 'hang' });
  await demo.selectMessage(weekly);
  await demo.pane.getByRole('main').getByText(strings.loading.slow).waitFor();
  await retry(demo).click();
  await showsNewsletter(demo, weekly);
});

test('an answer that comes twice does no harm', async () => {
  const demo = await demos.openDemo();
  await demo.fault(dispatchId.getBody, { kind: 'twice' });
  await demo.selectMessage(weekly);
  await showsNewsletter(demo, weekly);
});

/** Waits until the pane has asked for a body so many times. */
async function bodyAsked(demo: DemoPage, times: number): Promise<void> {
  await demo.page.waitForFunction(
    ([id, least]) => window.demo.calls().filter((call) => call.dispatchId === id).length >= least,
    [dispatchId.getBody, times] as const,
  );
}
