import type { Item, Link, Newsletter } from '../../domain/newsletter.ts';
import type { EventProposal } from '../../domain/resolve.ts';
import { describeLink, isPassable, isWayOut, kindFromPath, unwrapLink } from '../../links/index.ts';

/** Whether a link may be followed for its target: the sender counts it, a reader can see it, it is about the item. */
export function isResolvable(link: Link): boolean {
  return (
    link.status === 'tracked' &&
    link.url?.startsWith('https://') === true &&
    link.role !== 'mail' &&
    link.text.trim() !== '' &&
    !isWayOut(link.url, link.text) &&
    (describeLink(link.url)?.flags.length ?? 1) === 0
  );
}

/** The addresses to ask for, each once: one address is one click, however often it is printed. */
export function resolvableLinks(items: readonly Item[]): string[] {
  const links = items.flatMap((item) => item.links).filter(isResolvable);
  return [...new Set(links.flatMap(({ url }) => (url === null ? [] : [url])))];
}

/** What the service names as the target, judged once more; `null` where it may not be passed on. */
export function targetOf(address: string): string | null {
  const { url, status } = unwrapLink(address);
  return url !== null && /^https?:/.test(url) && isPassable({ url, status }) && !isWayOut(url) ? url : null;
}

export interface Found {
  /** Tracked address → target. */
  targets: ReadonlyMap<string, string>;
  /** Item id → what its page states, as far as the user confirmed it. */
  stated: ReadonlyMap<string, readonly EventProposal[]>;
}

/** The newsletter with what was found out since: the one place where its items get their targets. `href` stays. */
export function withFound(newsletter: Newsletter, found: Found): Newsletter {
  if (found.targets.size + found.stated.size === 0) return newsletter;
  const resolve = (item: Item) => resolvedItem(item, found);
  return { ...newsletter, items: newsletter.items.map(resolve), apart: newsletter.apart.map(resolve) };
}

function resolvedItem(item: Item, { targets, stated }: Found): Item {
  const confirmed = stated.get(item.id);
  const isAffected = item.links.some((link) => isResolvable(link) && targets.has(link.url ?? ''));
  if (!isAffected && confirmed === undefined) return item; // the same object: its card is not drawn again
  const links = item.links.map((link): Link => {
    const url = isResolvable(link) ? targets.get(link.url ?? '') : undefined;
    return url === undefined ? link : { ...link, url, status: 'unwrapped' };
  });
  const kind = correctedKind({ ...item, links });
  if (kind !== 'evenement') return { ...item, links, kind, events: [] };
  if (item.events.length > 0 || confirmed === undefined) return { ...item, links, kind };
  const places = [...new Set(confirmed.flatMap(({ location }) => (location === null ? [] : [location])))];
  const [place] = places;
  return {
    ...item,
    links,
    kind,
    // In the text, where message and appointment find it; one place that holds for every date, or none.
    summary: places.length === 1 && place !== undefined ? `${item.summary}\nLocatie: ${place}`.trim() : item.summary,
    events: confirmed.map(({ date }) => date),
  };
}

/**
 * Where the item's own action link leads says what it is, against what its words made of it. A publication or podcast
 * may well be announced under `/nieuws/`: that contradicts nothing.
 */
function correctedKind({ kind, links }: Item): Item['kind'] {
  const said = new Set(
    links
      .filter(({ role, status }) => role === 'more' && status === 'unwrapped')
      .map(({ url }) => kindFromPath(url ?? '')),
  );
  if (said.size !== 1) return kind;
  const [only] = said;
  if (only === 'evenement') return 'evenement';
  return only === 'nieuws' && kind === 'evenement' ? 'nieuws' : kind;
}
