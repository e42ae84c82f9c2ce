import { readNewsletter } from '../../../src/reader/index.ts';
import { wordsOf } from '../../score/compare.ts';
import { leaksIn } from '../../score/leaks.ts';
import { visibleText } from '../../score/score.ts';
import { hostileBodies } from './bodies.ts';

/** Generous: how long it takes is the benchmark's business, that it ends is ours. */
const PATIENCE_MS = 60_000;

test.each(hostileBodies.map((body) => [body.name, body] as const))(
  '%s gets an answer',
  (_, body) => {
    const newsletter = readNewsletter(body.message());
    // Only `href` is as received; nothing that the pane shows or opens may be script.
    const leaks = leaksIn(newsletter, []);
    expect(body.namesSafeLinks ? leaks.filter((leak) => !/\.url: /.test(leak)) : leaks).toEqual([]);
    // An escaped pipe stands in no prose: it is a piece of a Safe Link, and one of its pieces names the recipient.
    const shownText = JSON.stringify(newsletter, (key, value: unknown) => (key === 'href' ? undefined : value));
    expect(/%(?:25)*7c/iu.exec(shownText)?.[0]).toBeUndefined();
    for (const item of [...newsletter.items, ...newsletter.apart, ...newsletter.unrecognised]) {
      for (const link of item.links) {
        expect(link.url === null || /^(?:https?:\/\/|mailto:)/u.test(link.url) ? '' : link.url).toBe('');
      }
    }
    const shown = new Set(wordsOf(visibleText(newsletter)));
    expect((body.keeps ?? []).filter((word) => !shown.has(word.toLowerCase()))).toEqual([]);
  },
  PATIENCE_MS,
);
