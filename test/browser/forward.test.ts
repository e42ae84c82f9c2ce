/** Forwarding on the real Office.js: what the message form was given, and what is said when it does not open. */
import { fullName } from '../../src/council/council.ts';
import { dispatchId, errorCode } from '../../src/demo/host/wire.ts';
import { exampleCouncil } from './exampleCouncil.ts';
import type { DemoPage } from './harness.ts';
import { openNewsletter, showsNewsletter, weekly } from './paneText.ts';
import { useDemos } from './useDemos.ts';
import { openRow, row, rows } from './worklist.ts';

const demos = useDemos();

const council = exampleCouncil();
const everybody = [...council.fracties.map(({ address }) => address), ...council.people.map(({ email }) => email)];

async function openWeekly(width = 320): Promise<DemoPage> {
  const demo = await demos.openDemo({ width, height: 560 });
  await openNewsletter(demo);
  return demo;
}
const forms = async (demo: DemoPage) => (await demo.forms()).map(({ parameters }) => parameters as unknown as Form);

interface Form {
  toRecipients: string[];
  bccRecipients: string[];
  ccRecipients?: string[];
  subject: string;
  htmlBody: string;
}

test('one press: To the griffie, the council in Bcc, a clean text', async () => {
  const demo = await openWeekly();
  const title = (await rows(demo).nth(1).locator('[data-words]').first().innerText()).trim();
  const opened = await openRow(demo, rows(demo).nth(1));
  await opened.getByRole('button', { name: 'Hele raad' }).click();
  await row(demo, title).getByText('Klaargezet voor hele raad').first().waitFor();
  const [form, ...others] = await forms(demo);
  expect(others).toEqual([]);
  expect(form?.toRecipients).toEqual(['griffie@voorbeeldgemeente.nl']);
  expect(form?.ccRecipients ?? []).toEqual([]);
  expect(form?.bccRecipients.length).toBeGreaterThan(8);
  expect(form?.bccRecipients.every((address) => everybody.includes(address))).toBe(true);
  expect(form?.subject).toBe(title);
  expect(form?.htmlBody).not.toMatch(/safelinks|spotler|mailplus|a\.griffier@|afmelden/i);
  expect(council.people.some((person) => form?.htmlBody.includes(fullName(person)))).toBe(false);
});

test('at 320 px every fractie is there at rest, on at most three lines, one press each', async () => {
  const demo = await openWeekly();
  const opened = await openRow(demo, rows(demo).nth(1));
  const toolbar = opened.getByRole('toolbar');
  for (const { shortName } of council.fracties) await toolbar.getByRole('button', { name: shortName }).waitFor();
  expect((await toolbar.boundingBox())?.height ?? Infinity).toBeLessThanOrEqual(3 * 28 + 2 * 4);
  await toolbar.getByRole('button', { name: 'WKN' }).click();
  await demo.pane
    .getByText(/^Klaargezet voor WKN/)
    .first()
    .waitFor();
  expect((await forms(demo))[0]?.bccRecipients).toEqual(['fractie.waterkant@voorbeeldgemeente.nl']);
});

test('after a decision the next row is open with its buttons in view; a double click and a held key give one e-mail', async () => {
  const demo = await openWeekly();
  const opened = await openRow(demo, rows(demo).nth(1));
  await opened.getByRole('button', { name: 'VBP' }).dblclick();
  await demo.pane
    .getByText(/^Klaargezet voor VBP/)
    .first()
    .waitFor();
  await demo.page.waitForTimeout(700);
  expect(await forms(demo)).toHaveLength(1);
  const next = rows(demo).nth(2);
  expect(await next.locator('[data-title]').getAttribute('aria-expanded')).toBe('true');
  await demo.page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('#forms button')) {
      if (button.textContent === 'Sluiten') button.click();
    }
  });
  await next.locator('[data-title]').focus();
  await demo.page.keyboard.down('d');
  for (let turn = 0; turn < 20; turn += 1) {
    await demo.page.waitForTimeout(50);
    await demo.page.keyboard.down('d'); // a held key repeats
  }
  await demo.page.keyboard.up('d');
  await demo.page.waitForTimeout(500);
  expect(await forms(demo)).toHaveLength(2);
});

