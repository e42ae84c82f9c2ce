/**
 * The text within a limit of UTF-16 units (JavaScript's `.length`, what Outlook counts): cut at a word and marked with
 * "…" where it is too long. A single word longer than the limit is cut inside, never between the halves of a surrogate.
 */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit < 1) return '';
  const head = text.slice(0, limit - 1);
  const space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
  const endsAtWord = /\s/.test(text.charAt(limit - 1));
  const cut = endsAtWord || space < limit / 2 ? head : head.slice(0, space);
  return `${cut.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:–-]{1,20}$/, '')}…`;
}

/** The text on one line, without white space around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
