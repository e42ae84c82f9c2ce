import { carrier } from './dialect.ts';
import { throughOwa } from './owa.ts';
import { spotlerMarkup } from './spotler-raw.ts';

/** New Outlook at its barest: every class, id and data attribute dropped, also the hidden mark of nothing but style. */
export const newOutlookBare = carrier(spotlerMarkup, {
  id: 'new-outlook-bare',
  carry: (html) => ({
    body: `<div>${throughOwa(html).replace(/ (?:class|id|role|rel|originalsrc|shash|bgcolor|aria-hidden|data-[a-z]+)="[^"]*"/gu, '')}</div>`,
  }),
});
