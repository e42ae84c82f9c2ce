import type { Printed } from '../held-out/label.ts';
import type { Letter } from '../held-out/letter.ts';

/** What a mail client hands over of one letter. */
export interface Rendered {
  body: string;
  /** When the message at hand was received; absent: when the letter was sent. */
  receivedAt?: string;
  printed?: Printed;
}

/** One mail client's way of showing, forwarding or converting a newsletter. */
export interface Dialect {
  id: string;
  bodyType: 'html' | 'text';
  render(letter: Letter): Rendered;
  /** False where the links were lost on the way. */
  hasLinks?: boolean;
  /** True for plain text, which says where a link leads but not where its words begin. */
  looseLinks?: boolean;
  /** True where a forwarded message's header says when the letter was sent. */
  saysSentDate?: boolean;
}
