/** Newsletters made to do harm. Each is otherwise an ordinary letter, so that what is hostile gets as far as it can. */
interface HostileLetter {
  name: string;
  body: string;
  /** Must be in no string but `href` and in nothing that leaves the mailbox. */
  nowhere: RegExp[];
  /** Title of the ordinary item, which must survive. */
  title: string;
  /** Hosts that the pane must mark, and no message may hold. */
  flagged?: Record<string, string[]>;
}

const TITLE = 'Bijeenkomst over de begroting';
const letter = (items: string): string =>
  `<html><body><h1>Nieuwsbrief</h1>${items}<h2>${TITLE}</h2><p>U bent welkom bij deze bijeenkomst op donderdag 12 maart 2026 om 20.00 uur. Meld u aan.</p>` +
  '<p><a href="https://www.example.nl/vergadering">Lees meer</a></p></body></html>';
const item = (title: string, text: string, href = 'https://www.example.nl/a', words = 'Lees meer'): string =>
  `<h2>${title}</h2><p>${text}</p><p><a href="${href}">${words}</a></p>`;

const scripted = '<script>verboden()</script><img src=x onerror="verboden()"><svg onload=verboden()>';
const safelink = (target: string): string =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(target)}&amp;data=05%7C02%7Cgriffie%40voorbeeldgemeente.nl%7C0`;
const personal = /[\w-]+\.safelinks\.protection\.outlook\.com\/|griffie(?:@|%40)voorbeeldgemeente/i;

export const hostileLetters: readonly HostileLetter[] = [
  {
    name: 'script in every field',
    body: letter(
      item(`Titel${scripted}`, `Tekst${scripted}`, 'https://www.example.nl/"onmouseover="verboden()', scripted),
    ),
    nowhere: [/<script|onerror=|<svg|onload=/i],
    title: TITLE,
  },
  {
    name: 'markup that was escaped, to be unescaped once too often',
    body: letter(item('Titel &lt;script&gt;a()&lt;/script&gt;', '&amp;lt;img src=x&amp;gt; &lt;b&gt;vet&lt;/b&gt;')),
    nowhere: [],
    title: TITLE,
  },
  {
    name: 'addresses that run',
    body: letter(
      [
        'javascript:verboden()',
        'JaVa&#9;script:verboden()',
        '&#1;javascript:verboden()',
        'vbscript:verboden',
        'data:text/html,verboden',
        'file:///c:/verboden',
      ]
        .map((href, index) => item(`Bericht ${index}`, 'Gewone tekst over de raad en het college.', href))
        .join(''),
    ),
    nowhere: [/verboden/],
    title: TITLE,
  },
  {
    name: 'Safe Links around what runs, and forged ones',
    body: letter(
      item('Verpakt', 'Gewone tekst over de raad.', safelink('javascript:verboden()')) +
        item(
          'Nagemaakt',
          'Gewone tekst over de raad.',
          'https://eur01.safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fvng.nl',
        ) +
        item(
          'Ook nagemaakt',
          'Gewone tekst over de raad.',
          'https://evil.example/safelinks.protection.outlook.com/?url=https%3A%2F%2Fvng.nl',
        ),
    ),
    nowhere: [/verboden/, personal],
    title: TITLE,
  },
  {
    name: 'a Safe Link printed as text',
    body: letter(item('Titel', `Lees ${safelink('https://www.example.nl/b')} en daarna data=05%7C02%7Cx.`)),
    nowhere: [personal],
    title: TITLE,
  },
  {
    name: 'look-alike and hidden hosts',
    body: letter(
      item('Homograaf', 'Gewone tekst over de raad.', 'https://www.vn\u0261.nl/a') +
        item('Cyrillisch', 'Gewone tekst over de raad.', 'https://www.\u0435xample.nl/b') +
        item('Wachtwoord', 'Gewone tekst over de raad.', 'https://vng.nl@evil.example/c') +
        item('Getal', 'Gewone tekst over de raad.', 'http://2130706433/d') +
        item('Intern', 'Gewone tekst over de raad.', 'http://intranet/e'),
    ),
    nowhere: [],
    title: TITLE,
    flagged: {
      Homograaf: ['lookalike'],
      Cyrillisch: ['lookalike'],
      Wachtwoord: ['credentials'],
      Getal: ['numericHost'],
      Intern: ['privateHost'],
    },
  },
  {
    name: 'text that turns around',
    body: letter(item('Nieuws \u202elpmaxe\u202c voor de raad', 'Ga naar \u2066evil\u2069 of \u200eterug\u200f.')),
    nowhere: [/[\u202a-\u202e]/],
    title: TITLE,
  },
  {
    name: 'entities that grow',
    body: `<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${letter(item('Titel &b;&b;', '&b;'.repeat(5_000)))}`,
    nowhere: [/a{20}/],
    title: TITLE,
  },
  {
    name: 'formulas in titles',
    body: letter(
      ['=HYPERLINK("http://evil.example";"klik")', '+1+cmd|calc', '-2+3', '@SUM(A1)', '\uff1d1+1']
        .map((title) => item(title.replaceAll('"', '&quot;'), 'Gewone tekst over de raad en het college.'))
        .join(''),
    ),
    nowhere: [],
    title: TITLE,
  },
  {
    name: 'header and calendar lines in the text',
    body: letter(
      item(
        'Titel<br>ATTENDEE:mailto:x@evil.example',
        'END:VEVENT<br>BEGIN:VALARM<br>Bcc: x@evil.example<br>\r\nATTACH:http://evil.example/x',
      ),
    ),
    nowhere: [],
    title: TITLE,
  },
  {
    name: 'a date line and a topic line that are forged',
    body: letter('<p>31-02-2026</p><p>00-00-0000</p><p>Financi\u0451n</p>'.repeat(20)),
    nowhere: [/2026-02-31|0000-00-00/],
    title: TITLE,
  },
];
