import type { Letter } from '../letters/letter.ts';
import { escapeHtml } from './piece.ts';

/** What stands over the items and is none: lines ready to print. */
export interface Top {
  id: string;
  lines(letter: Letter, online: string): string[];
}

const online = (text: string, href: string): string =>
  `<a href="${escapeHtml(href)}" style="font-size:11px;color:#666666;">${text}</a>`;
const name = (letter: Letter): string =>
  `<span style="font-size:26px;color:#154273;">${escapeHtml(letter.series)}</span>`;

export const tops: readonly Top[] = [
  { id: 'name only', lines: (letter) => [name(letter)] },
  {
    id: 'online version, logo, name, edition',
    lines: (letter, href) => [
      online('Bekijk deze nieuwsbrief online', href),
      `<img src="https://beeld.nieuwsbrief.example/logo.png" width="200" alt="${escapeHtml(letter.from.name)}">`,
      name(letter),
      escapeHtml(letter.edition),
    ],
  },
  {
    id: 'breadcrumbs and a heading',
    lines: (letter) => [
      `<span style="font-size:11px;"><a href="https://${letter.linkHost}/">Home</a> &gt; <a href="https://${letter.linkHost}/nieuwsbrief">Nieuwsbrieven</a> &gt; ${escapeHtml(letter.edition)}</span>`,
      `<h1>${escapeHtml(letter.series)}</h1>`,
    ],
  },
  {
    id: 'edition beside the name',
    lines: (letter, href) => [
      `${name(letter)} <span style="font-size:12px;color:#767676;">${escapeHtml(letter.edition)}</span>`,
      `Wordt deze e-mail niet goed weergegeven? ${online('Klik dan hier', href)}`,
    ],
  },
];

/** The editor's words to the reader. */
export interface Intro {
  id: string;
  lines(letter: Letter): string[];
}

export const intros: readonly Intro[] = [
  { id: 'none', lines: () => [] },
  { id: 'text', lines: ({ intro }) => intro.text.map(escapeHtml) },
  {
    id: 'greeting, text and name',
    lines: ({ intro }) => [intro.greeting, ...intro.text, intro.signature].map(escapeHtml),
  },
];

/** An advertisement among the items, or none. */
export interface Advertisement {
  id: string;
  lines(letter: Letter, href: string): string[];
}

export const advertisements: readonly Advertisement[] = [
  { id: 'none', lines: () => [] },
  { id: 'none', lines: () => [] },
  {
    id: 'marked as such',
    lines: ({ advertisement }, href) => [
      '<span style="font-size:10px;color:#999999;">Advertentie</span>',
      `<strong>${escapeHtml(advertisement.title)}</strong>`,
      ...advertisement.text.map(escapeHtml),
      `<a href="${escapeHtml(href)}">${escapeHtml(advertisement.action)}</a>`,
    ],
  },
  {
    id: 'a banner',
    lines: ({ advertisement }, href) => [
      `<a href="${escapeHtml(href)}"><img src="https://beeld.nieuwsbrief.example/banner.gif" width="560" height="80" border="0" alt="Advertentie: ${escapeHtml(advertisement.title)}"></a>`,
    ],
  },
];
