import type { Dialect } from './dialect.ts';
import { owaBody } from './owa.ts';

/** New Outlook at its barest: every class, id and data attribute dropped, also the hidden mark of nothing but style. */
export const newOutlookBare: Dialect = {
  id: 'new-outlook-bare',
  bodyType: 'html',
  render: (letter) => ({
    body: `<div>${owaBody(letter).replace(/ (?:class|id|role|rel|originalsrc|shash|bgcolor|aria-hidden|data-[a-z]+)="[^"]*"/gu, '')}</div>`,
  }),
};
