import type { DemoPage } from './harness.ts';

/** The newest newsletter of the demo: 28 items. */
export const weekly = 'VNG Weekoverzicht';

/** Selects a newsletter and waits until all of it is on the pane. */
export async function openNewsletter(demo: DemoPage, subject = weekly): Promise<void> {
  await demo.selectMessage(subject);
  await showsNewsletter(demo, subject);
  await waitForAllCards(demo);
}

export interface ShownSection {
  heading: string;
  titles: string[];
}

/** Waits until the pane shows this newsletter. */
export async function showsNewsletter(demo: DemoPage, newsletter: string): Promise<void> {
  await demo.pane.getByRole('heading', { level: 1, name: newsletter }).waitFor();
  await demo.pane.getByRole('searchbox').waitFor();
}

/** Waits until every row is there: the first ones come at once, the others when the browser has time. */
export async function waitForAllCards(demo: DemoPage): Promise<void> {
  const frame = await demo.paneFrame();
  await frame.waitForFunction(() => {
    const todo = [...document.querySelectorAll('button[aria-pressed]')]
      .map(({ textContent }) => /^Nog te doen (\d+)/.exec(textContent)?.[1])
      .find((count) => count !== undefined);
    return todo !== undefined && document.querySelectorAll('[data-row] input').length >= Number(todo);
  });
}

/** Each heading of the list with the items under it, as they stand now. */
export async function sectionsNow(demo: DemoPage): Promise<ShownSection[]> {
  const frame = await demo.paneFrame();
  return frame.evaluate(() =>
    [...document.querySelectorAll('[data-list] > section')].map((section) => ({
      heading: section.querySelector('h2 > span')?.textContent ?? '',
      titles: [...section.querySelectorAll('[data-title]')].map(
        (button) => button.querySelector('[data-words]')?.textContent ?? '',
      ),
    })),
  );
}

/** Every title on the pane, in the order of the page. */
export async function titlesNow(demo: DemoPage): Promise<string[]> {
  return (await sectionsNow(demo)).flatMap(({ titles }) => titles);
}
