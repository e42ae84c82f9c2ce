/** Without a mouse: every flow from key to key, and in every view where the focus can be seen. */
import type { DemoPage } from '../harness.ts';
import { flows, type Flow } from './flows.ts';
import { Keyboard, stopAt, type Stop } from './keyboard.ts';
import { modes } from './modes.ts';
import { reach } from './states.ts';
import { useDemos } from '../useDemos.ts';

const demos = useDemos();

/** A window in this state, the mouse out of the way: what it rests on would unfold as the page scrolls beneath it. */
async function openIn(state: string): Promise<DemoPage> {
  const demo = await demos.openDemo({ width: 320, media: { reducedMotion: 'reduce' } });
  await reach(demo, state);
  await demo.page.mouse.move(0, 0);
  return demo;
}

async function walk(demo: DemoPage, { name, from, steps }: Flow): Promise<void> {
  const [role, label] = from;
  const keyboard = new Keyboard(demo);
  await keyboard.listen();
  await demo.pane.getByRole(role, { name: label }).first().focus();
  for (const [at, step] of steps.entries()) {
    await keyboard.take(step).catch((error: unknown) => {
      throw new Error(`${name}, step ${at + 1} ${JSON.stringify(step)}: ${String(error)}`);
    });
  }
}

const states = [...new Set(flows.map(({ state }) => state))];
test.each(states)('from “%s”: each key leads where it should', async (state) => {
  const demo = await openIn(state);
  for (const flow of flows.filter((one) => one.state === state)) await walk(demo, flow);
});

/** Whether it looks different with the focus than without. */
async function isMarked(demo: DemoPage, { box }: Stop): Promise<boolean> {
  const pane = await demo.page.locator('#pane-frame iframe').boundingBox();
  if (!pane) throw new Error('the pane is not open');
  // A ring around it may stand just outside.
  const around = 4;
  const left = Math.max(0, box.x - around);
  const top = Math.max(0, box.y - around);
  const clip = {
    x: pane.x + left,
    y: pane.y + top,
    width: Math.max(1, Math.min(pane.width, box.x + box.width + around) - left),
    height: Math.max(1, Math.min(pane.height, box.y + box.height + around) - top),
  };
  const frame = await demo.paneFrame();
  const withFocus = await demo.page.screenshot({ clip, caret: 'hide' });
  const element = await frame.evaluateHandle(() => {
    const focused = document.activeElement as HTMLElement;
    focused.blur();
    return focused;
  });
  const without = await demo.page.screenshot({ clip, caret: 'hide' });
  await element.evaluate((one) => {
    one.focus();
  });
  return !withFocus.equals(without);
}

/** So many stops are more than any of these views has: one more and Tab goes round in circles. */
const mostStops = 300;
const small = modes.find(({ name }) => name === '320 × 256');

test.each([
  'item actions open',
  'selection bar with the link lookup step',
  'agenda view',
  'Verdelen',
  'Weekbericht',
  'person form, refused',
  'conflict panel',
])('in “%s”, at 320 × 256, the focus is never out of sight and always marked', async (state) => {
  const demo = await openIn(state);
  await small?.enter(demo);
  const frame = await demo.paneFrame();
  await demo.page.locator('#close-pane').focus();
  const wrong: string[] = [];
  /** One of each kind is looked at closely. */
  const kinds = new Set<string>();
  let stops = 0;
  await demo.page.keyboard.press('Tab');
  for (let stop = await stopAt(frame); stop !== null; stop = await stopAt(frame)) {
    stops += 1;
    if (stops > mostStops) throw new Error('Tab does not leave the pane');
    if (!stop.isSeen) wrong.push(`out of sight: ${stop.name}`);
    const isNew = !kinds.has(stop.signature);
    kinds.add(stop.signature);
    if (stop.isSeen && isNew && !(await isMarked(demo, stop))) wrong.push(`no mark of the focus: ${stop.name}`);
    await demo.page.keyboard.press('Tab');
  }
  expect(wrong).toEqual([]);
  expect(stops).toBeGreaterThan(2);
});
