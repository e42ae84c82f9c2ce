import { parseAddress } from '../address.ts';
import { unwrapLink } from '../unwrap.ts';
import { readAddress } from './address.ts';
import { isImprint, type LetterLine, type LetterLink, type LineReading, type Piece, readLine } from './foot-line.ts';
import { isGeneric, namesOccasion, readSentence, saysAbsent } from './sentence.ts';
import { shapeOf, trackedHosts } from './shapes.ts';

/** What is known of the letter around its lines. */
export interface LetterContext<Line> {
  /** `Naam <adres>`, or empty. */
  from: string;
  /** A line that can only belong to an item: "Lees meer", a topic. */
  isContent: (line: Line) => boolean;
}

export interface Judgement<Line extends LetterLine> {
  /** Lines that are foot, or nothing but a way out: they belong to no item. */
  foot: ReadonlySet<Line>;
  /** Links that are ways out, or may be, in the other lines. */
  waysOut: ReadonlyMap<Line['links'][number], 'sure' | 'unsure'>;
  /** Links to a host that most of the letter's links lead to with tokens: it counts who clicks. */
  tracked: ReadonlySet<Line['links'][number]>;
}

/** The one judge of a letter's ways out: by words, sentence, address, place and by the letter's other links. Linear in its lines. */
export function judgeLetter<Line extends LetterLine>(
  lines: readonly Line[],
  context: LetterContext<Line>,
): Judgement<Line> {
  const readings = lines.map((line, index) => readWithNext(line, lines[index + 1]));
  const foot = footOf(lines, readings, context);
  const waysOut = new Map<Line['links'][number], 'sure' | 'unsure'>();
  const shapes = { out: new Map<string, number>(), other: new Map<string, number>() };
  lines.forEach((line, index) => {
    const reading = readings[index];
    for (const link of line.links) {
      const verdict =
        reading === undefined ? null : judgeLink(line, link, reading, sentenceBefore(lines, readings, index));
      if (verdict !== null && !foot.has(line)) waysOut.set(link, verdict);
      const shape = shapeOf(link.href);
      if (shape === null) continue;
      const counts = verdict === 'sure' ? shapes.out : shapes.other;
      if (verdict === 'sure' || !foot.has(line)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
  });
  // A lone link of the very shape that the letter's ways out have, and its other links have not.
  for (const line of lines) {
    if (foot.has(line)) continue;
    for (const link of line.links) {
      const shape = shapeOf(link.href);
      if (shape === null || waysOut.has(link)) continue;
      const out = shapes.out.get(shape) ?? 0;
      const others = [...shapes.other.values()].reduce((sum, count) => sum + count, 0);
      const same = shapes.other.get(shape) ?? 0;
      if (out > 0 && same <= out && others > same * 2) waysOut.set(link, 'unsure');
    }
  }
  const links = lines.flatMap((line) => line.links as readonly Line['links'][number][]);
  const hosts = trackedHosts(
    links.map(({ href }) => href),
    context.from,
  );
  const tracked = new Set(links.filter(({ href }) => hosts.has(hostOf(href))));
  return { foot, waysOut, tracked };
}

const hostOf = (href: string): string => parseAddress(unwrapLink(href).url ?? '')?.hostname ?? '';

/** "Klik hier" in one cell and "om u af te melden" in the next are one sentence. */
function readWithNext(line: LetterLine, next: LetterLine | undefined): LineReading {
  const reading = readLine(line);
  if (reading.way !== null || next === undefined || line.text.length > LONGEST_LABEL || !isGeneric(line.text))
    return reading;
  if (!/^\p{Ll}/u.test(next.text) || next.text.length > LONGEST_SENTENCE) return reading;
  const joined = readLine({ text: `${line.text} ${next.text}`, links: [] });
  return joined.isFoot ? { ...reading, isFoot: true, way: joined.way, said: joined.said.slice(0, 1) } : reading;
}

const LONGEST_LABEL = 60;
const LONGEST_SENTENCE = 300;

/** The last sentence of the line above: what "Klik hier" in a line of its own goes on from. */
function sentenceBefore(lines: readonly LetterLine[], readings: readonly LineReading[], index: number): string {
  const pieces = readings[index - 1]?.pieces ?? [];
  return (lines[index - 1]?.text.length ?? 0) > LONGEST_SENTENCE * 4 ? '' : (pieces[pieces.length - 1]?.text ?? '');
}

/** By words and sentence, then by address: whether a link is a way out. */
function judgeLink(
  { text }: LetterLine,
  link: LetterLink,
  { pieces, said }: LineReading,
  above: string,
): 'sure' | 'unsure' | null {
  const { url } = unwrapLink(link.href);
  const address = url === null ? null : readAddress(url);
  if (address === 'sure') return 'sure';
  let verdict: 'sure' | 'unsure' | null = address;
  pieces.forEach((piece, index) => {
    if (link.start >= piece.end || link.end <= piece.start) return;
    const before = index > 0 ? (pieces[index - 1] as Piece).text : above;
    const words = text.slice(Math.max(link.start, piece.start), Math.min(link.end, piece.end));
    const here = judgeWords(words, piece.text, said[index] ?? null, before);
    if (here === 'sure' || verdict === null) verdict = here ?? verdict;
  });
  return verdict;
}

function judgeWords(
  words: string,
  sentence: string,
  said: LineReading['said'][number],
  before: string,
): 'sure' | 'unsure' | null {
  if (said === 'elsewhere') return null;
  const own = said ?? (words === sentence ? null : readSentence(words));
  if (own !== null && own !== 'elsewhere') {
    if (own.way !== 'unsubscribe') return own.sure ? 'sure' : 'unsure';
    if (saysAbsent(before)) return null;
    return own.sure && !namesOccasion(before) ? 'sure' : 'unsure';
  }
  if (!isGeneric(sentence) && !(isGeneric(words) && sentence.length <= LONGEST_LABEL * 2)) return null;
  const earlier = readSentence(before);
  if (earlier === null || earlier === 'elsewhere') return null;
  return earlier.sure && isGeneric(sentence) ? 'sure' : 'unsure';
}

/**
 * The lines that are foot. What follows the last line with a way out, with no item after it, is foot, and so is what of a foot stands
 * right above it; elsewhere a line of nothing but ways out is, and cuts nothing.
 */
function footOf<Line extends LetterLine>(
  lines: readonly Line[],
  readings: readonly LineReading[],
  context: LetterContext<Line>,
): Set<Line> {
  const foot = new Set<Line>();
  const isFoot = (index: number): boolean => {
    const reading = readings[index];
    const line = lines[index];
    return reading !== undefined && line !== undefined && (reading.isFoot || isImprint(line.text));
  };
  lines.forEach((line, index) => {
    const reading = readings[index];
    if (reading?.isFoot !== true) return;
    const goesOn = index > 0 && readings[index - 1]?.way === 'sure' && isGeneric(line.text);
    if (reading.way !== null || goesOn || isFoot(index - 1) || isFoot(index + 1)) foot.add(line);
  });
  // "Klik hier" alone, under "Wilt u deze nieuwsbrief niet meer ontvangen?"
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (
      before &&
      foot.has(before) &&
      readings[index - 1]?.way === 'sure' &&
      isGeneric(line.text) &&
      line.text.length <= LONGEST_LABEL
    )
      foot.add(line);
  });
  const start = startOfFoot(lines, readings, context);
  for (const line of lines.slice(start)) foot.add(line);
  return foot;
}

