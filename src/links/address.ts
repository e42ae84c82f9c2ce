/** What counts as an address, and how one is written down. */

/** What copying and mail editors leave around an address: white space, zero-width characters, a BOM. */
const leftover = /[\s\u200b-\u200d\u2060\ufeff]/;

/** Character by character: a pattern for the end would try every run of spaces inside a hostile address too. */
function trimLeftovers(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && leftover.test(text.charAt(start))) start++;
  while (end > start && leftover.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/**
 * The address in a piece of text: hard line breaks of plain text taken out (with the indent or quote mark behind them),
 * and the angle brackets of `<https://…>`, of which often only the last one is left.
 */
export function cleanAddress(text: string): string {
  // As nearly all are: nothing around it, nothing broken.
  if (/^[a-z][!-;=?-~]*$/i.test(text) && !text.endsWith(';')) return text;
  const lines = text.split(/[\r\n]/);
  const joined = lines.map((line, index) => (index === 0 ? line : line.replace(/^[\s>]+/, '')).trim()).join('');
  const bare = trimLeftovers(joined).replace(/^(?:<|&lt;)/i, '');
  return trimLeftovers(bare.replace(/(?:>|&gt;|&#62;){1,9}$/i, ''));
}

/** `&amp;`, `&#38;` and `&#x26;` → `&`: text taken from HTML source, sometimes escaped more than once. */
export function unescapeAmpersands(text: string): string {
  return text.includes('&') ? text.replace(/&(?:(?:amp|#38|#x26);)+/gi, '&') : text;
}

/**
 * The address as a URL; `null` where it is no absolute http(s) or mailto address. An ampersand, which the URL standard lets through in
 * a host, would be read again as part of an escaped one.
 */
export function parseAddress(text: string): URL | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  if (url.protocol === 'mailto:') return url;
  return ['https:', 'http:'].includes(url.protocol) && !url.host.includes('&') ? url : null;
}

/**
 * How the address is written down: as it was, where that is plain ASCII with nothing that programs read differently
 * (backslashes, quotes, dot segments) and its host is in normal form; else as the URL standard writes it, so that a
 * look-alike host shows in punycode and a number as the IP address that it is.
 */
export function writeAddress(text: string, url: URL): string {
  const start = `${url.protocol}//${url.host}`;
  const behind = text.charAt(start.length);
  const sameHost = text.startsWith(start) && (behind === '' || '/?#'.includes(behind));
  return sameHost && /^[!#-;=?-[\]_a-z|~]*$/i.test(text) && !/\/\.{1,2}(?:[/?#]|$)/.test(text) ? text : url.href;
}

/** Whether a host is one of these or stands below one: never by containing a name, or `….evil.example` would pass. */
export function hostIs(url: URL, names: readonly string[]): boolean {
  const { hostname } = url;
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  return names.some(
    (name) =>
      host.endsWith(name) && (host.length === name.length || host.charAt(host.length - name.length - 1) === '.'),
  );
}
