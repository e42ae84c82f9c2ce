import { parseAddress } from '../address.ts';
import { percentDecode } from '../decode.ts';

/**
 * Ways out by their address. A segment of the path, or a parameter, counts where it holds the act and else only what the letter or a
 * form is called: `/nieuwsbrief/afmelden`, `/nieuwsbriefafmelden`, `?action=unsub_all`; not `/nieuws/afmeldingen-verwerken-in-de-brp`.
 */

/** Beginnings that stand for nothing else; in one piece with what goes around them (`afmeldformulier`). */
const STEMS =
  /unsubscri(?:be|bed|bing|ption)?|desubscribe|listunsub|unsub|optouts?|afmeld(?:en|ing)?|uitschrij(?:f|ven|ving)|meldaf|schrijfuit|abmeld(?:en|ung)|abbestell(?:en|ung)|austragen|desabonn(?:er|ement)|desinscri(?:re|ption)|signoff|removeme|leavelist|updateprofile|profilecent(?:er|re)|profileupdate|preferencecent(?:er|re)|preferencescent(?:er|re)|emailpreferences?|mailpreferences?|subscriptioncent(?:er|re)|subscriptionpreferences|managesubscriptions?|managepreferences|voorkeurencentrum|emailvoorkeuren|gegevenswijzigen|wijziggegevens|mailsettings|emailsettings|webversi(?:on|e)|onlineversi(?:on|e)|viewonline|viewinbrowser|viewasweb|browserview|onlinelezen|bekijkonline|forwardtofriend|forwardtoafriend|forwardfriend|sendtofriend|tellafriend|tellfriend|doorsturen/;

/** Say so together, or alone in a segment. */
const ALONE = new Set(
  'unsubscribe unsub optout afmelden uitschrijven opzeggen preferences preference voorkeuren webversion webversie signout leave remove'.split(
    ' ',
  ),
);
const TOGETHER: readonly (readonly [string, string])[] = [
  ['opt', 'out'],
  ['meld', 'af'],
  ['schrijf', 'uit'],
  ['sign', 'off'],
  ['remove', 'me'],
  ['leave', 'list'],
  ['remove', 'list'],
  ['unsub', 'center'],
  ['disable', 'email'],
  ['manage', 'subscription'],
  ['manage', 'subscriptions'],
  ['manage', 'preferences'],
  ['subscription', 'center'],
  ['subscription', 'preferences'],
  ['profile', 'center'],
  ['preference', 'center'],
  ['preferences', 'center'],
  ['email', 'preference'],
  ['email', 'preferences'],
  ['email', 'settings'],
  ['update', 'profile'],
  ['edit', 'profile'],
  ['update', 'preferences'],
  ['gegevens', 'wijzigen'],
  ['wijzig', 'gegevens'],
  ['voorkeuren', 'wijzigen'],
  ['profiel', 'wijzigen'],
  ['view', 'online'],
  ['view', 'browser'],
  ['in', 'browser'],
  ['web', 'version'],
  ['web', 'versie'],
  ['online', 'version'],
  ['online', 'versie'],
  ['forward', 'friend'],
  ['send', 'friend'],
  ['tell', 'friend'],
  ['email', 'unsubscribe'],
  ['abonnement', 'opzeggen'],
  ['nieuwsbrief', 'opzeggen'],
];

/** Beside the act these say nothing else. */
const NEUTRAL = new Set(
  (
    'a all alle als an and api app asp aspx auto b by c cgi click com confirm confirmed confirmation de deze do e een email emails en ' +
    'form formulier forms from ga hash het hier html id ids in index jsp klik l link list lists lijst m mail mailing mailings me mijn my n ' +
    'name newsletter newsletters nieuwsbrief nieuwsbrieven nl now nu of one online ons op our page pages pagina php public q r redirect s ' +
    'self service services step success t te thanks the this to token u uid uit uw user users v van via voor web www x y you your campaign ' +
    'campaigns contact subscriber subscribers subscription center centre request email2 news mymail marketing communicatie abonnement account ' +
    'accounts profile profiel preferences voorkeuren center options me direct global everything type action act cmd command option mode view do ' +
    'op task func method fuse raadsnieuwsbrief weekoverzicht nieuwsmail bulletin knop button single optin manage update edit settings version ' +
    'versie browser friend friends link2 href url track tracking comm'
  ).split(' '),
);

/** Parts of a path that say that it is about something else: `/agenda/12/afmelden`. */
const OTHER =
  /^(?:agenda|evenement(?:en)?|events?|bijeenkomst(?:en)?|cursus(?:sen)?|trainingen|training|webinars?|activiteit(?:en)?|nieuws|artikel(?:en)?|producten|producten-en-diensten|diensten|burgerzaken|afval|container|brp|verhui(?:s|zen|zing)|raadsinformatie|vergadering(?:en)?|onderwerpen|onderwerp|themas?|publicaties|blog|kennisbank)$/;

