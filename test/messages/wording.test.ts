import { emptyCouncil } from '../../src/council/council.ts';
import { saysOne, withCurrentLines } from '../../src/council/texts.ts';
import { itemsBelow, salutation, sourceInText } from '../../src/messages/wording.ts';
import sources from './sources.json';

test.each(sources)('$text', ({ subject, sentAt, text }) => {
  expect(sourceInText({ subject, sentAt })).toBe(text);
});

test.each([
  ['council', [], 1, 'Geachte leden van de raad', 'onderstaand bericht'],
  ['fracties', ['VBP'], 2, 'Geachte fractie', 'onderstaande 2 berichten'],
  ['fracties', ['VBP', 'GH'], 17, 'Geachte fracties', 'onderstaande 17 berichten'],
  ['spokespeople', ['VBP', 'GH'], 1, 'Geachte woordvoerder', 'onderstaand bericht'],
] as const)('%s %j, %i', (kind, fracties, count, greeting, below) => {
  expect(salutation(kind, fracties)).toBe(greeting);
  expect(itemsBelow(count)).toBe(below);
});

test('a default of before becomes the one of now, an own text stays', () => {
  const stored = (openingLine: string) => ({
    ...emptyCouncil(),
    settings: { ...emptyCouncil().settings, openingLine },
  });
  const before = 'Geachte leden,\n\nTer informatie ontvangt u onderstaand bericht uit {nieuwsbrief}.';
  expect(withCurrentLines(stored(before))).toEqual(emptyCouncil());
  const own = 'Beste mensen, hierbij het bericht.';
  expect(withCurrentLines(stored(own)).settings.openingLine).toBe(own);
});

test.each([
  ['Hierbij ontvangt u het bericht uit {nieuwsbrief}.', true],
  ['Zie onderstaand bericht.', true],
  ['Zie onderstaande berichten.', false],
  ['{aanhef}, hierbij {berichten} uit {bron}.', false],
  ['De griffie stuurt u dit ter informatie.', false],
])('%s', (line, expected) => {
  expect(saysOne(line)).toBe(expected);
});
