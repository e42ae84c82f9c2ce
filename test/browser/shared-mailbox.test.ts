/** Whose mailbox it is, and where what was done is kept: own, shared and moved, on the real Office.js. */
import type { MailboxScenario } from '../../src/demo/host/contexts.ts';
import { dispatchId } from '../../src/demo/host/wire.ts';
import { handledStrings } from '../../src/taskpane/strings/handled.nl.ts';
import type { DemoPage } from './harness.ts';
import { showsNewsletter, weekly } from './paneText.ts';
import { useDemos } from './useDemos.ts';

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
  await demo.pane.getByText(/^nog \d+ te doen$/).waitFor();
}
/** The first item's card, whatever it is called. */
const firstCard = (demo: DemoPage) => demo.pane.getByRole('article').first();
async function dismissFirst(demo: DemoPage): Promise<void> {
  await firstCard(demo)
    .getByRole('button', { name: /^Geen actie nodig/ })
    .click();
  await firstCard(demo)
    .getByRole('button', { name: /^Ongedaan maken/ })
    .waitFor();
}
const left = async (demo: DemoPage) =>
  Number(/\d+/.exec((await demo.pane.getByText(/^nog \d+ te doen$/).textContent()) ?? '')?.[0]);
const stored = (demo: DemoPage) => demo.page.evaluate(() => window.demo.stored());

test.each([
  ['own', 'Eigen postvak: a.griffier@voorbeeldgemeente.nl', true, /, door Anouk Griffier$/],
  [
    'shared',
    'Gedeeld postvak: griffie@voorbeeldgemeente.nl',
    false,
    /, door Anouk Griffier \(alleen voor u zichtbaar\)$/,
  ],
  ['sharedReadOnly', 'Gedeeld postvak: griffie@voorbeeldgemeente.nl', false, /\(alleen voor u zichtbaar\)$/],
  ['sharedAsOwn', 'Postvak van de griffie: griffie@voorbeeldgemeente.nl', true, /^Geen actie nodig, [^,]+$/],
] as const)('%s: named, and what was done is kept where it can be', async (scenario, owner, withMessage, note) => {
  const demo = await open(scenario);
  await demo.pane.getByText(owner).waitFor();
  const before = await left(demo);
  await dismissFirst(demo);
  expect(await left(demo)).toBe(before - 1);
  await firstCard(demo).getByText(note).waitFor();
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
  await dismissFirst(demo);
  await expectEventually(async () => Object.keys((await stored(demo)).properties).length > 0);
  await (await other.paneFrame()).evaluate(() => window.dispatchEvent(new Event('focus')));
  await other.pane.getByText(handledStrings.left(before - 1)).waitFor();
});

test('a message that is moved while the pane is open stays, with what was done', async () => {
  const demo = await open('own');
  const before = await left(demo);
  await dismissFirst(demo);
  await demo.pane.getByRole('searchbox').fill('gemeente');
  await demo.page.evaluate((id) => {
    window.demo.move(id, `${id}-archief`);
  }, weeklyId);
  await demo.pane
    .getByRole('button', { name: /^Geen actie nodig/ })
    .first()
    .click();
  await demo.pane.getByText(handledStrings.left(before - 2)).waitFor();
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
  await dismissFirst(demo);
  await firstCard(demo)
    .getByText(/alleen voor u zichtbaar/)
    .waitFor({ timeout: 15_000 });
});

test('two windows of one browser do not undo what the other remembered', async () => {
  const demo = await open('own');
  const other = await demo.anotherWindow();
  await enter(other, 'own');
  const log = (at: DemoPage) => at.pane.getByRole('button', { name: 'Logboek' });
  await log(demo).click();
  await demo.pane.getByRole('combobox', { name: 'Bewaren' }).selectOption('365');
  await expectEventually(async () => JSON.stringify((await stored(demo)).roaming).includes('logDays'));
  // The other window opened before that, and its save writes all settings.
  await other.pane
    .getByRole('button', { name: /^Geen actie nodig/ })
    .first()
    .click();
  await expectEventually(async () => JSON.stringify((await stored(demo)).roaming).includes('seen'));
  await log(other).click();
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
