/**
 * `npm run screenshots`: every picture of docs/, from the running demo: `docs/pictures/*.png`. The clocks stand still,
 * nothing moves, and the browser of the npm package brings its own font: the same product gives the same pictures.
 */
import fs from 'node:fs';
import path from 'node:path';
import { buildWhatIsOld, projectRoot } from '../../src/demo/build.ts';
import type { MailboxScenario } from '../../src/demo/host/contexts.ts';
import { dispatchId, errorCode } from '../../src/demo/host/wire.ts';
import { strings } from '../../src/taskpane/strings/pane.nl.ts';
import { councilStrings } from '../../src/taskpane/strings/council.nl.ts';
import { distributeStrings } from '../../src/taskpane/strings/distribute.nl.ts';
import { itemStrings } from '../../src/taskpane/strings/item.nl.ts';
import { listStrings } from '../../src/taskpane/strings/list.nl.ts';
import { settingsStrings } from '../../src/taskpane/strings/settings.nl.ts';
import { DemoBrowser, type DemoOptions, type DemoPage } from './harness.ts';
import { showsNewsletter, waitForAllCards, weekly } from './paneText.ts';
import { choice, fromMenu, openRow, rows, settle } from './worklist.ts';

process.env.BROWSER ??= 'npm';

const folder = path.join(projectRoot, 'docs', 'pictures');
/** All or none: a run that breaks off leaves the pictures that were. */
const beside = path.join(projectRoot, 'node_modules', '.cache', 'pictures');
/** A Friday afternoon, some hours after that newsletter came. */
const now = '2026-02-27T15:12:00+01:00';

interface Picture extends DemoOptions {
  /** The file, without `.png`. */
  name: string;
  /** What the user does before it is taken. */
  act?: (demo: DemoPage) => Promise<void>;
  /** The whole simulated Outlook in place of the pane. */
  whole?: boolean;
}

const pictures: Picture[] = [
  { name: 'outlook', width: 450, whole: true },
  { name: 'berichten', width: 320, height: 560 },
  { name: 'donker', width: 450, height: 560, theme: 'dark' },
  { name: 'agenda', width: 320, height: 560, act: (demo) => openView(demo, strings.views.agenda) },
  { name: 'afspraak', width: 450, whole: true, act: scheduleFirst },
  { name: 'doorsturen', width: 450, height: 420, act: openSecond },
  { name: 'kiezen', width: 450, height: 560, act: chooseThree },
  { name: 'verdelen', width: 450, height: 620, act: distribute },
  { name: 'weekbericht', width: 320, height: 560, act: keepForDigest },
  { name: 'ontvangers', width: 320, height: 620, act: openCouncil },
  { name: 'afgehandeld', width: 450, height: 680, act: handleTwo },
  { name: 'gedeeld-postvak', width: 450, height: 420, act: (demo) => reopen(demo, 'shared') },
  { name: 'storing', width: 320, height: 320, act: failToRead },
];

buildWhatIsOld();
fs.rmSync(beside, { recursive: true, force: true });
fs.mkdirSync(beside, { recursive: true });
const demos = await DemoBrowser.start();
try {
  for (const picture of pictures) await take(picture);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(beside, folder, { recursive: true });
} finally {
  await demos.stop();
}

async function take({ name, act, whole = false, ...options }: Picture): Promise<void> {
  const demo = await demos.openDemo({ ...options, now, media: { reducedMotion: 'reduce' } });
  await demo.selectMessage(weekly);
  await reopen(demo, 'own');
  await demo.page.mouse.move(0, 0); // points at nothing
  await act?.(demo);
  await demo.page.waitForTimeout(500); // what was started settles: fonts, focus, late answers
  const target = whole ? demo.page : demo.page.locator('#pane-frame iframe');
  const file = path.join(beside, `${name}.png`);
  await target.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  await demos.closeAll();
  console.log(`docs/pictures/${name}.png  ${Math.ceil(fs.statSync(file).size / 1024)} KB`);
}

/** A pane that was opened on nothing knows no mailbox: so it is opened on a message, and says whose mailbox it is. */
async function reopen(demo: DemoPage, scenario: MailboxScenario): Promise<void> {
  await demo.page.evaluate((chosen) => {
    window.demo.mailbox(chosen);
  }, scenario);
  await showsNewsletter(demo, weekly);
  await waitForAllCards(demo);
}

function openView(demo: DemoPage, name: string): Promise<void> {
  return demo.pane.getByRole('tab', { name }).click();
}

const rowAt = (demo: DemoPage, at: number) => openRow(demo, rows(demo).nth(at));

async function scheduleFirst(demo: DemoPage): Promise<void> {
  await openView(demo, strings.views.agenda);
  await (await rowAt(demo, 0)).getByRole('button', { name: /^In agenda zetten, mijn agenda/ }).click();
  await demo.page.locator('#forms').getByRole('button', { name: 'Sluiten' }).waitFor();
}

async function openSecond(demo: DemoPage): Promise<void> {
  await rowAt(demo, 1);
}

async function chooseThree(demo: DemoPage): Promise<void> {
  for (const at of [0, 1, 2]) await choice(demo, at).click();
  await demo.pane.getByRole('region', { name: listStrings.choice }).waitFor();
}

async function distribute(demo: DemoPage): Promise<void> {
  await openView(demo, strings.views.distribute);
  await demo.pane.getByRole('grid', { name: distributeStrings.grid }).waitFor();
}

async function keepForDigest(demo: DemoPage): Promise<void> {
  for (const at of [0, 1, 2]) {
    await settle(demo);
    await (await rowAt(demo, at)).getByRole('button', { name: /^Weekbericht: / }).click();
  }
  await openView(demo, strings.views.digest);
  await demo.pane.locator('#view-digest').getByRole('listitem').nth(2).waitFor();
}

async function openCouncil(demo: DemoPage): Promise<void> {
  await fromMenu(demo, settingsStrings.council);
  await demo.pane.getByRole('heading', { name: councilStrings.fracties.title }).waitFor();
  await demo.pane.getByRole('heading', { level: 1 }).click(); // the page begins at its title
}

async function handleTwo(demo: DemoPage): Promise<void> {
  await (await rowAt(demo, 0)).getByRole('button', { name: /^Overslaan: / }).click();
  await settle(demo);
  await rows(demo).nth(1).getByRole('button', { name: itemStrings.council, exact: true }).click();
  await demo.page.locator('#forms').getByRole('button', { name: 'Sluiten' }).click();
  await settle(demo);
  await rowAt(demo, 1);
}

async function failToRead(demo: DemoPage): Promise<void> {
  await demo.fault(dispatchId.getBody, { kind: 'fail', code: errorCode.internal }, 9);
  await demo.selectMessage('VNG Raadsledennieuwsbrief juni 2025');
  await demo.pane.getByRole('heading', { name: strings.failed.title }).waitFor();
}
