import type { Block } from '../../src/flatten/index.ts';
import { peel } from '../../src/unquote/index.ts';
import headers from './headers.json';

const block = (text: string, quote = 0): Block => ({
  text,
  links: [],
  level: 0,
  blanks: 0,
  listItem: false,
  strong: false,
  look: '',
  size: 0,
  heading: 0,
  cell: null,
  image: false,
  quote,
});

test.each(headers)('$name', ({ lines, levels }) => {
  const found = peel(lines.map((line) => block(line))).map(({ from, subject, date, blocks }) => ({
    from,
    subject,
    date,
    lines: blocks.map((each) => each.text),
  }));
  expect(found).toEqual(levels);
});

test('a note below the quoted letter is cut off', () => {
  const letter = ['Titel', 'Tekst', 'Lees meer'].map((line) => block(line, 1));
  const levels = peel([block('Op 30-06-2025 11:30 schreef VNG <x@vng.nl>:'), ...letter, block('Groet, Jan')]);
  expect(levels[1]?.blocks.map((each) => each.text)).toEqual(['Titel', 'Tekst', 'Lees meer']);
});

test('a letter that opens with a quotation goes on below it', () => {
  const levels = peel([
    block('Op 30-06-2025 11:30 schreef VNG <x@vng.nl>:'),
    block('Citaat', 1),
    ...['Titel', 'Tekst', 'Lees meer'].map((line) => block(line)),
  ]);
  expect(levels[1]?.blocks).toHaveLength(4);
});

test('recipients are known', () => {
  const levels = peel(
    ['Van: VNG <x@vng.nl>', 'Verzonden: 30-06-2025 11:30', 'Aan: G <Griffie@voorbeeldgemeente.nl>', 'Onderwerp: V'].map(
      (l) => block(l),
    ),
  );
  expect(levels[1]?.recipients).toEqual(['griffie@voorbeeldgemeente.nl']);
});
