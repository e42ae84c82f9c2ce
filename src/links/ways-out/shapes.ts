import { parseAddress } from '../address.ts';
import { unwrapLink } from '../unwrap.ts';

/** How a letter's links look beside each other: a mailing platform gives each link and each recipient a token of its own. */

/** Characters. A shorter piece may be a word or a number. */
const LEAST_TOKEN = 12;

/** No word: long, and of letters and digits, or of both cases, or without vowels. A UUID is a CMS's as often as not. */
function isToken(piece: string): boolean {
  if (piece.length < LEAST_TOKEN || /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(piece)) return false;
  if (!/^[\w~.=%+-]+$/.test(piece)) return false;
  // `nieuwe-wet-2026-van-kracht`, `raadsinformatiebrief_12`: words apart.
  const words = piece.split(/[-_.+~=%]+/).filter((word) => word !== '');
  const longest = words.reduce((most, word) => Math.max(most, word.length), 0);
  if (longest < 8)
    return words.length > 3 && words.filter((word) => /\d/.test(word) && /[a-z]/i.test(word)).length > words.length / 2;
  return words.some(
    (word) =>
      word.length >= 8 &&
      ((/\d/.test(word) && /[a-z]/i.test(word) && changes(word) >= 3) ||
        (/[a-z]/.test(word) && /[A-Z]/.test(word.slice(1)) && changes(word) >= 4)),
  );
}

/** How often a piece goes from lower case to upper case, or from letters to digits, and back. */
function changes(word: string): number {
  const kind = (character: string): number => (/\d/.test(character) ? 0 : /[a-z]/.test(character) ? 1 : 2);
  let count = 0;
  for (let index = 1; index < Math.min(word.length, 200); index += 1) {
    if (kind(word.charAt(index)) !== kind(word.charAt(index - 1))) count += 1;
  }
  return count;
}

/** Host, path and names of parameters, with tokens and numbers left out; `null` where nothing of the sort is in it. */
export function shapeOf(href: string): string | null {
  const url = parseAddress(unwrapLink(href).url ?? '');
  if (url === null || url.protocol === 'mailto:') return null;
  let tokens = 0;
  const path = url.pathname
    .slice(0, 2_000)
    .split('/')
    .map((segment) => {
      if (!isToken(segment)) return segment;
      tokens += 1;
      return '*';
    });
  const names: string[] = [];
  for (const part of url.search.slice(1, 4_000).split('&')) {
    const [name = '', value = ''] = part.split('=', 2);
    if (isToken(value)) tokens += 1;
    if (name !== '') names.push(isToken(name) ? '*' : name);
  }
  return tokens === 0 ? null : `${url.hostname}${path.join('/')}?${names.sort().join('&')}`;
}

/** From so many links on a letter shows a habit. */
const LEAST_LINKS = 3;

const lastLabels = (host: string): string => host.split('.').slice(-2).join('.');

/** What senders call the host of their mailing platform under their own name. */
const MAILING_HOST =
  /^(?:[a-z0-9-]*(?:click|klik|track|trk|mail|nieuws|news|nb|link|lnk|url|mkt|marketing|go|info|email|e|t|l|r|c|m|s|em|cl|cmp|ct|tr)[0-9]*)\./;

/**
 * The hosts to which most links of a letter lead with tokens: not the sender's own site, unless by a name that mailing platforms are
 * given. Those links count who clicks, whatever the platform.
 */
export function trackedHosts(hrefs: readonly string[], from: string): Set<string> {
  const counts = new Map<string, { all: number; tokens: Set<string> }>();
  let links = 0;
  for (const href of hrefs) {
    const url = parseAddress(unwrapLink(href).url ?? '');
    if (url === null || url.protocol === 'mailto:') continue;
    links += 1;
    const count = counts.get(url.hostname) ?? { all: 0, tokens: new Set<string>() };
    count.all += 1;
    if (shapeOf(href) !== null) count.tokens.add(url.pathname + url.search);
    counts.set(url.hostname, count);
  }
  const sender = lastLabels(/@([\w.-]+)/.exec(from)?.[1]?.toLowerCase() ?? '');
  const tracked = new Set<string>();
  for (const [host, { all, tokens }] of counts) {
    const isMost = all >= LEAST_LINKS && all * 2 > links && tokens.size * 3 >= all * 2;
    const isOwn = sender !== '' && lastLabels(host) === sender;
    if (isMost && (!isOwn || MAILING_HOST.test(host))) tracked.add(host);
  }
  return tracked;
}
