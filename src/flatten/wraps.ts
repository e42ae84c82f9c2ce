import type { Line } from './lines.ts';

/** True for a line that is never part of a longer sentence: a topic label, "Lees meer", a date line, a mail header. */
export type StandsAlone = (line: string) => boolean;

/** Words after which a Dutch sentence cannot end. */
const UNFINISHED =
  /(?:[,(‘“&/]|[^\p{L}](?:de|het|een|en|of|van|voor|in|op|met|te|ten|ter|tot|aan|bij|door|over|uit|om|naar|als|dat|die|is|zijn|wordt|worden|onze|uw|hun|deze|dit|per|tussen|onder|tegen|zonder|rond|the|of|and|for))$/iu;
/** The same without particles: "… 2025-2026 uit" is a whole title. */
const SURELY_UNFINISHED =
  /(?:[,(‘“&/]|[^\p{L}](?:de|het|een|en|of|van|voor|met|te|ten|ter|als|dat|die|onze|uw|hun|deze|dit|per|tussen|the|of|and))$/iu;
const SENTENCE_END = /[.!?…:;]["'’”)\]]{0,3}$/;
const WORD_BREAK = /\p{L}-$/u;
const OPEN_URL = /[<[(]?(?:https?:\/\/|mailto:)[^\s<>]*$/i;

/** A line is full when the next word would not have fitted; widths vary in text that came from a PDF. */
const NEARLY_FULL = 0.93;
const TYPICAL_FULL = 0.6;

/**
 * Hard-wrapped lines → paragraphs. The width and the usual distance between the lines of one paragraph are learned from
 * the lines themselves: copies out of a PDF put a blank line between any two.
 */
export function joinWrapped<L extends Line>(lines: readonly L[], standsAlone: StandsAlone): L[] {
  const width = usualWidth(lines);
  const unit = usualDistance(lines);
  const joined: L[] = [];
  let last: { text: string; parts: number } | null = null;
  for (const line of lines) {
    const previous = joined[joined.length - 1];
    if (previous && last && continues(last, line, width, unit, standsAlone)) {
      const glue = WORD_BREAK.test(last.text) || splitsUrl(last.text, line.text) ? '' : ' ';
      const shift = previous.text.length + glue.length;
      previous.text += glue + line.text;
      previous.links.push(...line.links.map((link) => ({ ...link, start: link.start + shift, end: link.end + shift })));
      last = { text: line.text, parts: last.parts + 1 };
    } else {
      joined.push({ ...line, links: [...line.links], blanks: Math.max(0, line.blanks - unit) });
      last = { text: line.text, parts: 1 };
    }
  }
  return joined;
}

function continues(
  last: { text: string; parts: number },
  line: Line,
  width: number,
  unit: number,
  standsAlone: StandsAlone,
): boolean {
  const previous = last.text;
  if (line.listItem) return false;
  if (line.blanks === 0 && splitsUrl(previous, line.text)) return true;
  if (line.blanks <= unit && opens(previous) && /^[^(]*\)/.test(line.text)) return true;
  if (line.blanks === 0 && /^<(?:https?:\/\/|mailto:)/i.test(line.text)) return true;
  const unfinished =
    !SENTENCE_END.test(previous) &&
    (SURELY_UNFINISHED.test(previous) || (/^\d/.test(line.text) && (last.parts > 1 || UNFINISHED.test(previous))));
  if (line.blanks <= unit && unfinished && !standsAlone(previous)) return true;
  if (standsAlone(line.text) || isUrl(line.text)) return false;
  if (endsWithUrl(previous) && !(last.parts > 1 && /^\p{Ll}/u.test(line.text))) return false;
  if (last.parts === 1 && standsAlone(previous)) return false;
  const startsLower = /^["'‘“(]?\p{Ll}/u.test(line.text);
  const finished = SENTENCE_END.test(previous);
  const firstWord = line.text.split(' ', 1)[0] ?? '';
  const full = previous.length + 1 + firstWord.length > width * NEARLY_FULL;
  if (line.blanks > unit)
    return line.blanks <= unit + 2 && startsLower && !finished && previous.length > width * TYPICAL_FULL;
  if (WORD_BREAK.test(previous)) return true;
  if (finished) return full && previous.length > width * TYPICAL_FULL;
  if (startsLower || UNFINISHED.test(previous) || full) return true;
  return last.parts > 1 && previous.length > width * TYPICAL_FULL;
}

function opens(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

function isUrl(text: string): boolean {
  return /^[<[(]?(?:https?:\/\/|mailto:)\S+$/i.test(text);
}

function endsWithUrl(text: string): boolean {
  return /(?:https?:\/\/|mailto:)\S*[>\])]$/i.test(text.slice(-2000));
}

/** `<https://…` at the end of one line, the rest and its `>` at the start of the next. */
function splitsUrl(previous: string, next: string): boolean {
  const open = OPEN_URL.exec(previous.slice(-2000))?.[0];
  return open !== undefined && open.startsWith('<') && !open.includes('>') && /^[^\s<>]*>/.test(next);
}

function usualWidth(lines: readonly Line[]): number {
  const lengths = lines
    .map((line) => line.text.replace(/<?(?:https?:\/\/|mailto:)\S+/gi, '').trim().length)
    .filter((length) => length > 30)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.93)] ?? 80;
}

function usualDistance(lines: readonly Line[]): number {
  const counts = [0, 0];
  let previous: Line | undefined;
  for (const line of lines) {
    if (previous && /^\p{Ll}/u.test(line.text) && !SENTENCE_END.test(previous.text) && line.blanks < 2) {
      counts[line.blanks] = (counts[line.blanks] ?? 0) + 1;
    }
    previous = line;
  }
  return (counts[1] ?? 0) > (counts[0] ?? 0) ? 1 : 0;
}

/** True for lines that were broken at a fixed width: many of them start in the middle of a sentence. */
export function looksWrapped(lines: readonly Line[], standsAlone: StandsAlone): boolean {
  if (lines.length < 4) return false;
  let middle = 0;
  for (const line of lines) {
    if (line.text.replace(/<?(?:https?:\/\/|mailto:)\S+/gi, '').length > 130) return false;
    // "dinsdag 31 maart 2026" begins small, but is whole.
    if (/^\p{Ll}/u.test(line.text) && !standsAlone(line.text)) middle += 1;
  }
  return middle >= 2 || middle / lines.length >= 0.15;
}
