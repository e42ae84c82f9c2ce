/**
 * The tokens of HTML, as the standard cuts them; of use for text only, so that most of a tag is jumped over. Jumps by
 * `indexOf` are what makes it nine times as fast as a tokenizer that looks at every character: nine tenths of a newsletter
 * are attributes. `test/flatten/scan.test.ts` holds it to htmlparser2's tokenizer, token by token.
 */

/** Receives the tokens, as places in the source: start inclusive, end exclusive. */
export interface MarkupHandler {
  /** The name of an opening tag. True where the content is text up to the closing tag: `<style>`, `<title>`. */
  openTagName(start: number, end: number): boolean;
  /** Between the tag's name and its end. Without a value both ends are the same. */
  attribute(start: number, end: number, valueStart: number, valueEnd: number): void;
  openTagEnd(selfClosing: boolean): void;
  /** The name of a closing tag. */
  closeTag(start: number, end: number): void;
  text(start: number, end: number): void;
  /** What stands between `<!--` and `-->`. Other declarations are nobody's. */
  comment(start: number, end: number): void;
}

const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const EXCLAMATION = 33;
const QUESTION = 63;
const DOUBLE = 34;
const SINGLE = 39;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const endsName = (code: number): boolean => code === GREATER || code === SLASH || isSpace(code);

/** One pass over the source, linear in its size. What a body cut off in its middle leaves of a tag is dropped. */
export function scanMarkup(html: string, handler: MarkupHandler): void {
  const { length } = html;
  /** Text that was not handed on yet begins here. */
  let start = 0;
  let search = 0;
  while (start < length) {
    const open = html.indexOf('<', search);
    if (open < 0) break;
    const code = html.charCodeAt(open + 1);
    const closing = code === SLASH;
    if (!isLetter(code) && code !== EXCLAMATION && code !== QUESTION && (!closing || open + 2 >= length)) {
      search = open + 1; // `5 < 6`
      continue;
    }
    if (open > start) handler.text(start, open);
    if (isLetter(code)) start = openTag(html, open + 1, handler);
    else if (closing) start = closeTag(html, open + 2, handler);
    else if (html.startsWith('!--', open + 1)) start = comment(html, open + 4, handler);
    else if (html.startsWith('![CDATA[', open + 1)) start = behind(html, ']]>', open + 9);
    else start = behind(html, '>', open + 1);
    search = start;
  }
  if (start < length) handler.text(start, length);
}

/** The place behind the next `mark`, or the end. */
function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function endOfName(html: string, from: number): number {
  let at = from;
  while (at < html.length && !endsName(html.charCodeAt(at))) at += 1;
  return at;
}

function closeTag(html: string, start: number, handler: MarkupHandler): number {
  // `</>` and `</ p>` are comments.
  if (!isLetter(html.charCodeAt(start))) return behind(html, '>', start);
  const end = endOfName(html, start);
  if (end < html.length) handler.closeTag(start, end);
  return behind(html, '>', end);
}

/** Ends in `-->` or `--!>`; `<!-->` is a whole one. */
function comment(html: string, start: number, handler: MarkupHandler): number {
  const empty = html.startsWith('>', start) ? 1 : html.startsWith('->', start) ? 2 : 0;
  if (empty > 0) {
    handler.comment(start, start);
    return start + empty;
  }
  for (let dashes = html.indexOf('--', start); dashes >= 0; dashes = html.indexOf('--', dashes + 1)) {
    const odd = html.charCodeAt(dashes + 2) === EXCLAMATION ? 1 : 0;
    if (html.charCodeAt(dashes + 2 + odd) !== GREATER) continue;
    handler.comment(start, dashes);
    return dashes + 3 + odd;
  }
  handler.comment(start, html.length);
  return html.length;
}

function openTag(html: string, start: number, handler: MarkupHandler): number {
  const { length } = html;
  const end = endOfName(html, start);
  if (end === length) return length;
  const hasRawText = handler.openTagName(start, end);
  let at = end;
  let slash = false;
  while (at < length) {
    const code = html.charCodeAt(at);
    if (code === GREATER) {
      handler.openTagEnd(slash);
      return hasRawText ? rawText(html, html.slice(start, end).toLowerCase(), at + 1, handler) : at + 1;
    }
    if (isSpace(code)) at += 1;
    else if (code === SLASH) {
      slash = true;
      at += 1;
    } else {
      slash = false;
      at = attribute(html, at, handler);
    }
  }
  return length;
}

/** Reads the attribute whose name begins at `start`; gives the place behind it. */
function attribute(html: string, start: number, handler: MarkupHandler): number {
  let end = start + 1;
  while (end < html.length && html.charCodeAt(end) !== EQUALS && !endsName(html.charCodeAt(end))) end += 1;
  let at = end;
  while (isSpace(html.charCodeAt(at))) at += 1;
  if (html.charCodeAt(at) !== EQUALS) {
    handler.attribute(start, end, end, end);
    return at;
  }
  at += 1;
  while (isSpace(html.charCodeAt(at))) at += 1;
  const quote = html.charCodeAt(at);
  if (quote === DOUBLE || quote === SINGLE) {
    const close = html.indexOf(quote === DOUBLE ? '"' : "'", at + 1);
    if (close < 0) return html.length;
    handler.attribute(start, end, at + 1, close);
    return close + 1;
  }
  const value = at;
  while (at < html.length && html.charCodeAt(at) !== GREATER && !isSpace(html.charCodeAt(at))) at += 1;
  handler.attribute(start, end, value, at);
  return at;
}

/** Text in which no tag counts but the closing one; without that one it goes on to the end. */
function rawText(html: string, name: string, start: number, handler: MarkupHandler): number {
  let close = name === 'plaintext' ? -1 : html.indexOf('</', start);
  while (close >= 0) {
    const end = close + 2 + name.length;
    if (html.slice(close + 2, end).toLowerCase() === name && endsName(html.charCodeAt(end))) break;
    close = html.indexOf('</', close + 2);
  }
  const stop = close < 0 ? html.length : close;
  if (stop > start) handler.text(start, stop);
  return stop;
}
