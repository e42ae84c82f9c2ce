/** What the HTML that we write ourselves is made of. The only place where text becomes HTML. */

// No apostrophe: every attribute that we write stands in double quotes.
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Control characters have no place in HTML: a mail may hold them to break out of what a later program makes of it.
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Text for use between tags and within double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(controls, '').replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
