import { readNewsletter } from '../../../src/reader/index.ts';
import { sampled } from '../../effort.ts';
import { wordsOf } from '../../score/compare.ts';
import { leaksIn } from '../../score/leaks.ts';
import { visibleText } from '../../score/score.ts';
import { hostileBodies } from './bodies.ts';

/** Generous: how long it takes is the benchmark's business, that it ends is ours. */
const PATIENCE_MS = 60_000;

/** The large ones take seconds each: some of them by default. Characters. */
const LARGE = 500_000;
const isLarge = ({ message }: (typeof hostileBodies)[number]): boolean => {
  const { body, subject = '' } = message();
  return body.length + subject.length > LARGE;
};
const large = hostileBodies.filter(isLarge);
const tried = [...hostileBodies.filter((body) => !large.includes(body)), ...sampled(large, 6)];

test.each(tried.map((body) => [body.name, body] as const))(
  '%s gets an answer',
  (_, body) => {
    const newsletter = readNewsletter(body.message());
    // Only `href` is as received; nothing that the pane shows or opens may be script.
    const leaks = leaksIn(newsletter, []);
    expect(body.namesSafeLinks ? leaks.filter((leak) => !/\.url: /.test(leak)) : leaks).toEqual([]);
    // An escaped pipe stands in no prose: it is a piece of a Safe Link, and one of its pieces names the recipient.
    const shownText = JSON.stringify(newsletter, (key, value: unknown) => (key === 'href' ? undefined : value));
    expect(/%(?:25)*7c/iu.exec(shownText)?.[0]).toBeUndefined();
    const links = [...newsletter.items, ...newsletter.apart, ...newsletter.unrecognised].flatMap((item) => item.links);
    expect(links.map(({ url }) => url).filter((url) => url !== null && !/^(?:https?:\/\/|mailto:)/u.test(url))).toEqual(
      [],
    );
    const shown = new Set(wordsOf(visibleText(newsletter)));
    expect((body.keeps ?? []).filter((word) => !shown.has(word.toLowerCase()))).toEqual([]);
  },
  PATIENCE_MS,
);