test('a form that fails is said in the open row, and opens at the next try', async () => {
  const demo = await openWeekly();
  await demo.fault(dispatchId.displayNewMessageFormAsync, { kind: 'fail', code: errorCode.internal });
  const opened = await openRow(demo, rows(demo).nth(1));
  await opened.getByRole('button', { name: 'Hele raad' }).click();
  await opened.getByText('Outlook kon de e-mail niet openen.').waitFor();
  expect(await demo.pane.getByText(/^Klaargezet/).count()).toBe(0);
  await opened.getByRole('button', { name: 'Opnieuw proberen', exact: true }).click();
  await demo.pane.getByText('Klaargezet voor hele raad').first().waitFor();
  expect(await forms(demo)).toHaveLength(1);
});

test('distributing goes on where it was after the pane was closed', async () => {
  const demo = await openWeekly(450);
  await demo.pane.getByRole('tab', { name: 'Verdelen' }).click();
  const grid = demo.pane.getByRole('grid');
  await grid.waitFor();
  // One fractie less for one item: it is said, and there are two messages instead of one.
  const first = grid.getByRole('row').nth(1);
  await first.getByRole('checkbox', { name: /^VBP/ }).click();
  await demo.pane.getByText(/^VBP krijgt “.+” niet, andere fracties wel\.$/).waitFor();
  await demo.pane.getByRole('button', { name: 'Die naar niemand' }).click();
  await demo.pane.getByRole('button', { name: 'Verder met 2 e-mails' }).click();
  await demo.pane.getByRole('button', { name: /^Open e-mail 1 van 2/ }).click();
  await demo.pane.getByRole('heading', { name: '1 van 2 klaargezet' }).waitFor();

  await demo.page.evaluate(() => {
    window.demo.openPane();
  });
  await showsNewsletter(demo, weekly);
  await demo.pane.getByRole('tab', { name: 'Verdelen' }).click();
  await demo.pane.getByRole('heading', { name: '1 van 2 klaargezet' }).waitFor();
  await demo.pane.getByRole('button', { name: /^Open e-mail 2 van 2/ }).click();
  await demo.pane.getByRole('heading', { name: '2 van 2 klaargezet' }).waitFor();
  const opened = await forms(demo);
  expect(opened.map(({ toRecipients }) => toRecipients)).toEqual([
    ['griffie@voorbeeldgemeente.nl'],
    ['griffie@voorbeeldgemeente.nl'],
  ]);
  const [one = [], two = []] = opened.map(({ bccRecipients }) => bccRecipients);
  expect(one.filter((address) => two.includes(address))).toEqual([]);
});

test('the weekbericht holds what was kept out of two newsletters, and is copied as rich and plain text', async () => {
  const demo = await openWeekly();
  const keep = async () => {
    const opened = await openRow(demo, rows(demo).first());
    await opened.getByRole('button', { name: /^Weekbericht: / }).click();
    await demo.pane.getByText('In weekbericht', { exact: true }).first().waitFor();
  };
  await keep();
  const other = 'VNG Raadsledennieuwsbrief juni 2025';
  await demo.selectMessage(other);
  await showsNewsletter(demo, other);
  await keep();
  await demo.pane.getByRole('tab', { name: 'Weekbericht' }).click();
  await demo.pane.getByRole('heading', { name: '2 berichten bewaard' }).waitFor();
  await (
    await demo.paneFrame()
  ).evaluate(() => {
    document.addEventListener('copy', (event) => {
      const { clipboardData } = event;
      document.body.dataset.copied = JSON.stringify(
        ['text/html', 'text/plain'].map((type) => clipboardData?.getData(type)),
      );
    });
  });
  await demo.pane.getByRole('button', { name: 'Kopiëren', exact: true }).click();
  await demo.pane.getByText('Gekopieerd').first().waitFor();
  const copied = await (await demo.paneFrame()).evaluate(() => document.body.dataset.copied ?? '[]');
  const [html, text] = JSON.parse(copied) as string[];
  expect(html).toMatch(/^<h1>Weekbericht griffie, /);
  expect(text).toMatch(/^Weekbericht griffie, /);
  expect(html).not.toMatch(/safelinks|spotler|a\.griffier@/i);
});
