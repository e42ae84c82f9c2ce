/**
 * Buttons for Outlook's Word engine stand inside conditional comments:
 * `<!--[if mso]><v:roundrect href="https://…"><center>Lees meer</center></v:roundrect><![endif]-->`.
 */

export interface Button {
  text: string;
  href: string | undefined;
}

/** A button is a few hundred characters; longer comments are style sheets. Guards against endless comments. */
const MAX_COMMENT = 8000;

export function buttonsInComment(comment: string): Button[] {
  if (comment.length > MAX_COMMENT || !/^\[if\b/i.test(comment) || !/<v:(roundrect|rect|shape)\b/i.test(comment))
    return [];
  const buttons: Button[] = [];
  for (const shape of comment.split(/<v:(?=roundrect|rect|shape)/i).slice(1)) {
    const text = decode(shape.slice(shape.indexOf('>') + 1).replace(/<[^<>]*>/g, ' '))
      .replace(/\s+/g, ' ')
      .trim();
    const href = /\bhref\s*=\s*["']([^"']*)["']/i.exec(shape)?.[1];
    if (/\p{L}/u.test(text)) buttons.push({ text, href: href === undefined ? undefined : decode(href) });
  }
  return buttons;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

function decode(text: string): string {
  return text
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&([a-z]{2,4});/gi, (whole, name: string) => NAMED[name.toLowerCase()] ?? whole)
    .replace(/<!\[endif\]/g, '');
}
