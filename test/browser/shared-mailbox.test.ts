/** Whose mailbox it is, and where what was done is kept: own, shared and moved, on the real Office.js. */
import type { MailboxScenario } from '../../src/demo/host/contexts.ts';
import { dispatchId } from '../../src/demo/host/wire.ts';
import { handledStrings } from '../../src/taskpane/strings/handled.nl.ts';
import { settingsStrings } from '../../src/taskpane/strings/settings.nl.ts';
import type { DemoPage } from './harness.ts';
import { showsNewsletter, weekly } from './paneText.ts';
import { useDemos } from './useDemos.ts';
import { fromMenu, left, openRow, rows, settle, skipFirst } from './worklist.ts';

const demos = useDemos();

const weeklyId = '000_dbb0b6a1e84040d4';

async function open(scenario: MailboxScenario): Promise<DemoPage> {
  const demo = await demos.openDemo();
  await enter(demo, scenario);
  return demo;
}
/** Opens the pane on the selected message: opened on nothing, Office.js gives an empty profile. */
async function enter(demo: DemoPage, scenario: MailboxScenario): Promise<void> {
  await demo.selectMessage(weekly);
  await demo.page.evaluate((chosen) => {
    window.demo.mailbox(chosen);
  }, scenario);
  await showsNewsletter(demo, weekly);
  await left(demo);
}
const stored = (demo: DemoPage) => demo.page.evaluate(() => window.demo.stored());

test.each([
  ['own', 'Eigen postvak', true, /^Door u, \d\d:\d\d\./],
  ['shared', 'Gedeeld postvak', false, /^Door u, \d\d:\d\d\. alleen voor u zichtbaar\./],
  ['sharedReadOnly', 'Gedeeld postvak', false, /alleen voor u zichtbaar/],
  ['sharedAsOwn', 'Postvak van de griffie', true, /^Door u, \d\d:\d\d\./],
] as const)('%s: named, and what was done is kept where it can be', async (scenario, owner, withMessage, note) => {
  const demo = await open(scenario);
  await demo.pane.getByRole('button', { name: settingsStrings.more, exact: true }).first().click();
  await demo.pane.getByText(owner).waitFor();
  await demo.page.keyboard.press('Escape');
  const before = await left(demo);
  await skipFirst(demo);
  await expectEventually(async () => (await left(demo)) === before - 1);
  await settle(demo);
  await (await openRow(demo, rows(demo).first())).getByText(note).waitFor();
  await expectEventually(async () => Object.keys((await stored(demo)).properties).length > 0 === withMessage);
  // The pane is closed and opened again: it is still there.
  await enter(demo, scenario);
  expect(await left(demo)).toBe(before - 1);
});

test('two colleagues in one mailbox: what one did, the other sees on coming back to the pane', async () => {
  const demo = await open('sharedAsOwn');
  const other = await demo.anotherWindow();
  await enter(other, 'sharedAsOwn');
  const before = await left(other);
  await skipFirst(demo);
  await expectEventually(async () => Object.keys((await stored(demo)).properties).length > 0);
  await (await other.paneFrame()).evaluate(() => window.dispatchEvent(new Event('focus')));
  await expectEventually(async () => (await left(other)) === before - 1);
});

test('a message that is moved while the pane is open stays, with what was done', async () => {
  const demo = await open('own');
  const before = await left(demo);
  await skipFirst(demo);
  await demo.pane.getByRole('searchbox').fill('gemeente');
  await demo.page.evaluate((id) => {
    window.demo.move(id, `${id}-archief`);
  }, weeklyId);
  await skipFirst(demo);
  await expectEventually(async () => (await left(demo)) === before - 2);
  expect(await demo.pane.getByRole('searchbox').inputValue()).toBe('gemeente');
  expect(await demo.pane.getByText(handledStrings.onlyYou).count()).toBe(0);
  await expectEventually(async () => {
    const { properties } = await stored(demo);
    return JSON.stringify(properties[`${weeklyId}-archief`] ?? '').split(',').length >= 2;
  });
});

test.each([
  ['saving never answers', dispatchId.saveCustomProperties, { kind: 'hang' }],
  ['saving fails', dispatchId.saveCustomProperties, { kind: 'fail', code: 9020 }],
  ['saving says yes and does nothing', dispatchId.saveCustomProperties, { kind: 'falseSuccess' }],
] as const)('%s: counted, and labelled as the user alone sees it', async (_, target, fault) => {
  const demo = await open('own');
  await demo.fault(target, fault, 100);
  await skipFirst(demo);
  await settle(demo);
  await (await openRow(demo, rows(demo).first())).getByText(/alleen voor u zichtbaar/).waitFor({ timeout: 15_000 });
});

test('two windows of one browser do not undo what the other remembered', async () => {
  const demo = await open('own');
  const other = await demo.anotherWindow();
  await enter(other, 'own');
  const log = (at: DemoPage) => fromMenu(at, settingsStrings.log);
  await log(demo);
  await demo.pane.getByRole('combobox', { name: 'Bewaren' }).selectOption('365');
  await expectEventually(async () => JSON.stringify((await stored(demo)).roaming).includes('logDays'));
  // The other window opened before that, and its save writes all settings.
  await skipFirst(other);
  await expectEventually(async () => JSON.stringify((await stored(demo)).roaming).includes('seen'));
  await log(other);
  await expectEventually(
    async () => (await other.pane.getByRole('combobox', { name: 'Bewaren' }).inputValue()) === '365',
  );
  expect(JSON.stringify((await stored(demo)).roaming)).toContain('logDays');
});

async function expectEventually(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 8_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it never came');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
