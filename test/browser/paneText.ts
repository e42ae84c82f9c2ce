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

/** Waits until every card is there: the first ones come at once, the others when the browser has time. */
export async function waitForAllCards(demo: DemoPage): Promise<void> {
  const frame = await demo.paneFrame();
  await frame.waitForFunction(() => {
    const counted = [...document.querySelectorAll('header span')]
      .map(({ textContent }) => /^(\d+) bericht/.exec(textContent)?.[1])
      .find((count) => count !== undefined);
    return counted !== undefined && document.querySelectorAll('h3').length >= Number(counted);
  });
}

/** Each heading of the list with the items under it, as they stand now. */
export async function sectionsNow(demo: DemoPage): Promise<ShownSection[]> {
  const frame = await demo.paneFrame();
  return frame.evaluate(() => {
    const sections: { heading: string; titles: string[] }[] = [];
    for (const heading of document.querySelectorAll('h2, h3')) {
      // The heading of a fold ends in the number of items.
      const text = heading.textContent.trim().replace(heading.querySelector('button') ? /\d+$/ : /^$/, '');
      if (heading.tagName === 'H2') sections.push({ heading: text, titles: [] });
      else sections.at(-1)?.titles.push(text);
    }
    return sections;
  });
}

/** Every title on the pane, in the order of the page. */
export async function titlesNow(demo: DemoPage): Promise<string[]> {
  return (await sectionsNow(demo)).flatMap(({ titles }) => titles);
}
