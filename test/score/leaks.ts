import type { Item, Newsletter } from '../../src/domain/newsletter.ts';
import { strings } from '../fuzz/shapes.ts';
import { normaliseTitle } from './compare.ts';

/** Never to be seen outside `href`: a Safe Link, the recipient's address (plain or encoded), script. */
const FORBIDDEN = [/safelinks\.protection/iu, /griffie(?:@|%40|&#64;)voorbeeldgemeente/iu, /javascript:/iu];
/** Texts of footer links that every newsletter has under some name. */
const FOOTER_LINKS = [
  'Afmelden',
  'Uitschrijven',
  'Gegevens wijzigen',
  'Voorkeuren wijzigen',
  'online versie',
  'Bekijk de online versie',
  'Bekijk online',
  'Lees onze proclaimer.',
  'Privacyverklaring',
];

/** Footer links in an item, and Safe Links or the recipient's address anywhere but in `href`. */
export function leaksIn(newsletter: Newsletter, footerLinks: string[]): string[] {
  const footer = new Set([...FOOTER_LINKS, ...footerLinks].map((text) => normaliseTitle(text).toLowerCase()));
  const ofItem = (item: Item): string[] =>
    item.links
      .filter((link) => footer.has(normaliseTitle(link.text).toLowerCase()))
      .map((link) => `footer link ${JSON.stringify(link.text)} in ${JSON.stringify(item.title)}`);
  const seen = [...strings(newsletter)]
    .filter(([, text]) => FORBIDDEN.some((pattern) => pattern.test(text)))
    .map(([path, text]) => `${path}: ${text.slice(0, 120)}`);
  return [...newsletter.items.flatMap(ofItem), ...newsletter.apart.flatMap(ofItem), ...seen];
}
