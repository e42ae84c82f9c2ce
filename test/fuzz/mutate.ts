import type { Random } from './random.ts';

/** Pieces that have broken readers of mail, spreadsheets and addresses before. */
const PIECES: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">Lees meer</a>',
  '<a href="java&#10;script:alert(1)">Lees meer</a>',
  '<a href="data:text/html,<script>alert(1)</script>">Lees meer</a>',
  '<a href="https://vng.nl@evil.example/">vng.nl</a>',
  '<a href="https://eur01.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)&data=05%7C02%7Cgriffie%40voorbeeldgemeente.nl">x</a>',
  'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fvng.nl%2Fa&data=05%7C02%7Cgriffie%40voorbeeldgemeente.nl%7C0',
  'https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fvng.nl',
  '<!--',
  '-->',
  '<![CDATA[',
  '<!--[if mso]>',
  '<![endif]-->',
  '</table>',
  '<table><tr><td>',
  '</td></tr></table>',
  '<blockquote>',
  '<style>',
  '<textarea>',
  '<svg><a xlink:href="javascript:alert(1)">',
  '<p style="display:none">',
  '&#0;',
  '&#x110000;',
  '&#xD800;',
  '&amp;amp;amp;',
  '&lol9;',
  '&nbsp;',
  '\u0000',
  '\u0008',
  '\u2028',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200b',
  '\ufeff',
  '\u0430', // Cyrillic a
  '\ufdfa',
  'e\u0301'.repeat(8),
  '=HYPERLINK("http://evil.example";"x")',
  '+cmd|calc!A0',
  '@SUM(1)',
  '"',
  "'",
  ';',
  ',',
  '\t',
  '\r',
  '\n',
  '\r\n\r\n',
  '%',
  '%00',
  '%E0%A4%A',
  '%25%25',
  '\\',
  '|',
  '~',
  '^',
  '{"__proto__":{"x":1}}',
  'null',
  '-1',
  '1e999',
  '99999999999999999999',
  '29-02-2027',
  '31 februari',
  '25:61 uur',
  'van 9.00 tot 17.00 uur',
  '10, 11, 12 en 13 maart',
  'maandag dinsdag woensdag',
  'Van: ',
  'Verzonden: maandag 2 maart 2026 09:00\nAan: griffie@voorbeeldgemeente.nl\nOnderwerp: FW: ',
  '> > > ',
  '________________________________',
  'Lees meer',
  'Evenementen',
  'Financiën | Bestuur',
  'http://[::1]/',
  'https://0x7f000001/',
  'mailto:a@b.nl?bcc=c@d.nl',
];

const LONGEST_REPEAT = 2_000;

type Mutation = (text: string, random: Random, other: string) => string;

const splice = (text: string, at: number, removed: number, added: string): string =>
  text.slice(0, at) + added + text.slice(at + removed);
const at = (text: string, random: Random): number => random.below(text.length + 1);
const span = (text: string, random: Random, longest = text.length): string => {
  const start = at(text, random);
  return text.slice(start, start + random.below(longest + 1));
};

/** Each makes one change; a mutant is made of a few of them. */
const MUTATIONS: readonly Mutation[] = [
  // A flipped bit, as a broken transfer does it.
  (text, random) => {
    const index = at(text, random);
    return splice(text, index, 1, String.fromCharCode(text.charCodeAt(index) ^ (1 << random.below(8))));
  },
  (text, random) => splice(text, at(text, random), 0, String.fromCharCode(random.below(0x10000))),
  (text, random) => splice(text, at(text, random), random.below(40), ''),
  (text, random) => text.slice(0, at(text, random)),
  (text, random) => text.slice(at(text, random)),
  (text, random) => splice(text, at(text, random), 0, span(text, random, 400)),
  (text, random, other) => splice(text, at(text, random), random.below(200), span(other, random, 2_000)),
  (text, random) => splice(text, at(text, random), 0, random.pick(PIECES)),
  (text, random) => splice(text, at(text, random), random.below(30), random.pick(PIECES)),
  (text, random) => splice(text, at(text, random), 0, random.pick(PIECES).repeat(random.below(LONGEST_REPEAT))),
  (text, random) => splice(text, at(text, random), 0, span(text, random, 12).repeat(random.below(LONGEST_REPEAT))),
  (text, random) => {
    const tag = random.pick(['div', 'table><tr><td', 'blockquote', 'b', 'a href="#"', 'ul><li', 'span']);
    return splice(text, at(text, random), 0, `<${tag}>`.repeat(random.below(500)));
  },
  (text, random) =>
    text.replaceAll(random.pick(['<', '>', '&', ' ', '\n', ';', '"', '-', '.', '/']), random.pick(PIECES)),
  (text, random) => {
    const word = /[\p{L}\p{N}]{3,20}/gu.exec(text.slice(at(text, random)))?.[0];
    return word === undefined ? text : text.replaceAll(word, random.pick(PIECES));
  },
];

/** Guards a run against mutants of mutants that grow without end. */
const MAX_LENGTH = 400_000;

/** The text with one to six changes; `other` is what pieces are borrowed from. */
export function mutate(text: string, random: Random, other: string): string {
  let mutant = text;
  for (let left = 1 + random.below(6); left > 0; left--) {
    mutant = random.pick(MUTATIONS)(mutant, random, other).slice(0, MAX_LENGTH);
  }
  return mutant;
}
