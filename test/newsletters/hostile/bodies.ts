import type { Message } from '../../../src/domain/newsletter.ts';

/** One broken or hostile body. The name says what is wrong with it. */
interface HostileBody {
  name: string;
  message: () => Message;
  /** Words that a person would still read there, and that the reader may not drop. */
  keeps?: string[];
  /** Its links are forged ones, which are shown as what they are. */
  namesSafeLinks?: true;
}

const html = (body: string): Message => ({ body, bodyType: 'html', receivedAt: '2026-03-06T09:00' });
const text = (body: string): Message => ({ body, bodyType: 'text', receivedAt: '2026-03-06T09:00' });

const MIB = 1024 * 1024;
const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(2)>';
const item = (title: string, words: string, href = 'https://www.vng.nl/nieuws/1'): string =>
  `<table><tr><td><h2>${title}</h2><p>Bestuur</p><p>${words}</p><a href="${href}">Lees meer</a></td></tr></table>`;
const repeatTo = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

const ITEM_WORDS = ['Zeldzaamtitel', 'hoofdbericht'];
const GOOD = item(
  'Zeldzaamtitel voor de raad',
  'Dit hoofdbericht moet blijven staan, wat er verder ook gebeurt in deze brief.',
);

const SAFE_LINK =
  'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fvng.nl%2Fagenda&data=05%7C02%7Cgriffie%40voorbeeldgemeente.nl%7C9f0c%7C1234%7C0%7C0%7C638868798212241687%7CUnknown%7CTWFp%3D%7C0&sdata=AbC%2Fd%3D&reserved=0';
