/** From a click on a newsletter in the message list to its items by topic in the pane. */
import fs from 'node:fs';
import path from 'node:path';
import { demoMessages } from '../../src/demo/messages.ts';
import { listStrings } from '../../src/taskpane/strings/list.nl.ts';
import { openNewsletter, sectionsNow } from './paneText.ts';
import { useDemos } from './useDemos.ts';

const demos = useDemos();

interface GoldItem {
  role: string;
  title: string | null;
  topics: string[];
}

const goldFolder = path.join(process.cwd(), 'test', 'newsletters', 'gold');
const newsletters = demoMessages()
  .filter(({ id }) => fs.existsSync(path.join(goldFolder, `${id}.json`)))
  .map(({ id, subject }) => {
    const gold = JSON.parse(fs.readFileSync(path.join(goldFolder, `${id}.json`), 'utf8')) as { items: GoldItem[] };
    const items = gold.items.filter(
      (item): item is GoldItem & { title: string } => item.role === 'item' && item.title !== null,
    );
    return { subject, items };
  });

test('the demo holds the five newsletters', () => {
  expect(newsletters.map(({ items }) => items.length > 10)).toEqual([true, true, true, true, true]);
});

test.each(newsletters)('$subject: every item is on the pane, under its own topic', async ({ subject, items }) => {
  const demo = await demos.openDemo();
  await openNewsletter(demo, subject);
  const sections = await sectionsNow(demo);
  const wrong = items.flatMap(({ title }) => {
    // Printed under two topics it is one card, under the first of them.
    const topics = items.filter((item) => item.title === title).flatMap((item) => item.topics);
    const under = sections.find(({ titles }) => titles.includes(title))?.heading ?? 'nergens';
    const right = topics.length === 0 ? under === listStrings.general : topics.includes(under);
    return right ? [] : [{ title, topics, under }];
  });
  expect(wrong).toEqual([]);
});

test('no footer, Safelink or recipient address is visible', async () => {
  const demo = await demos.openDemo();
  await openNewsletter(demo);
  const text = await demo.pane.locator('body').innerText();
  expect(text).not.toMatch(/safelinks|griffie@|afmelden|proclaimer/i);
});