/** Index of the foot's first line; the number of lines where there is none. */
function startOfFoot<Line extends LetterLine>(
  lines: readonly Line[],
  readings: readonly LineReading[],
  context: LetterContext<Line>,
): number {
  let start = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    const reading = readings[index];
    if (!line || !reading) continue;
    if (reading.isFoot) {
      if (reading.way === 'sure') start = index;
      continue;
    }
    if (reading.way === 'sure' && isMostlyFoot(reading) && !belongsToItem(lines, readings, index, context)) {
      start = index;
      continue;
    }
    if (context.isContent(line) || beginsItem(lines, readings, index)) break;
  }
  let addressed = false;
  while (start < lines.length && start > 0) {
    const above = lines[start - 1];
    if (!above) break;
    const isAddress = isImprint(above.text);
    if (!readings[start - 1]?.isFoot && !isAddress && !(addressed && namesSender(above))) break;
    addressed ||= isAddress;
    start -= 1;
  }
  return start < lines.length ? startOfClosing(lines, start) : start;
}

/** How a letter ends: with the names below it, it goes with the foot that follows. */
const CLOSING =
  /^(?:met )?(?:vriendelijke|hartelijke|warme|beste|veel) groet(?:en|jes)?\b|^hoogachtend\b|^groet(?:en|jes)?,?$|^(?:kind|best|warm) regards\b|^mit freundlichen|^cordialement\b/i;