export type AddressSays = 'sure' | 'unsure' | null;

function tokensOf(part: string): string[] {
  return (
    part
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .match(/[a-z]+|\d+/g) ?? []
  );
}

/** A counter, a hash, an identifier: no word. */
const isOpaque = (token: string): boolean => /^\d+$/.test(token) || (token.length > 2 && !/[aeiouy]/.test(token));

function saysWayOut(part: string): AddressSays {
  const tokens = tokensOf(part.slice(0, LONGEST_PART));
  if (tokens.length === 0) return null;
  const rest = (without: readonly string[]): number =>
    tokens.filter((token) => !without.includes(token) && !NEUTRAL.has(token) && !isOpaque(token) && !ALONE.has(token))
      .length;
  const joined = tokens.join('');
  for (const [one, other] of TOGETHER) {
    if (tokens.includes(one) && tokens.includes(other)) return rest([one, other]) === 0 ? 'sure' : 'unsure';
  }
  if (tokens.some((token) => ALONE.has(token)) && rest([]) === 0) {
    return tokens.length === 1 && /^(?:leave|remove|preference|signout)$/.test(joined) ? 'unsure' : 'sure';
  }
  const holders = tokens.filter((token) => STEMS.test(token));
  if (holders.length > 0) {
    const leftover = holders.map((token) => token.replace(STEMS, ' ')).flatMap((text) => text.match(/[a-z]+/g) ?? []);
    const strange = leftover.filter((token) => !NEUTRAL.has(token) && !isOpaque(token) && token.length > 2);
    if (rest(holders) === 0 && strange.length === 0) return 'sure';
    return /unsub|optout|voorkeurencentrum|preferencecent/.test(joined) ? 'unsure' : null;
  }
  return null;
}

/** Characters. A longer part is a token, not a word. */
const LONGEST_PART = 120;
/** Parts of an address that are looked at. */
const MOST_PARTS = 60;

/** What an address says by itself, whatever the link is called. */
export function readAddress(address: string): AddressSays {
  const url = parseAddress(address);
  if (url === null) return null;
  if (url.protocol === 'mailto:') return mailSays(url);
  const segments = url.pathname.split(/[/;]/).slice(0, MOST_PARTS).map(percentDecode);
  const others = segments.some((segment) => OTHER.test(segment.toLowerCase()));
  const parameters = `${url.search.slice(1)}&${url.hash.slice(1)}`
    .split(/[&;?/]/)
    .slice(0, MOST_PARTS)
    .map(percentDecode);
  let result: AddressSays = null;
  for (const segment of segments) {
    const said = saysWayOut(segment.replace(/\.(?:aspx?|php|html?|jsp|do|cfm)$/i, ''));
    if (said === 'sure') return others ? 'unsure' : 'sure';
    result ??= others ? null : said;
  }
  for (const parameter of parameters) {
    const [name = '', value = ''] = parameter.split('=', 2);
    const said = [saysWayOut(name), value.length <= 40 ? saysWayOut(value) : null];
    if (said.includes('sure')) return 'sure';
    result ??= said.includes('unsure') ? 'unsure' : null;
  }
  const host = url.hostname.split('.').slice(0, -2);
  if (host.some((label) => saysWayOut(label) === 'sure')) return 'sure';
  return result;
}

/** `mailto:leave-123@lijst.example.nl`, `mailto:nieuwsbrief@example.nl?subject=afmelden`. */
function mailSays(url: URL): AddressSays {
  const [local = ''] = percentDecode(url.pathname).split('@');
  if (/^(?:leave|unsub|unsubscribe|afmelden|uitschrijven|afmelding|signoff|optout|remove)\b/i.test(local))
    return 'sure';
  if (saysWayOut(local) === 'sure' && !/^(?:preferences|leave)$/i.test(local)) return 'sure';
  const subject = /[?&](?:subject|body)=([^&]*)/gi;
  for (const [, text = ''] of url.search.slice(0, 1_000).matchAll(subject)) {
    const words = percentDecode(text.replaceAll('+', ' '));
    if (
      /\b(?:unsubscribe|unsub|afmelden|afmelding|uitschrijven|uitschrijving|opt-?out|signoff|stop|remove|opzeggen)\b/i.test(
        words,
      )
    )
      return /\b(?:bijeenkomst|webinar|cursus|training|container|congres|evenement)/i.test(words) ? 'unsure' : 'sure';
  }
  return null;
}
