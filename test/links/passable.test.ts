import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText, isPassable, passable, type WithheldReason } from '../../src/links/index.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(join(__dirname, file), 'utf8'));
const links = read('text-passable.json') as { url: string | null; text: string; withheld: WithheldReason | null }[];
const texts = read('text-clean.json') as { name: string; text: string; clean: string }[];
const own = ['griffie@voorbeeldgemeente.nl'];

describe('passable', () => {
  test.each(links.map((row) => [row.url, row.text, row.withheld] as const))('%s (%s): %s', (url, text, withheld) => {
    const link = { url, text, status: 'direct' } as const;
    const judged = passable(link, own);
    expect(judged).toEqual(withheld === null ? { url, text } : { withheld, text });
    if (withheld === null) expect(isPassable(link)).toBe(true);
  });

  test('what was not read to its end stays behind, however clean it looks', () => {
    const link = { url: 'https://www.example.nl/a', text: 'Lees meer' };
    expect(passable({ ...link, status: 'tracked' })).toEqual({ withheld: 'personal', text: 'Lees meer' });
    expect(passable({ ...link, status: 'rejected' })).toEqual({ withheld: 'unreadable', text: 'Lees meer' });
  });

  test('a text that names another host gives way to where the link leads', () => {
    const link = { url: 'https://www.example.nl/a', text: 'https://www.vng.nl/', status: 'direct' } as const;
    expect(passable(link)).toEqual({ url: link.url, text: 'www.example.nl' });
  });

  test('an address of the mailbox that only the mailbox knows of', () => {
    const link = { url: 'https://www.example.nl/a?x=raad-griffie', text: 'Lees meer', status: 'direct' } as const;
    expect(passable(link, ['Raad-Griffie'])).toEqual({ withheld: 'personal', text: 'Lees meer' });
    expect(passable(link, [''])).toEqual({ url: link.url, text: link.text });
  });
});

describe('cleanText', () => {
  test.each(texts.map((row) => [row.name, row.text, row.clean] as const))('%s', (_name, text, clean) => {
    expect(cleanText(text, own, own)).toBe(clean);
  });

  test.each(['https://https://', 'www.', 'a@a@a%40', 'http://a?', ')))))', '%2540'])('linear time: %j', (pattern) => {
    const text = pattern.repeat(Math.ceil(500_000 / pattern.length));
    expect(cleanText(text, own, own).length).toBeLessThanOrEqual(text.length);
  });
});
