import { carrier } from './dialect.ts';
import { safeLink } from './links.ts';
import { spotlerMarkup } from './spotler-raw.ts';

/** What Outlook on the web does to the body of a message: `x_` before names, Safe Links, its own attributes. */
export function throughOwa(html: string): string {
  let index = 0;
  return html
    .replace(/^[\s\S]*?<body[^>]*>/u, '')
    .replace(/<\/body>[\s\S]*$/u, '')
    .replace(/<!--\[if mso\]>[\s\S]*?<!\[endif\]-->/gu, '')
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<br \/>/gu, '<br aria-hidden="true">')
    .replace(/<img /gu, '<img data-imagetype="External" ')
    .replace(/ \/>/gu, '>')
    .replace(/(<table[^>]*>)\s*/gu, '$1<tbody>')
    .replace(/\s*<\/table>/gu, '</tbody></table>')
    .replace(/(class|id)="([^"]*)"/gu, (_, name: string, value: string) => {
      const prefixed = value
        .trim()
        .split(/\s+/u)
        .map((word) => `x_${word}`)
        .join(' ');
      return `${name}="${prefixed}"`;
    })
    .replace(
      /style="([^"]*)"/gu,
      (_, style: string) =>
        `style="${style
          .replace(/;mso-[^;]*/gu, '')
          .replace(/:(?=\S)/gu, ': ')
          .replace(/;(?=\S)/gu, '; ')}"`,
    )
    .replace(/<a href="([^"]*)"( target="_blank")?/gu, (_, href: string) => {
      const original = href.replaceAll('&amp;', '&');
      const wrapped = safeLink(original, String(index)).replaceAll('&', '&amp;');
      const attributes = `target="_blank" rel="noopener noreferrer" data-auth="NotApplicable"`;
      const source = original.startsWith('http')
        ? ` originalsrc="${href}" shash="8/iHAqLIThInY3lJHQ1SHt8U1wnt9H1fpv2sey6MtGM="`
        : '';
      const result = `<a href="${wrapped}" ${attributes}${source} data-linkindex="${index}"`;
      index += 1;
      return result;
    });
}

/** Outlook on the web, reading pane. */
export const owa = carrier(spotlerMarkup, {
  id: 'owa',
  carry: (html) => ({
    body: `<div><style type="text/css">\n<!--\nbody{margin:0;padding:0}.x_container{width:100%}\n-->\n</style><div style="margin: 0; padding: 0; background-color: #f2f2f2">${throughOwa(html)}</div></div>`,
  }),
});
