/**
 * The flows on the real Office.js with every call that they make to the host going wrong in every way. Generated: a run
 * without faults tells which calls those are. One page for all. Where nobody answers, the page's clock is put forward
 * until the pane goes on by itself, which it must: nothing here waits in real time.
 */
import { councilKey } from '../../src/council/stored.ts';
import { errorCode } from '../../src/demo/host/wire.ts';
import type { Fault } from '../../src/demo/host/faults.ts';
import { handledStrings } from '../../src/taskpane/strings/handled.nl.ts';
import { itemStrings } from '../../src/taskpane/strings/item.nl.ts';
import { strings } from '../../src/taskpane/strings/pane.nl.ts';
import { settingsStrings } from '../../src/taskpane/strings/settings.nl.ts';
import { exampleCouncil, storeCouncil } from './exampleCouncil.ts';
import type { DemoPage } from './harness.ts';
import { openNewsletter, titlesNow, weekly } from './paneText.ts';
import { useDemos } from './useDemos.ts';

/** Dozens of attempts on one page, on a machine that may be busy. */
jest.setTimeout(180_000);

const demos = useDemos();
let demo: DemoPage;

const other = 'VNG Raadsledennieuwsbrief juni 2025';

/**
 * The late answer is about what is selected by then. What says that it was done and was not is left out: where an answer
 * must hold something, Office.js itself cannot go on from there.
 */
const faults: Record<Exclude<Fault['kind'], 'falseSuccess'>, Fault> = {
  fail: { kind: 'fail', code: errorCode.internal },
  hang: { kind: 'hang' },
  late: { kind: 'late', ms: 600, about: 'now' },
  twice: { kind: 'twice' },
};

/** What the host knows; a flow changes it, or was not done. */
interface Known {
  forms: number;
  stored: string;
  calls: number[];
}

async function knownNow(): Promise<Known> {
  const [forms, stored, calls] = await Promise.all([
    demo.forms(),
    demo.page.evaluate(() => JSON.stringify(window.demo.stored())),
    demo.calls(),
  ]);
  return {
    forms: forms.length,
    stored,
    calls: calls.flatMap(({ dispatchId }) => (dispatchId === null ? [] : [dispatchId])),
  };
}

interface Flow {
  name: string;
  act: () => Promise<void>;
  /** What says that it was done. */
  claim?: string;
  isReached: (before: Known, now: Known) => boolean;
}

const pane = (name: RegExp | string) => demo.pane.getByRole('button', { name }).first();
const row = (at: number) => demo.pane.locator('[data-row]').nth(at);
/** Without the mouse: rows move under it, which is another test's. */
const press = (button: ReturnType<typeof pane>) => button.dispatchEvent('click', undefined, { timeout: 5_000 });
const more = () => demo.pane.getByRole('button', { name: settingsStrings.more, exact: true }).first();
async function fromMenu(name: string): Promise<void> {
  if (!(await demo.pane.getByRole('menu').isVisible())) await press(more());
  await until(() => demo.pane.getByRole('menuitem', { name }).isVisible());
  await press(demo.pane.getByRole('menuitem', { name }));
}
const refresh = () => fromMenu(settingsStrings.refresh);
/** A row that is open already stays so. */
async function openRow(at: number): Promise<ReturnType<typeof row>> {
  const title = row(at).locator('[data-title]');
  if ((await title.getAttribute('aria-expanded')) === 'false') await press(title);
  await until(() =>
    row(at)
      .getByRole('button', { name: /^Weekbericht: / })
      .isVisible(),
  );
  return row(at);
}
async function mark(): Promise<void> {
  const undo = row(2)
    .getByRole('button', { name: /^Ongedaan maken/ })
    .first();
  if (await undo.isVisible()) await press(undo);
  else await press((await openRow(2)).getByRole('button', { name: /^Overslaan/ }));
}
const showAll = () => pane(/^Nog te doen/);

const flows: Flow[] = [
  {
    name: 'read',
    act: refresh,
    isReached: (before, now) => now.calls.length > before.calls.length,
  },
  {
    name: 'nothing to be done',
    act: mark,
    isReached: (before, now) => now.stored !== before.stored,
  },
  {
    name: 'forward',
    act: async () => press((await openRow(1)).getByRole('button', { name: itemStrings.council, exact: true })),
    claim: 'Klaargezet voor hele raad',
    isReached: (before, now) => now.forms > before.forms,
  },
  {
    name: 'appointment',
    act: async () => press((await openRow(3)).getByRole('button', { name: /^In agenda zetten, mijn agenda/ })),
    claim: 'Klaargezet in mijn agenda',
    isReached: (before, now) => now.forms > before.forms,
  },
  {
    name: 'log',
    act: async () => {
      await fromMenu(settingsStrings.log);
      const choice = demo.pane.getByLabel(handledStrings.log.keep);
      await choice.selectOption((await choice.inputValue()) === '30' ? '365' : '30');
    },
    isReached: (before, now) => now.stored !== before.stored,
  },
];

const titles = new Map<string, string[]>();

