import { dutchEventDate } from '../calendar/dutch-date.ts';
import { placeFor } from '../calendar/entry.ts';
import { clip, oneLine } from '../domain/clip.ts';
import { escapeHtml } from '../domain/html.ts';
import { cleanText, passable, type WithheldReason } from '../links/index.ts';
import { textLimits } from './limits.ts';
import { describeSource } from './selection.ts';
import type { Piece } from './selection.ts';

/** What an item says in a message, before it is written as HTML or text. All of it plain text. */
export interface ItemText {
  title: string;
  /** "zaterdag 13 september 2025, 13.30 uur", with the place behind it where several dates have their own. */
  dates: string[];
  place: string;
  paragraphs: string[];
  links: { url: string; text: string }[];
  /** Stands in place of a link that could not be passed on: `null` where there is one, or never was. */
  linkNote: string | null;
  withheld: WithheldReason[];
  source: string;
}

const linkNotes: Record<WithheldReason, string> = {
  personal: 'Link niet meegestuurd: de link in de nieuwsbrief is persoonlijk.',
  unreadable: 'Link niet meegestuurd: de link in de nieuwsbrief is niet te lezen.',
  unsafe: 'Link niet meegestuurd: het adres in de nieuwsbrief is niet te vertrouwen.',
  footer: '',
};

/**
 * @param own the mailbox's own addresses: they appear nowhere in the text
 * @param addresses those, and everybody's in the council: they appear in no link
 */
export function itemText(piece: Piece, own: readonly string[], addresses: readonly string[]): ItemText {
  const { item, source } = piece;
  const clean = (text: string) => cleanText(text, own, addresses);
  const links = passedLinks(piece, addresses);
  const places = item.events.map((event) => placeFor(item, event) ?? '');
  const onePlace = new Set(places).size === 1;
  const dates = item.events.slice(0, textLimits.dates).map((event, index) => {
    const place = places[index] ?? '';
    const conflict = event.conflict === true ? ' (dag en datum spreken elkaar tegen)' : '';
    return dutchEventDate(event) + (onePlace || place === '' ? '' : `, ${place}`) + conflict;
  });
  return {
    title: clip(oneLine(clean(item.title)), textLimits.title),
    dates: item.kind === 'evenement' && dates.length === 0 ? ['datum onbekend'] : dates,
    place: onePlace ? clip(oneLine(clean(places[0] ?? '')), textLimits.title) : '',
    paragraphs: clean(item.summary)
      .split('\n')
      .map(oneLine)
      .filter((paragraph) => paragraph !== ''),
    ...links,
    source: clip(oneLine(clean(describeSource(source))), textLimits.title),
  };
}

/** The action link first, then those within the text; each address once. Mail addresses stay where they are: in the text. */
function passedLinks(piece: Piece, addresses: readonly string[]): Pick<ItemText, 'links' | 'linkNote' | 'withheld'> {
  const { links } = piece.item;
  const web = [...links.filter((link) => link.role === 'more'), ...links.filter((link) => link.role === 'inline')];
  const found = new Map<string, string>();
  const withheld: WithheldReason[] = [];
  for (const link of web) {
    const result = passable(link, addresses);
    if ('withheld' in result) withheld.push(result.withheld);
    else if (!found.has(result.url) && found.size < textLimits.links) {
      found.set(result.url, clip(cleanText(result.text, addresses, addresses), textLimits.linkText));
    }
  }
  const passed = [...found].map(([url, text]) => ({ url, text: text === '' ? 'Lees meer' : text }));
  const reason = passed.length > 0 ? undefined : withheld.find((why) => why !== 'footer');
  return { links: passed, linkNote: reason === undefined ? null : linkNotes[reason], withheld };
}

/** Simple HTML with nothing of the mail's own: a host may strip styles, and this reads well without any. */
export function itemHtml(text: ItemText, withSource: boolean): string {
  const facts = [
    ...(text.dates.length === 1 ? [`<strong>Wanneer:</strong> ${escapeHtml(text.dates[0] ?? '')}`] : []),
    ...(text.place === '' ? [] : [`<strong>Waar:</strong> ${escapeHtml(text.place)}`]),
  ];
  const list = text.dates.length > 1 ? text.dates.map((date) => `<li>${escapeHtml(date)}</li>`).join('') : '';
  const links = text.links.map(({ url, text: label }) => {
    return `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a> (${escapeHtml(new URL(url).hostname)})`;
  });
  return [
    `<h3>${escapeHtml(text.title)}</h3>`,
    list === '' ? '' : `<p><strong>Wanneer:</strong></p><ul>${list}</ul>`,
    facts.length === 0 ? '' : `<p>${facts.join('<br>')}</p>`,
    ...text.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    links.length === 0 ? '' : `<p>${links.join('<br>')}</p>`,
    text.linkNote === null ? '' : `<p><em>${escapeHtml(text.linkNote)}</em></p>`,
    withSource ? `<p><em>Bron: ${escapeHtml(text.source)}</em></p>` : '',
  ].join('');
}

export function itemPlain(text: ItemText, withSource: boolean): string {
  return [
    text.title,
    ...(text.dates.length === 1 ? [`Wanneer: ${text.dates[0] ?? ''}`] : []),
    ...(text.dates.length > 1 ? ['Wanneer:', ...text.dates.map((date) => `- ${date}`)] : []),
    ...(text.place === '' ? [] : [`Waar: ${text.place}`]),
    ...text.paragraphs,
    ...text.links.map(({ url, text: label }) => `${label}: ${url}`),
    ...(text.linkNote === null ? [] : [text.linkNote]),
    ...(withSource ? [`Bron: ${text.source}`] : []),
  ].join('\n');
}
