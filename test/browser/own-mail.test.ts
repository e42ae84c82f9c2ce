/** A newsletter of one's own in the simulated Outlook: dropped onto it, read in the pane. */
import { strings } from '../../src/taskpane/strings/pane.nl.ts';
import type { DemoPage } from './harness.ts';
import { newsletterOf } from './largeNewsletter.ts';
import { useDemos } from './useDemos.ts';

const demos = useDemos();

async function drop(demo: DemoPage, name: string, type: string, content: string): Promise<void> {
  const files = await demo.page.evaluateHandle(
    ([fileName, fileType, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], fileName, { type: fileType }));
      return transfer;
    },
    [name, type, content] as const,
  );
  await demo.page.dispatchEvent('body', 'drop', { dataTransfer: files });
}

const items = (demo: DemoPage) => demo.pane.getByRole('heading', { level: 3 });

function eml(subject: string, html: string): string {
  return [
    'From: VNG <weekoverzicht@vng.nl>',
    'To: griffie@voorbeeldgemeente.nl',
    `Subject: ${subject}`,
    'Date: Fri, 27 Feb 2026 09:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');
}

test('a dropped .eml, a dropped .html, and what is neither', async () => {
  const demo = await demos.openDemo();
  await drop(demo, 'week.eml', 'message/rfc822', eml('Weekoverzicht van ons', newsletterOf(3)));
  await demo.pane.getByRole('heading', { level: 1, name: /Weekoverzicht/ }).waitFor();
  await items(demo).nth(2).waitFor();
  expect(await items(demo).count()).toBe(3);

  await drop(demo, 'opgeslagen.html', 'text/html', newsletterOf(2));
  // A saved page names no sender: it is read when one says so.
  await demo.pane.getByRole('button', { name: strings.foreign.readAnyway }).click();
  await items(demo).nth(1).waitFor();
  expect(await items(demo).count()).toBe(2);

  await drop(demo, 'kladblok.eml', 'message/rfc822', '\u0000\u0001 geen mail');
  await demo.pane
    .getByRole('heading', { level: 1 })
    .filter({ hasText: /lijkt geen|geen tekst/ })
    .waitFor();
});

test('nothing selected and several selected say what is the matter, and one brings the newsletter back', async () => {
  const demo = await demos.openDemo();
  const state = demo.pane.getByRole('heading', { level: 1, name: strings.nothing.title });
  await state.waitFor();
  const tick = (subject: string) =>
    demo.page.getByRole('checkbox', { name: `Selecteer ook ${subject}`, exact: true }).first();
  const other = tick('VNG Raadsledennieuwsbrief juni 2025');
  await tick('VNG Weekoverzicht').check();
  await items(demo).first().waitFor();
  await other.check();
  await demo.page.getByText('2 berichten geselecteerd').waitFor();
  await state.waitFor();
  expect(await demo.pane.getByText(strings.nothing.text).isVisible()).toBe(true);
  await other.uncheck();
  await items(demo).first().waitFor();
  await demo.page.getByRole('button', { name: 'Niets selecteren' }).click();
  await state.waitFor();
});

test("the theme that is chosen in Outlook is the pane's", async () => {
  const demo = await demos.openDemo({ theme: 'light' });
  const colour = async () =>
    (await demo.paneFrame()).evaluate(
      () => getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor,
    );
  await demo.pane.getByRole('heading', { level: 1 }).waitFor();
  expect(await colour()).toBe('rgb(255, 255, 255)');
  await demo.page.getByLabel('Thema').selectOption('dark');
  await demo.pane.locator('.fui-FluentProvider').waitFor();
  await demo.page.waitForTimeout(300);
  expect(await colour()).toBe('rgb(41, 41, 41)');
});
