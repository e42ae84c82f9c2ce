import feet from './feet.json';
import { items, letterWith, MARK, places, senders } from './letters.ts';
import { readNewsletter } from '../../src/reader/index.ts';
import { outputsOf } from '../fuzz/targets/outputs.ts';

/** Every foot in every place of every sender's letter: no way out in an item or a message, and no item lost. */
const combinations = feet.flatMap((foot) =>
  Object.keys(places).map((place) => [foot, place, Object.entries(senders)] as const),
);

test.each(combinations)('%s: %s', (foot, place, known) => {
  for (const [name, sender] of known) {
    const newsletter = readNewsletter(letterWith(foot, place, sender));
    const leaving = Object.entries(outputsOf(newsletter)).filter(([, text]) => text.includes(MARK));
    const all = [...newsletter.items, ...newsletter.apart, ...newsletter.unrecognised];
    const links = all.flatMap((item) => item.links).filter(({ href }) => href.includes(MARK));
    expect([name, links, leaving]).toEqual([name, [], []]);
    expect(newsletter.items.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
    for (const item of newsletter.items) expect(item.links.map(({ text }) => text)).toEqual(['Lees meer']);
  }
});
