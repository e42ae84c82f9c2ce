import { lostWords } from '../score/compare.ts';
import { dialects } from './dialects/index.ts';
import { labelOfLetter } from './invented/label.ts';
import { letters } from './invented/index.ts';

/** The text that a mail client would show, roughly: enough to see that a renderer prints every word. */
function shownText(body: string): string {
  return body
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<[^>]*>/gu, (tag) => (/^<\/?(?:span|a|b|i|strong|font|o:p)\b/u.test(tag) ? '' : ' '))
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/^> ?/gmu, '');
}

describe.each(dialects.map((dialect) => [dialect.id, dialect] as const))('%s', (_, dialect) => {
  test.each(letters.map((letter) => [letter.id, letter] as const))('prints every word of %s', (__, letter) => {
    const rendered = dialect.render(letter);
    const items = labelOfLetter(letter, rendered.printed).items.filter((item) => !item.optional);
    expect(lostWords(items.map((item) => item.words).join('\n'), shownText(rendered.body))).toEqual([]);
    expect(items.length).toBeGreaterThan(4);
  });
});

test('labels and letters are sound', () => {
  for (const letter of letters) {
    for (const item of labelOfLetter(letter).items) {
      expect(item.title).not.toBe('');
      expect(item.dates.length > 0 && !item.isEvent ? item.title : '').toBe('');
      for (const { start, end } of item.dates) {
        expect(start).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/u);
        expect(end === null || end > start ? '' : item.title).toBe('');
        expect(start >= letter.sent.slice(0, 10) ? '' : item.title).toBe('');
      }
    }
  }
});
