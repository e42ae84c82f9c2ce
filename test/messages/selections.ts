import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Item, Link } from '../../src/domain/newsletter.ts';
import type { SelectedItem, Source } from '../../src/messages/selection.ts';

interface Gold {
  subject: string;
  referenceDate: string;
  items: {
    id: string;
    role: string;
    title?: string;
    topics?: string[];
    kind?: Item['kind'];
    summary?: string;
    dates?: { start: string; end: string | null; precision: string; printed: string }[];
  }[];
}

/** Addresses that must never be in a link or, for the first, in the text. */
export const own = 'griffie@voorbeeldgemeente.nl';

const safelink =
  'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.nl%2Fa&data=05%7C02%7Cgriffie%40voorbeeldgemeente.nl%7C0&reserved=0';
const spotler = 'https://c.spotler.com/ct/m19/k1/abcdefghijklmnopqrstuvwxyz/abcdefghijklmno';

/** Links as the reader makes them, and as a mistaken reader could: what must not pass has a word of its own in it. */
const links: Link[] = [
  {
    text: 'Lees meer',
    href: safelink,
    url: 'https://www.example.nl/nieuws/a?b=1&c=2',
    role: 'more',
    status: 'unwrapped',
  },
  { text: 'Meld u aan <hier>', href: 'x', url: 'https://aanmelden.example.nl/', role: 'inline', status: 'direct' },
  { text: 'Lees meer', href: spotler, url: spotler, role: 'more', status: 'tracked' },
  { text: 'Lees meer', href: safelink, url: safelink, role: 'more', status: 'direct' },
  {
    text: 'Lees meer',
    href: spotler,
    url: spotler.replace('c.spotler.com', 'link.example.nl'),
    role: 'more',
    status: 'direct',
  },
  { text: 'Afmelden', href: 'x', url: 'https://www.example.nl/verboden-1', role: 'inline', status: 'direct' },
  { text: 'Gegevens wijzigen', href: 'x', url: 'https://www.example.nl/verboden-2', role: 'more', status: 'direct' },
  {
    text: 'Bekijk de online versie',
    href: 'x',
    url: 'https://www.example.nl/verboden-3',
    role: 'more',
    status: 'direct',
  },
  {
    text: 'Klik hier',
    href: 'x',
    url: 'https://www.example.nl/unsubscribe/verboden-4',
    role: 'inline',
    status: 'direct',
  },
  {
    text: 'Programma',
    href: 'x',
    url: `https://www.example.nl/verboden-5?id=${encodeURIComponent(own)}`,
    role: 'more',
    status: 'direct',
  },
  {
    text: 'Programma',
    href: 'x',
    url: `https://www.example.nl/verboden-6/${Buffer.from(own).toString('base64url')}`,
    role: 'more',
    status: 'direct',
  },
  { text: 'Programma', href: 'x', url: 'https://www.example.nl/verboden-7?email=', role: 'more', status: 'direct' },
  { text: 'Programma', href: 'x', url: 'https://jan:geheim@www.example.nl/verboden-8', role: 'more', status: 'direct' },
  { text: 'Programma', href: 'x', url: 'http://10.0.0.1/verboden-9', role: 'more', status: 'direct' },
  { text: 'Programma', href: 'x', url: 'https://xn--vn-zka.example/verboden-10', role: 'more', status: 'direct' },
  { text: 'Programma', href: 'x', url: 'http://intranet/verboden-11', role: 'more', status: 'direct' },
  { text: 'Programma', href: 'javascript:verboden', url: 'javascript:verboden-12', role: 'more', status: 'direct' },
  { text: 'Programma', href: 'x', url: null, role: 'more', status: 'rejected' },
  { text: own, href: `mailto:${own}`, url: `mailto:${own}`, role: 'mail', status: 'direct' },
];
/** The only ones of these that may be in a message. */
export const passable = ['https://www.example.nl/nieuws/a?b=1&c=2', 'https://aanmelden.example.nl/'];

const folder = join(__dirname, '../newsletters/gold');
/** The items of every labelled newsletter that there is. */
const printed: SelectedItem[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
    const source: Source = { subject: gold.subject, sentAt: `${gold.referenceDate}T09:00` };
    return gold.items
      .filter((item) => item.role === 'item')
      .map((item) => ({
        source,
        item: {
          id: item.id,
          title: item.title ?? '',
          topics: item.topics ?? [],
          kind: item.kind ?? 'nieuws',
          summary: item.summary ?? '',
          events: (item.dates ?? [])
            .filter(({ precision, start }) => precision === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(start))
            .map(({ start, printed: text }) => ({ start, end: null, allDay: true, text })),
          links: [],
        },
      }));
  });

/** Text that a mail could hold anywhere, and that must not come out as it is. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><a href="https://www.example.nl/afmelden/verboden-13">',
  `gestuurd aan ${own}`,
  `zie ${safelink} daar`,
  `zie ${spotler}, of www.example.nl/unsubscribe/verboden-14`,
  'a & b < c > d "e" \'f\'',
  'é€🎉'.repeat(40),
  'woord '.repeat(1_500),
  'regel\nregel\n'.repeat(700),
];
const hostile = fc.constantFrom(...hostileTexts);

export const places = ['title', 'summary', 'topic', 'subject', 'label', 'place'] as const;
type Place = (typeof places)[number];

/** An item with hostile text in one of its parts, and with these links. */
function spoil({ item, source }: SelectedItem, where: Place, text: string, chosen: readonly Link[]): SelectedItem {
  const at = (place: Place) => (where === place ? text : '');
  const dated = { start: '2026-12-01T13:30', end: null, allDay: false, text: '1 december' };
  return {
    source: { ...source, subject: (source.subject ?? '') + at('subject') },
    item: {
      ...item,
      title: item.title + at('title'),
      topics: at('topic') === '' ? item.topics : [`${item.topics[0] ?? ''}${at('topic')}`, ...item.topics],
      summary: `${item.summary}\n${at('summary')}${at('place') === '' ? '' : `\nLocatie: Zaal ${at('place')}`}`,
      ...(at('place') + at('title') === '' ? {} : { kind: 'evenement' as const, events: [dated] }),
      links: chosen.map((link) => ({ ...link, text: `${link.text} ${at('label')}`.trim() })),
    },
  };
}

/** The first printed item, with the first link that may pass. */
export function spoilt(where: Place, text: string): SelectedItem {
  return spoil(printed[0] as SelectedItem, where, text, links.slice(0, 1));
}

/** Another printed item, as it is. */
export const other = printed[1] as SelectedItem;

/** Up to thirty items: printed ones, some with hostile text in one of their parts, with links of all kinds. */
export const selection: fc.Arbitrary<SelectedItem[]> = fc
  .uniqueArray(fc.nat({ max: printed.length - 1 }), { minLength: 1, maxLength: 30 })
  .chain((indexes) =>
    fc.tuple(
      ...indexes.map((index) =>
        fc
          .record({
            extra: fc.option(hostile, { freq: 4 }),
            where: fc.constantFrom(...places),
            with: fc.subarray(links, { maxLength: 5 }),
          })
          .map(({ extra, where, with: chosen }) => spoil(printed[index] as SelectedItem, where, extra ?? '', chosen)),
      ),
    ),
  );