/** Everything that is wrong with what the pane shows, while this one is selected. */
async function wrongNow(selected: string): Promise<string[]> {
  const heading = await demo.pane.getByRole('heading', { level: 1 }).allTextContents();
  const shown = await titlesNow(demo);
  const isCouncilThere = (await knownNow()).stored.includes(councilKey);
  const enabled = await demo.pane.locator('main button:not([disabled]):not([aria-disabled="true"])').count();
  return [
    ...heading.filter((one) => [weekly, other].includes(one) && one !== selected).map((one) => `heading ${one}`),
    ...shown.filter((one) => titles.get(selected)?.includes(one) === false).map((one) => `shows ${one}`),
    ...(isCouncilThere ? [] : ['the council is gone']),
    ...(enabled === 0 ? ['there is no way on'] : []),
    ...((await demo.pane.getByText(strings.failed.unreadable).count()) > 0 ? ['the pane broke'] : []),
  ];
}

/** Longer than any wait of the pane takes, those that follow on one another too. In seconds. */
const patience = 90;

/** Puts the clock forward, a second at a time, until it is so. */
async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  for (let second = 0; second < patience; second += 1) {
    if (await isSo()) return true;
    await demo.page.clock.runFor(1_000);
  }
  return false;
}

/** The newsletter, with what was done with it: read from the host anew, as far as the host answers. */
async function ready(): Promise<boolean> {
  const close = demo.pane.getByRole('button', { name: strings.back, exact: true });
  if (await close.isVisible()) await press(close);
  const again = demo.pane.locator(`main button:text-is("${strings.retry}")`).first();
  const isShown = await until(async () => {
    if (await again.isVisible()) await press(again);
    return more().isVisible();
  });
  if (!isShown || !(await until(() => row(2).isVisible()))) return false;
  // All rows, also what was done: by their place.
  if ((await showAll().getAttribute('aria-pressed')) === 'true') await press(showAll());
  return true;
}

async function doneWith(flow: Flow): Promise<boolean> {
  const before = await knownNow();
  await flow.act();
  return until(async () => flow.isReached(before, await knownNow()));
}

async function wrongWith(flow: Flow, id: number, fault: Fault): Promise<string[]> {
  const isClaimed = async () => flow.claim !== undefined && (await demo.pane.getByText(flow.claim).count()) > 0;
  // What was said of the attempt before is no claim of this one: the count that is said of the newsletter takes its place.
  await refresh();
  if (!(await ready()) || !(await until(async () => !(await isClaimed())))) return ['does not get ready'];
  await demo.page.clock.runFor(1_000);
  const before = await knownNow();
  await demo.fault(id, fault, Number.MAX_SAFE_INTEGER);
  await flow.act();
  const isMade = await until(async () => (await knownNow()).calls.slice(before.calls.length).includes(id));
  const wrong = isMade ? [] : ['the call is not made'];
  if (fault.kind === 'late') {
    await demo.selectMessage(other);
    await demo.page.clock.runFor(fault.ms);
    wrong.push(...(await wrongNow(other)));
    await demo.selectMessage(weekly);
  }
  // The answer is there, or is waited for no longer.
  await demo.page.clock.runFor(fault.kind === 'hang' ? 30_000 : 1_000);
  wrong.push(...(await wrongNow(weekly)));
  if ((await isClaimed()) && (await knownNow()).forms === before.forms) wrong.push('says done what was not');
  await demo.page.evaluate(() => {
    window.demo.clearFaults();
  });
  // The host works again, and the user tries what is offered.
  if (!(await ready())) return [...wrong, 'does not recover'];
  await refresh();
  if (!(await ready()) || !(await doneWith(flow))) wrong.push('cannot be gone on from');
  return [...wrong, ...(await wrongNow(weekly))];
}

test('whatever the host does with a call: the right message, nothing lost, nothing claimed, a way on', async () => {
  demo = await demos.openDemo();
  await storeCouncil(demo, exampleCouncil());
  for (const subject of [other, weekly]) {
    await openNewsletter(demo, subject);
    titles.set(subject, await titlesNow(demo));
  }
  await demo.page.clock.install();
  /** Which flow first makes a call. */
  const makers = new Map<number, Flow>();
  for (const flow of flows) {
    expect({ flow: flow.name, isReady: await ready() }).toEqual({ flow: flow.name, isReady: true });
    const before = await knownNow();
    expect({ flow: flow.name, isDone: await doneWith(flow) }).toEqual({ flow: flow.name, isDone: true });
    for (const id of (await knownNow()).calls.slice(before.calls.length)) {
      if (!makers.has(id)) makers.set(id, flow);
    }
  }
  const failures: unknown[] = [];
  for (const [id, flow] of makers) {
    for (const fault of Object.values(faults)) {
      const wrong = await wrongWith(flow, id, fault);
      if (wrong.length > 0) failures.push({ flow: flow.name, id, fault, wrong });
    }
  }
  expect(makers.size).toBeGreaterThanOrEqual(6);
  expect(failures).toEqual([]);
});
