import { type Block, flatten } from '../../src/flatten/index.ts';
import { headerLine, isSeparator, peel } from '../../src/unquote/index.ts';
import headers from './headers.json';
import mailClients from './mail-clients.json';

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

/** Written before the rules; the first reading of the forty headers was 27, of the twenty that are none 19. */
describe('what mail clients print', () => {
  const isAlone = (line: string): boolean => headerLine(line) !== null || isSeparator(line);
  test.each(mailClients)('$name', ({ text, headers: expected }) => {
    const levels = peel(flatten(text, 'text', isAlone).blocks);
    const found = levels.slice(1).map(({ from, subject, date }) => ({ from: from?.replace(/< /, '<'), subject, date }));
    expect(found).toEqual(expected.map((each) => ({ ...each, from: each.from.replace(/< /, '<') })));
  });

  test('a third of it is no header', () => {
    expect(mailClients.filter((row) => row.headers.length === 0).length * 3).toBeGreaterThanOrEqual(mailClients.length);
  });
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
