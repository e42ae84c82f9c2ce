import { dutchDay } from '../calendar/dutch-date.ts';
import type { Item, Newsletter } from '../domain/newsletter.ts';
import { escapeHtml } from '../domain/html.ts';
import { isWayOut } from '../links/index.ts';
import { readNewsletter } from '../reader/index.ts';
import { demoMessages } from './messages.ts';

/** What the stand-ins know: where each tracked link of the demo's newsletters leads, and what stands there. */
export interface StandInWeb {
  /** Path of the tracked link → invented address. */
  targets: ReadonlyMap<string, string>;
  /** Path on the stand-in of vng.nl → page. */
  pages: ReadonlyMap<string, string>;
}

/**
 * Made of the demo's own newsletters, so that every item leads to a page of its own. All of it is invented: the real
 * targets are known only to who follows the real links, which nothing here does.
 */
export function inventWeb(): StandInWeb {
  const targets = new Map<string, string>();
  const pages = new Map<string, string>();
  let undated = 0;
  for (const newsletter of demoNewsletters()) {
    for (const item of newsletter.items) {
      const path = `/${item.kind === 'evenement' ? 'agenda' : 'nieuws'}/${slug(item.title)}`;
      for (const { text, url, status } of item.links) {
        if (status !== 'tracked' || url === null || isWayOut(url, text)) continue;
        targets.set(new URL(url).pathname, `https://vng.nl${path}`);
      }
      const isUndated = item.kind === 'evenement' && item.events.length === 0;
      pages.set(path, page(item, newsletter.sentAt, isUndated ? undated++ : 0));
    }
  }
  return { targets, pages };
}

/** The newsletters in the demo's mailbox, read. */
export function demoNewsletters(): Newsletter[] {
  return demoMessages()
    .filter(({ from }) => from.address.endsWith('@vng.nl'))
    .map(({ html, subject, from, sentAt }) =>
      readNewsletter({
        body: html,
        bodyType: 'html',
        subject,
        from: `${from.name} <${from.address}>`,
        receivedAt: sentAt,
      }),
    );
}

function slug(title: string): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['bericht'];
  return words.slice(0, 8).join('-');
}

/** Event pages differ, as real ones do: one date, several, or nothing that can be read. */
function page(item: Item, sentAt: string | null, index: number): string {
  const title = escapeHtml(item.title);
  const facts = item.kind === 'evenement' ? eventFacts(sentAt, index) : '';
  return `<!doctype html><html lang="nl"><head><title>${title} | voorbeeldpagina</title></head><body><main><h1>${title}</h1>
<p>Deze pagina is verzonnen voor de demo van Nieuwswijzer; alles wat erop staat ook.</p>${facts}</main></body></html>`;
}

function eventFacts(sentAt: string | null, index: number): string {
  const first = laterDay(sentAt, 21 + index);
  if (index % 3 === 2) return '<p>De datum volgt nog.</p>';
  if (index % 3 === 1) {
    return `<h2>Datum</h2><ul><li>${first}</li></ul><h2>Datum</h2><ul><li>${laterDay(sentAt, 35 + index)}</li></ul>`;
  }
  return `<h2>Locatie en tijd</h2><p>${first}, 13.30 tot 16.00 uur</p><p>Locatie: Voorbeeldzaal, Voorbeeldstad</p>`;
}

function laterDay(sentAt: string | null, days: number): string {
  const day = new Date(`${(sentAt ?? '2026-01-01').slice(0, 10)}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return dutchDay(day.toISOString());
}