const broken = (width: number, by: string, link = SAFE_LINK): string =>
  (link.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(by);
const escaped = (words: string): string => words.replaceAll('&', '&amp;');
const letter = (words: string): string =>
  `VNG Weekoverzicht\n\nBestuur\n\nZeldzaamtitel voor de raad\n\nDit hoofdbericht ${words}\n\nLees meer <https://vng.nl/y>\n`;

/** A printed Safe Link that a program on the way broke: each piece may hold the recipient's address. */
const brokenSafeLinks: readonly HostileBody[] = [
  ...[40, 60, 72, 76, 100].flatMap((width) => [
    { name: `a Safe Link in plain text broken at ${width}`, message: () => text(letter(`<${broken(width, '\n')}>`)) },
    { name: `the same in a reply, at ${width}`, message: () => text(letter(`<${broken(width, '\n> ')}>`)) },
    { name: `the same with soft breaks, at ${width}`, message: () => text(letter(broken(width, '=\n'))) },
  ]),
  { name: 'a Safe Link over paragraphs', message: () => text(letter(broken(76, '\n\n'))) },
  { name: 'a Safe Link over lines of HTML', message: () => html(item('Zeldzaamtitel', escaped(broken(60, '<br>')))) },
  { name: 'a Safe Link with spaces in it', message: () => html(item('Zeldzaamtitel', escaped(broken(60, ' ')))) },
  {
    name: 'a Safe Link over paragraphs of HTML',
    message: () => html(item('Zeldzaamtitel hoofdbericht', escaped(broken(70, '</p><p>')))),
  },
  {
    name: 'the end of a Safe Link as a title',
    message: () => html(item(`data=05%7C02%7Cgriffie%40voorbeeldgemeente.nl%7C9f Zeldzaamtitel`, 'hoofdbericht')),
    keeps: ITEM_WORDS,
  },
  {
    name: 'the end of a Safe Link, escaped twice',
    message: () => html(item('Zeldzaamtitel', 'hoofdbericht %7C02%257Cgriffie%2540voorbeeldgemeente.nl%257C9f')),
    keeps: ITEM_WORDS,
  },
  {
    name: 'the end of a Safe Link as the text of a link',
    message: () =>
      html(
        item(
          'Zeldzaamtitel',
          `hoofdbericht <a href="${escaped(SAFE_LINK)}">data=05%7C02%7Cgriffie%40voorbeeldgemeente.nl%7C</a>`,
        ),
      ),
    keeps: ITEM_WORDS,
  },
  {
    name: 'a Safe Link glued to another address',
    message: () =>
      html(
        [
          `https://c.spotler.com/ct/m1/k1/a/b${SAFE_LINK.slice(75)}`,
          `https://vng.example/?u=${encodeURIComponent(SAFE_LINK)}`,
        ]
          .map((href) => item('Zeldzaamtitel', 'hoofdbericht', escaped(href)))
          .join(''),
      ),
    keeps: ITEM_WORDS,
  },
  {
    name: 'an address in a link to somewhere else',
    message: () =>
      html(
        item(
          'Zeldzaamtitel',
          'hoofdbericht https://vng.example/in?email=griffie%40voorbeeldgemeente.nl',
          SAFE_LINK.replace('vng.nl%2Fagenda', 'vng.example%2Fin%3Femail%3Dgriffie%2540voorbeeldgemeente.nl'),
        ),
      ),
    keeps: ITEM_WORDS,
  },
];

/** Broken, hostile, huge and empty bodies. */
export const hostileBodies: readonly HostileBody[] = [
  ...brokenSafeLinks,
  { name: 'empty html', message: () => html('') },
  { name: 'empty text', message: () => text('') },
  { name: 'white space only', message: () => html(' \n\t\u00a0\u200b ') },
  { name: 'spacers only', message: () => html('<p>&nbsp;</p>'.repeat(5000)) },
  {
    name: 'five megabytes of tables',
    message: () => html(repeatTo(item('Bericht', 'Tekst van een bericht over de raad.'), 5 * MIB)),
  },
  { name: 'five megabytes of one word', message: () => text('a'.repeat(5 * MIB)) },
  // Two bytes a character: the case in which a regular expression's stack is full first.
  { name: 'five megabytes of one word with accents', message: () => text('\u0101'.repeat(5 * MIB)) },
  { name: 'five megabytes of empty lines', message: () => text('\n'.repeat(5 * MIB)) },
  {
    name: 'five megabytes of spaces in a title',
    message: () => html(`<h2>Titel${' '.repeat(5 * MIB)}hier</h2>${GOOD}`),
    keeps: ITEM_WORDS,
  },
  { name: 'five megabytes of digits and dashes', message: () => text(repeatTo('01-02-', 5 * MIB)) },
  {
    name: 'five megabytes of quote marks',
    message: () => text(`${'>'.repeat(MIB)} Van: a\n${repeatTo('> > > ', 4 * MIB)}`),
  },
  {
    name: 'a hundred thousand nested divs',
    message: () => html(`${'<div>'.repeat(100_000)}${GOOD}`),
    keeps: ITEM_WORDS,
  },
  {
    name: 'a hundred thousand nested tables',
    message: () => html(`${'<table><tr><td>'.repeat(100_000)}${GOOD}`),
    keeps: ITEM_WORDS,
  },
  {
    name: 'a hundred thousand nested blockquotes',
    message: () => html(`${'<blockquote>'.repeat(100_000)}${GOOD}`),
    keeps: ITEM_WORDS,
  },
  {
    name: 'fifty thousand forward headers',
    message: () =>
      text(
        repeatTo(
          'Van: VNG <weekoverzicht@vng.nl>\nVerzonden: vrijdag 27 februari 2026 09:00\nAan: Griffie\nOnderwerp: FW\n\n',
          5 * MIB,
        ),
      ),
  },
  {
    name: 'nothing closed',
    message: () =>
      html(
        '<html><body><table><tr><td><h2>Zeldzaamtitel voor de raad<p>Bestuur<p>Dit hoofdbericht is niet gesloten<a href="https://www.vng.nl/x">Lees meer<ul><li>een<li>twee<b><i>',
      ),
    keeps: ITEM_WORDS,
  },
  { name: 'cut in a tag', message: () => html(`${GOOD}<table><tr><td style="font-fam`), keeps: ITEM_WORDS },
  { name: 'cut in a comment', message: () => html(`${GOOD}<!--[if mso]><v:roundrect`), keeps: ITEM_WORDS },
  { name: 'cut in an attribute', message: () => html(`${GOOD}<a href="https://www.vng.nl/`), keeps: ITEM_WORDS },
  {
    name: 'script and markup in every field',
    message: () =>
      html(
        `<title>${SCRIPT}</title>${item(`Zeldzaamtitel ${SCRIPT}`, `hoofdbericht &lt;script&gt;alert(3)&lt;/script&gt; ${SCRIPT}`, 'javascript:alert(4)')}`,
      ),
    keeps: ITEM_WORDS,
  },
  {
    name: 'script links in disguise',
    message: () =>
      html(
        [
          'JaVaScRiPt:alert(1)',
          ' javascript:alert(1)',
          'java\nscript:alert(1)',
          '&#106;avascript:alert(1)',
          'data:text/html,<script>1</script>',
          'vbscript:x',
          'file:///etc/passwd',
          '//evil.example',
          'https://eur02.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)',
        ]
          .map((href) => item('Bericht', 'Tekst over de raad.', href))
          .join(''),
      ),
  },
  {
    name: 'entity bomb',
    message: () =>
      html(
        `${GOOD}<p>${'&amp;'.repeat(500_000)}${'&#x1F600;'.repeat(50_000)}&#99999999999;&#0;&notanentity;${'&'.repeat(500_000)}</p>`,
      ),
    keeps: ITEM_WORDS,
  },
  {
    name: 'document type with entities',
    message: () => html(`<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${GOOD}&b;`),
    keeps: ITEM_WORDS,
  },
  { name: 'null bytes', message: () => html(GOOD.replaceAll(' ', ' \u0000')), keeps: ITEM_WORDS },
  {
    name: 'lone surrogates',
    message: () => html(`${GOOD}<h2>\ud800 titel \udc00</h2><p>tekst \ud83d</p>`),
    keeps: ITEM_WORDS,
  },
  {
    name: 'right-to-left overrides',
    message: () => html(item('\u202eZeldzaamtitel\u202c', '\u2066hoofdbericht\u2069 \u202egnp.exe')),
    keeps: ITEM_WORDS,
  },
  { name: 'a million open anchors', message: () => html('<a'.repeat(1_000_000)) },
  { name: 'a million anchors', message: () => html('<a href=x>'.repeat(300_000)) },
  { name: 'a million angle brackets', message: () => html('<'.repeat(1_000_000)) },
  { name: 'a million comment openings', message: () => html(`${GOOD}${'<!--'.repeat(300_000)}`), keeps: ITEM_WORDS },
  { name: 'a million conditional openings', message: () => html('<!--[if mso]>'.repeat(100_000)) },
  { name: 'a million style openings', message: () => html(`${GOOD}${'<style>'.repeat(100_000)}`), keeps: ITEM_WORDS },
  {
    name: 'an attribute of two megabytes',
    message: () => html(`<p style="${'x:y;'.repeat(MIB / 2)}">tekst</p>${GOOD}`),
    keeps: ITEM_WORDS,
  },
  {
    name: 'a tag with two hundred thousand attributes',
    message: () => html(`<p ${'a=b '.repeat(200_000)}>tekst</p>${GOOD}`),
    keeps: ITEM_WORDS,
  },
  {
    name: 'a link of two megabytes',
    message: () => html(item('Zeldzaamtitel', 'hoofdbericht', `https://www.vng.nl/?${'a=b&'.repeat(MIB / 2)}`)),
    keeps: ITEM_WORDS,
  },
  {
    name: 'forged Safe Links',
    message: () =>
      html(
        [
          'https://eur02.safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fvng.nl%2F',
          'https://eur02.safelinks.protection.outlook.com@evil.example/?url=https%3A%2F%2Fvng.nl%2F',
          'https://evil.example/?url=https%3A%2F%2Feur02.safelinks.protection.outlook.com%2F%3Furl%3Dx',
        ]
          .map((href) => `<h2>Zeldzaamtitel</h2><p>Bestuur</p><p>hoofdbericht</p><a href="${href}">Lees meer</a>`)
          .join(''),
      ),
    keeps: ITEM_WORDS,
    namesSafeLinks: true,
  },
  {
    name: 'look-alike letters in a link',
    message: () => html(item('Zeldzaamtitel', 'hoofdbericht', 'https://\u0432ng.nl/nieuws/1')),
    keeps: ITEM_WORDS,
  },
  {
    name: 'forged topic, date and action lines',
    message: () =>
      html(
        item(
          'Zeldzaamtitel',
          'hoofdbericht<br>Financiën<br>Datum: 31 december 2099<br>Lees meer<br>VNG Weekoverzicht<br>Afmelden',
        ),
      ),
    keeps: ITEM_WORDS,
  },
  {
    name: 'formulas for a spreadsheet',
    message: () => html(item('=HYPERLINK(0) Zeldzaamtitel', '+cmd|calc hoofdbericht @SUM(1) -1+1')),
    keeps: ITEM_WORDS,
  },
  {
    name: 'Safe Links within Safe Links',
    message: () =>
      html(
        item(
          'Zeldzaamtitel',
          'hoofdbericht',
          Array.from({ length: 200 }).reduce<string>(
            (inner) =>
              inner.length > 100_000
                ? inner
                : `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}`,
            'https://www.vng.nl/',
          ),
        ),
      ),
    keeps: ITEM_WORDS,
  },
  {
    name: 'plain text with a million addresses',
    message: () => text(repeatTo('Lees meer <https://c.spotler.com/ct/m19/k1/abc/def>\n', 5 * MIB)),
  },
  { name: 'letter-spaced text without end', message: () => text(repeatTo('B e k i j k  d e  ', 2 * MIB)) },
  { name: 'page breaks only', message: () => text('\f'.repeat(MIB)) },
  { name: 'five megabytes of bullets', message: () => text(repeatTo('• ', 5 * MIB)) },
  { name: 'five megabytes of topic labels', message: () => text(repeatTo('Bestuur\n\n', 5 * MIB)) },
  { name: 'text that is html', message: () => text(GOOD), keeps: ITEM_WORDS },
  {
    name: 'html that is text',
    message: () => html('Zeldzaamtitel\n\nBestuur\n\nhoofdbericht zonder opmaak\n\nLees meer'),
    keeps: ITEM_WORDS,
  },
  {
    name: 'xml and mathml',
    message: () =>
      html(
        `<?xml version="1.0"?><svg><script>alert(1)</script><a xlink:href="javascript:alert(1)">Lees meer</a></svg><math><mi>x</mi></math>${GOOD}`,
      ),
    keeps: ITEM_WORDS,
  },
  {
    name: 'template and noscript',
    message: () => html(`<template>${SCRIPT}</template><noscript>${SCRIPT}</noscript>${GOOD}`),
    keeps: ITEM_WORDS,
  },
  {
    name: 'frames, forms and objects',
    message: () =>
      html(
        `<iframe src="javascript:alert(1)"></iframe><form action="javascript:alert(1)"><button>Lees meer</button></form><object data="x"></object>${GOOD}`,
      ),
    keeps: ITEM_WORDS,
  },
  { name: 'base64 that is no mail', message: () => text(repeatTo('TVqQAAMAAAAEAAAA//8AALgAAAAAAAAAQAAAAA\n', MIB)) },
  {
    name: 'dates that do not exist',
    message: () =>
      html(
        item(
          'Bijeenkomst: Zeldzaamtitel',
          'hoofdbericht op 31-02-2026, 99-99-9999, 0-0-0000 en maandag 32 dertiende om 25.61 uur',
        ),
      ),
    keeps: ITEM_WORDS,
  },
  {
    name: 'another sender’s ordinary mail',
    message: () =>
      html(
        '<p>Dag Zeldzaamtitel,</p><p>Kun je donderdag om 10.00 uur bellen over het hoofdbericht?</p><p>Groet,<br>Wim</p>',
      ),
    keeps: ITEM_WORDS,
  },
  {
    name: 'a meeting request',
    message: () =>
      text(
        'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART:20260401T100000Z\nSUMMARY:Zeldzaamtitel hoofdbericht\nEND:VEVENT\nEND:VCALENDAR',
      ),
    keeps: ITEM_WORDS,
  },
  {
    name: 'five megabytes of subject and sender',
    message: () => ({ ...html(GOOD), subject: `${'a'.repeat(5 * MIB)}\u20ac`, from: `${' '.repeat(5 * MIB)}\u20ac` }),
    keeps: ITEM_WORDS,
  },
  {
    name: 'received at no date',
    message: () => ({ ...html(GOOD), receivedAt: 'gisteren', subject: '\u0000', from: '<<<>>>' }),
    keeps: ITEM_WORDS,
  },
];
