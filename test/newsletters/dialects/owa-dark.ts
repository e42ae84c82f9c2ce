import { carrier } from './dialect.ts';
import { throughOwa } from './owa.ts';
import { spotlerMarkup } from './spotler-raw.ts';

/** Outlook on the web in dark mode: it keeps the sender's colours aside and writes its own with `!important`. */
export const owaDark = carrier(spotlerMarkup, {
  id: 'owa-dark',
  carry: (html) => {
    const dark = throughOwa(html).replace(
      /style="([^"]*?)color: (#[0-9a-f]{6});?([^"]*)"/gu,
      (_, before: string, color: string, after: string) =>
        before.endsWith('background-')
          ? `style="${before}color: rgb(41, 41, 41) !important;${after}" data-ogsb="${color}"`
          : `style="${before}color: rgb(200, 198, 196) !important;${after}" data-ogsc="${color}"`,
    );
    return {
      body: `<div class="rps_1a2b"><div style="background-color: rgb(41, 41, 41) !important" data-ogsb="rgb(242, 242, 242)">${dark}</div></div>`,
    };
  },
});
