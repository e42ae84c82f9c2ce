import type { Letter } from '../letters/letter.ts';
import { escapeHtml } from './piece.ts';

/** The foot as a mailing platform writes it: lines ready to print. `href` gives a platform's own address for a word. */
export interface Foot {
  id: string;
  lines(letter: Letter, href: (word: string) => string): string[];
}

const link = (text: string, href: string): string => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
const colophon = (letter: Letter): string => letter.colophon.map(escapeHtml).join('<br>');
const RECIPIENT = 'griffie@voorbeeldgemeente.nl';

export const feet: readonly Foot[] = [
  {
    id: 'Spotler',
    lines: (letter, href) => [
      ['Afmelden', 'Gegevens wijzigen', 'Contact'].map((word) => link(word, href(word))).join('<br>'),
      colophon(letter),
    ],
  },
  {
    id: 'Mailchimp',
    lines: (letter, href) => [
      `<em>Copyright &copy; 2027 ${escapeHtml(letter.from.name)}, All rights reserved.</em>`,
      colophon(letter),
      `<b>Our mailing address is:</b><br>${escapeHtml(letter.from.address)}`,
      `Want to change how you receive these emails?<br>You can ${link('update your preferences', href('voorkeuren'))} or ${link('unsubscribe from this list', href('afmelden'))}.`,
    ],
  },
  {
    id: 'Laposta',
    lines: (letter, href) => [
      colophon(letter),
      `Deze e-mail is verstuurd aan ${RECIPIENT}. ${link('Afmelden', href('afmelden'))} | ${link('Gegevens wijzigen', href('wijzigen'))} | ${link('Toevoegen aan adresboek', href('adresboek'))}`,
    ],
  },
  {
    id: 'Copernica',
    lines: (letter, href) => [
      `Wilt u deze nieuwsbrief niet langer ontvangen? Klik dan ${link('hier', href('afmelden'))} om u af te melden.`,
      `${link('Webversie', href('webversie'))} &bull; ${link('Doorsturen', href('doorsturen'))} &bull; ${link('Privacy', href('privacy'))}`,
      colophon(letter),
    ],
  },
  {
    id: 'MailerLite',
    lines: (letter, href) => [
      colophon(letter),
      `U ontvangt deze e-mail omdat u zich via onze website hebt aangemeld.<br>${link('Uitschrijven', href('uitschrijven'))}`,
    ],
  },
  {
    id: 'a notice of the sender',
    lines: (letter, href) => [
      `<b>Colofon</b>`,
      `${colophon(letter)}<br>Redactie: ${link(letter.from.address, `mailto:${letter.from.address}`)}`,
      `Volg ons op ${link('LinkedIn', href('linkedin'))} en ${link('Mastodon', href('mastodon'))}`,
      `${link('Aanmelden', href('aanmelden'))} / ${link('afmelden', href('afmelden'))}`,
    ],
  },
];
