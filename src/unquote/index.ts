import type { Block } from '../flatten/index.ts';
import { headerDate } from './headerDate.ts';
import { attribution, isPrinted, opensAttribution } from './attribution.ts';
import { type Field, languages } from './languages/index.ts';
import { fieldIn, headerFields, headerLine, isSeparator, LEAST_FIELDS } from './words.ts';

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
  const quoted = attributionAt(lines, start);
  if (quoted) return quoted;
  const line = headerLine(lines[start]?.text ?? '');
  if (!line) return null;
  for (const { id } of languages) {
    const header = fieldIn(line, id) === null ? null : headerIn(lines, start, id);
    if (header) return header;
  }
  return null;
}

/** `Op … schreef …:` on one line, or wrapped over two. */
function attributionAt(lines: readonly Block[], start: number): Header | null {
  const text = lines[start]?.text ?? '';
  const wrapped = opensAttribution(text) ? `${text} ${lines[start + 1]?.text ?? ''}` : null;
  const quoted = attribution(wrapped ?? text);
  if (!quoted) return null;
  const date = headerDate(quoted.date);
  // 'On 12 March 2026 the minister wrote:' is prose.
  if (!quoted.from.includes('@') && !(date !== null && isPrinted(quoted.date))) return null;
  const end = start + (wrapped === null ? 1 : 2);
  return { from: quoted.from, subject: null, date, recipients: [], start, end };
}

/** The header of which the words are those of one language. */
function headerIn(lines: readonly Block[], start: number, language: string): Header | null {
  const values = new Map<Field, string>();
  const recipients: string[] = [];
  let fields = 0;
  let last: Field | null = null;
  let end = start;
  let fromLine: Block | undefined;
  for (; end < lines.length && end < start + MAX_HEADER_LINES; end += 1) {
    const line = lines[end]?.text ?? '';
    const header = headerLine(line);
    const field = header && fieldIn(header, language);
    if (header && field !== null) {
      if (field !== 'to' && field !== 'other' && values.has(field)) break;
      fields += 1;
      if (!values.has(field)) values.set(field, header.value);
      if (field === 'from') fromLine = lines[end];
      last = header.value === '' ? field : null;
      if (field === 'to') collectAddresses(header.value, recipients);
    } else if (last !== null) {
      values.set(last, line);
      if (last === 'to') collectAddresses(line, recipients);
      if (last === 'from') fromLine = lines[end];
      last = null;
    } else if (values.has('to') && !values.has('subject') && /[@;]/.test(line)) {
      collectAddresses(line, recipients);
    } else break;
  }
  const printed = values.get('from');
  if (printed === undefined || fields < LEAST_FIELDS || (!values.has('date') && !values.has('subject'))) return null;
  const from = withAddress(printed, fromLine);
  const sent = values.get('date') ?? '';
  const date = headerDate(sent);
  // 'Van: wethouder naar burgemeester', 'Datum: 12 maart 2026', 'Onderwerp: loopbanen': a program prints the address or the hour.
  if (!from.includes('@') && !(date !== null && CLOCK.test(sent))) return null;
  return { from, subject: values.get('subject') ?? null, date, recipients, start, end };
}

const CLOCK = /\d[:.h]\d{2}/;

/** `VNG [mailto:x@vng.nl]`, of which the address became a link, gets it back. */
function withAddress(from: string, line: Block | undefined): string {
  const mail = from.includes('@') ? undefined : line?.links.find(({ href }) => /^mailto:/i.test(href));
  const address = mail?.href.slice('mailto:'.length).split('?', 1)[0] ?? '';
  return address.includes('@') ? `${from} <${address}>` : from;
}

function collectAddresses(text: string, into: string[]): void {
  if (text.length > MAX_RECIPIENTS) return;
  for (const match of text.matchAll(/[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g))
    into.push(match[0].toLowerCase());
}

/** Some clients run the whole header together in one line: `Van: x Verzonden: y Aan: z Onderwerp: w`. */
function splitHeaders(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => headerFields(block.text)?.map((text) => ({ ...block, text, links: [] })) ?? [block]);
}

/** What is quoted less deeply than the start of the message, behind its end, was written below it by someone else. */
function withoutNoteBelow(body: Block[]): Block[] {
  const depth = body[0]?.quote ?? 0;
  if (depth === 0) return body;
  const end = body.findIndex((block) => block.quote < depth);
  // Less than half of the lines: a letter that merely opens with a quotation goes on at full length below it.
  return end < body.length / 2 ? body : body.slice(0, end);
}