/** Names under it: who, what, where, and a telephone number. */
const MOST_NAMES = 5;

/** Where the closing begins above which nothing but names stands between it and the foot. */
function startOfClosing(lines: readonly LetterLine[], foot: number): number {
  for (let index = foot - 1; index >= Math.max(0, foot - 1 - MOST_NAMES); index -= 1) {
    const { text, links } = lines[index] as LetterLine;
    if (text.length > LONGEST_LABEL * 2 || /[.!?]$/.test(text) || links.some(({ href }) => !href.startsWith('mailto:')))
      return foot;
    if (CLOSING.test(text)) return index;
  }
  return foot;
}

/** Above its address the sender's name, and "Ons adres:" above both. */
const namesSender = ({ text, links }: LetterLine): boolean =>
  links.length === 0 &&
  text.length <= LONGEST_LABEL &&
  /^\p{Lu}[^.!?;"“”‘\d]*$/u.test(text) &&
  text.split(' ').length <= 6;

/** At least half of what it says is a way out or goes with one: "Heeft u een tip? Mail ons. Wilt u zich afmelden? Klik hier." */
function isMostlyFoot({ pieces, said }: LineReading): boolean {
  const own = pieces.filter(({ text }, index) => said[index] === null && !isGeneric(text)).length;
  return own * 2 <= pieces.length;
}

/** Directly below a title it is the item's text. */
function belongsToItem<Line extends LetterLine>(
  lines: readonly Line[],
  readings: readonly LineReading[],
  index: number,
  context: LetterContext<Line>,
): boolean {
  const above = lines[index - 1];
  return above !== undefined && !context.isContent(above) && isTitle(above, readings[index - 1]);
}

const isTitle = ({ text }: LetterLine, reading: LineReading | undefined): boolean =>
  reading?.isFoot === false && text.length <= 150 && /^["'‘“([]?[\p{Lu}\d]/u.test(text) && !/[.!:,;]$/.test(text);

/** A title with text below it, or one that is a link itself. */
function beginsItem(lines: readonly LetterLine[], readings: readonly LineReading[], index: number): boolean {
  const line = lines[index];
  if (!line || !isTitle(line, readings[index])) return false;
  const words = line.text.split(' ').length;
  if (words >= 4 && line.links.some(({ start, end }) => end - start >= line.text.length * 0.8)) return true;
  for (let below = index + 1; below <= index + 3; below += 1) {
    const next = lines[below];
    const reading = readings[below];
    if (!next || !reading || reading.isFoot) return false;
    if (next.text.length >= 60 && /[.!?…"”)]$/.test(next.text.trimEnd()) && !isImprint(next.text)) return true;
  }
  return false;
}
