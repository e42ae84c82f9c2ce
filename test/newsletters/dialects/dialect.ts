import type { Printed } from '../invented/label.ts';
import type { Letter } from '../invented/letter.ts';
import { renderHtml, type Markup } from './markup.ts';

/** What a mail client hands over of one letter. */
export interface Rendered {
  body: string;
  /** When the message at hand was received; absent: when the letter was sent. */
  receivedAt?: string;
  printed?: Printed;
}

/** What stands on the outside of a letter: all that a mail client needs to forward it. */
export type Envelope = Pick<Letter, 'from' | 'subject' | 'sent'>;

/** One mail client's way of showing, forwarding or converting a newsletter. */
export interface Dialect {
  id: string;
  bodyType: 'html' | 'text';
  render(letter: Letter): Rendered;
  /** What the client makes of a message's HTML, whoever laid it out; absent where it is bound to our own markup. */
  carry?(html: string, envelope: Envelope): Rendered;
  /** What the client makes of a message in plain text. */
  carryText?(text: string, envelope: Envelope): Rendered;
  /** False where the links were lost on the way. */
  hasLinks?: boolean;
  /** True for plain text, which says where a link leads but not where its words begin. */
  looseLinks?: boolean;
  /** True where a forwarded message's header says when the letter was sent. */
  saysSentDate?: boolean;
}

/** A mail client that carries any HTML; our letters come to it in `markup`. */
export const carrier = (
  markup: Markup,
  client: Omit<Dialect, 'bodyType' | 'render' | 'carryText'> & Required<Pick<Dialect, 'carry'>>,
): Dialect => ({
  ...client,
  bodyType: 'html',
  render: (letter) => client.carry(renderHtml(letter, markup), letter),
});

/** A mail client that carries any plain text; our letters come to it as `written` writes them. */
export const textCarrier = (
  written: (letter: Letter) => string,
  client: Omit<Dialect, 'render' | 'carry' | 'looseLinks'> & Required<Pick<Dialect, 'carryText'>>,
): Dialect => ({
  ...client,
  looseLinks: true,
  render: (letter) => client.carryText(written(letter), letter),
});
