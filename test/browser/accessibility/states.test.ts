/** Every view and state of the pane, each in one mode that rotates by the seed, in a complete run in every mode: axe inside the pane's frame, and what axe does not measure. */
import { strings } from '../../../src/taskpane/strings/pane.nl.ts';
import { complete, seed } from '../../effort.ts';
import { axeViolations, settle, smallTargets, smallText, spoiltText, stickingOut } from './checks.ts';
import { modes, type Mode, type Place } from './modes.ts';
import { walks } from './states.ts';
import { useDemos } from '../useDemos.ts';

jest.setTimeout(120_000); // many states in one window

const demos = useDemos();

/** Everything that is wrong in this state, in this mode. */
async function problemsIn(place: Place, mode: Mode): Promise<string[]> {
  const frame = await place.paneFrame();
  await mode.enter(place);
  await settle(frame);
  try {
    return [
      ...(await axeViolations(frame, mode.rules)),
      ...(mode.isNarrow ? await stickingOut(frame) : []),
      ...(await spoiltText(frame)),
      ...(await smallTargets(frame)),
    ];
  } finally {
    await mode.leave(place);
  }
}

let looks = 0;
/** Neighbouring states are looked at in different modes, and each of them in another one with the next seed. */
function modesNow(): readonly Mode[] {
  looks += 1;
  return complete ? modes : modes.filter((_, at) => at === (seed + looks) % modes.length);
}

/** Each problem with where it was seen: most are seen in many places. */
class Problems {
  readonly #places = new Map<string, string[]>();

  async look(place: Place, state: string): Promise<void> {
    this.#note(state, await smallText(await place.paneFrame()));
    for (const mode of modesNow()) this.#note(`${state}, ${mode.name}`, await problemsIn(place, mode));
  }

  lines(): string[] {
    return [...this.#places].map(([problem, places]) => `${problem}  [${places.join('; ')}]`);
  }

  #note(place: string, found: readonly string[]): void {
    for (const problem of found) this.#places.set(problem, [...(this.#places.get(problem) ?? []), place]);
  }
}

test.each(walks)('$name: nothing is wrong in any state', async ({ begin, states }) => {
  const demo = await demos.openDemo({ width: 320, media: { reducedMotion: 'reduce' } });
  await begin(demo);
  const problems = new Problems();
  for (const { name, reach } of states) {
    await reach(demo);
    await problems.look(demo, name);
  }
  expect(problems.lines()).toEqual([]);
});

test('outside Outlook: nothing is wrong in any mode', async () => {
  const context = await demos.browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${demos.servers.addin}/taskpane.html`);
  await page.getByRole('button', { name: strings.retry }).waitFor();
  const problems = new Problems();
  await problems.look({ page, paneFrame: () => Promise.resolve(page.mainFrame()), isOutside: true }, 'outside Outlook');
  await context.close();
  expect(problems.lines()).toEqual([]);
});
