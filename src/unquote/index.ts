import type { Block } from '../flatten/index.ts';
import { headerDate } from './headerDate.ts';
import { attribution, headerLine, isSeparator } from './words.ts';

export { headerLine, isSeparator } from './words.ts';

/** A message within the message: the header that a mail program printed above it, and its lines. */
export interface Level {
  from: string | null;
  subject: string | null;
  /** `2025-06-30T11:30` as printed. */
  date: string | null;
  /** Mail addresses in the To and Cc lines: the reader's own among them. */
  recipients: string[];
  blocks: Block[];
}

/** What a header says, and the lines that it takes. */
interface Header extends Omit<Level, 'blocks'> {
  start: number;
  end: number;
}

/** A header is a handful of lines; long lists of recipients wrap. Guards against reading a whole letter as a header. */
const MAX_HEADER_LINES = 40;
/** Characters of a header that was run together in one line. Longer ones are prose. */
const MAX_HEADER_IN_LINE = 1_500;
/** Characters of a line of recipients. Guards against searching a letter without line breaks for addresses. */
const MAX_RECIPIENTS = 20_000;

/**
 * A message's lines → the messages inside it, from the outermost to the innermost. What stands above a header is the
 * note of whoever forwarded or replied. A note below a quoted message (bottom posting) is cut off too: it is quoted
 * less deeply.
 */
export function peel(blocks: readonly Block[]): Level[] {
  const lines = splitHeaders(blocks);
  const headers = findHeaders(lines);
  const note = lines.slice(0, headers[0]?.start ?? lines.length);
  const inner = headers.map(({ from, subject, date, recipients, end }, index) => {
    const body = lines.slice(end, headers[index + 1]?.start ?? lines.length);
    return { from, subject, date, recipients, blocks: withoutNoteBelow(body) };
  });
  return [{ from: null, subject: null, date: null, recipients: [], blocks: note }, ...inner];
}

function findHeaders(lines: readonly Block[]): Header[] {
  const headers: Header[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const header = headerAt(lines, index);
    if (!header) continue;
    while (header.start > (headers[headers.length - 1]?.end ?? 0) && isSeparator(lines[header.start - 1]?.text ?? '')) {
      header.start -= 1;
    }
    headers.push(header);
    index = header.end - 1;
  }
  return headers;
}

function headerAt(lines: readonly Block[], start: number): Header | null {
  const text = lines[start]?.text ?? '';
  const quoted = attribution(text);
  if (quoted) {
    const date = headerDate(quoted.date);
    if (date === null && !quoted.from.includes('@')) return null;
    return { from: quoted.from, subject: null, date, recipients: [], start, end: start + 1 };
  }
  if (!headerLine(text)) return null;
  const values = new Map<string, string>();
  const recipients: string[] = [];
  let last: string | null = null;
  let end = start;
  for (; end < lines.length && end < start + MAX_HEADER_LINES; end += 1) {
    const line = lines[end]?.text ?? '';
    const header = headerLine(line);
    if (header) {
      if (header.field !== 'to' && values.has(header.field)) break;
      if (!values.has(header.field)) values.set(header.field, header.value);
      last = header.value === '' ? header.field : null;
      if (header.field === 'to') collectAddresses(header.value, recipients);
    } else if (last !== null) {
      values.set(last, line);
      if (last === 'to') collectAddresses(line, recipients);
      last = null;
    } else if (values.has('to') && !values.has('subject') && /[@;]/.test(line)) {
      collectAddresses(line, recipients);
    } else break;
  }
  const from = values.get('from');
  const date = headerDate(values.get('date') ?? '');
  if (from === undefined || values.size < 3 || (date === null && !values.has('subject'))) return null;
  if (date === null && !from.includes('@')) return null;
  return { from, subject: values.get('subject') ?? null, date, recipients, start, end };
}

function collectAddresses(text: string, into: string[]): void {
  if (text.length > MAX_RECIPIENTS) return;
  for (const match of text.matchAll(/[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g))
    into.push(match[0].toLowerCase());
}

/** Some clients run the whole header together in one line: `Van: x Verzonden: y Aan: z Onderwerp: w`. */
function splitHeaders(blocks: readonly Block[]): Block[] {
  const lines: Block[] = [];
  for (const block of blocks) {
    const run =
      block.text.length < MAX_HEADER_IN_LINE &&
      /^\*?(?:van|from):/i.test(block.text) &&
      /\b(?:onderwerp|subject):/i.test(block.text);
    if (!run) {
      lines.push(block);
      continue;
    }
    for (const text of block.text.split(/\s(?=\*?(?:Verzonden|Datum|Sent|Date|Aan|To|Cc|CC|Onderwerp|Subject):)/)) {
      lines.push({ ...block, text, links: [] });
    }
  }
  return lines;
}

/** What is quoted less deeply than the start of the message, behind its end, was written below it by someone else. */
function withoutNoteBelow(body: Block[]): Block[] {
  const depth = body[0]?.quote ?? 0;
  if (depth === 0) return body;
  const end = body.findIndex((block) => block.quote < depth);
  // Less than half of the lines: a letter that merely opens with a quotation goes on at full length below it.
  return end < body.length / 2 ? body : body.slice(0, end);
}
