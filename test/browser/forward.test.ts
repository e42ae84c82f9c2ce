/** Forwarding on the real Office.js: what the message form was given, and what is said when it does not open. */
import { fullName } from '../../src/council/council.ts';
import { dispatchId, errorCode } from '../../src/demo/host/wire.ts';
import { forwardStrings } from '../../src/taskpane/strings/forward.nl.ts';
import { exampleCouncil } from './exampleCouncil.ts';
import type { DemoPage } from './harness.ts';
import { openNewsletter, showsNewsletter, weekly } from './paneText.ts';
import { useDemos } from './useDemos.ts';

const demos = useDemos();

const council = exampleCouncil();
const everybody = [...council.fracties.map(({ address }) => address), ...council.people.map(({ email }) => email)];

async function openWeekly(width = 320): Promise<DemoPage> {
  const demo = await demos.openDemo({ width });
  await openNewsletter(demo);
  await demo.pane
    .getByRole('checkbox', { name: /^Kies / })
    .first()
    .waitFor();
  return demo;
}
const card = (demo: DemoPage, at: number) => demo.pane.getByRole('article').nth(at);
const forms = async (demo: DemoPage) => (await demo.forms()).map(({ parameters }) => parameters as unknown as Form);

interface Form {
  toRecipients: string[];
  bccRecipients: string[];
  ccRecipients?: string[];
  subject: string;
  htmlBody: string;
}

test('one click: To the griffie, the council in Bcc, a clean text', async () => {
  const demo = await openWeekly();
  await card(demo, 1).hover();
  await card(demo, 1).getByRole('button', { name: 'Hele raad' }).click();
  await demo.pane.getByText('Klaargezet voor de hele raad.').waitFor();
  const [form, ...others] = await forms(demo);
  expect(others).toEqual([]);
  expect(form?.toRecipients).toEqual(['griffie@voorbeeldgemeente.nl']);
  expect(form?.ccRecipients ?? []).toEqual([]);
  expect(form?.bccRecipients.length).toBeGreaterThan(8);
  expect(form?.bccRecipients.every((address) => everybody.includes(address))).toBe(true);
  expect(form?.subject).toBe(await card(demo, 1).getByRole('heading').innerText());
  expect(form?.htmlBody).not.toMatch(/safelinks|spotler|mailplus|a\.griffier@|afmelden/i);
  expect(council.people.some((person) => form?.htmlBody.includes(fullName(person)))).toBe(false);
});

test('at 320 px one line holds what fits, the rest unfolds under the mouse, and a fractie takes one click', async () => {
  const demo = await openWeekly(320);
  await card(demo, 1).hover();
  const toolbar = card(demo, 1).getByRole('toolbar');
  const { height } = (await toolbar.boundingBox()) ?? { height: Infinity };
  expect(height).toBeLessThanOrEqual(32);
  const cardsBefore = await card(demo, 2).boundingBox();
  await toolbar.getByRole('button', { name: 'Hele raad' }).hover();
  await card(demo, 1).getByRole('button', { name: forwardStrings.showAll, expanded: true }).waitFor();
  await toolbar.getByRole('button', { name: 'WKN' }).click();
  expect(await card(demo, 2).boundingBox()).toMatchObject({ x: cardsBefore?.x });
  await demo.pane.getByText('Klaargezet voor WKN.').waitFor();
  expect((await forms(demo))[0]?.bccRecipients).toEqual(['fractie.waterkant@voorbeeldgemeente.nl']);
});

test('pointing at a card does not move its buttons', async () => {
  const demo = await openWeekly(320);
  const heightOf = async () => (await card(demo, 1).boundingBox())?.height;
  const before = await heightOf();
  await card(demo, 1).hover();
  await card(demo, 1).getByRole('toolbar').waitFor();
  expect(await heightOf()).toBe(before);
});

test('a form that fails is said, and opens at the next try', async () => {
  const demo = await openWeekly();
  await demo.fault(dispatchId.displayNewMessageFormAsync, { kind: 'fail', code: errorCode.internal });
  await card(demo, 1).hover();
  await card(demo, 1).getByRole('button', { name: 'Hele raad' }).click();
  await card(demo, 1).getByText('Outlook kon de e-mail niet openen.').waitFor();
  expect(await demo.pane.getByText(/^Klaargezet/).count()).toBe(0);
  await card(demo, 1).getByRole('button', { name: 'Opnieuw', exact: true }).click();
  await demo.pane.getByText('Klaargezet voor de hele raad.').waitFor();
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
    await demo.pane
      .getByRole('checkbox', { name: /^Kies / })
      .first()
      .click();
    const bar = demo.pane.getByRole('region', { name: 'Gekozen berichten' });
    await bar.getByRole('button', { name: 'Bewaar voor weekbericht' }).click();
    await bar.getByText('Bewaard voor het weekbericht.').waitFor();
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
  await demo.pane.getByRole('button', { name: 'Kopieer', exact: true }).click();
  await demo.pane.getByText('Gekopieerd').first().waitFor();
  const copied = await (await demo.paneFrame()).evaluate(() => document.body.dataset.copied ?? '[]');
  const [html, text] = JSON.parse(copied) as string[];
  expect(html).toMatch(/^<h1>Weekbericht griffie, /);
  expect(text).toMatch(/^Weekbericht griffie, /);
  expect(html).not.toMatch(/safelinks|spotler|a\.griffier@/i);
});
