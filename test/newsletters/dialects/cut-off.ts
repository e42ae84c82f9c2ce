import type { Dialect } from './dialect.ts';
import { renderBlocks } from './markup.ts';
import { throughOwa } from './owa.ts';
import { spotlerMarkup } from './spotler-raw.ts';

/** Old mobile Outlook on the web handed bodies over up to about this many characters (office-js-docs #794). */
const LIMIT = 47_000;

/** The body ends in the middle of whatever stood at the limit. */
export const cutOff: Dialect = {
  id: 'cut-off',
  bodyType: 'html',
  render: (letter) => {
    const { head, blocks, footer } = renderBlocks(letter, spotlerMarkup);
    let html = throughOwa(`<body>${head}</body>`);
    let complete = 0;
    let partial: number | null = null;
    for (const block of blocks) {
      html += throughOwa(`<body>${block.html}</body>`);
      if (block.kind !== 'item') continue;
      if (html.length <= LIMIT) complete += 1;
      else partial ??= complete;
    }
    html += throughOwa(`<body>${footer}</body>`);
    return { body: html.slice(0, LIMIT), printed: { complete, partial } };
  },
};
