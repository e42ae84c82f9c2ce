import { whenIn } from '../dates/index.ts';
import type { Block } from '../flatten/index.ts';
import { actionStrength } from '../publishers/index.ts';
import { knownTopics } from '../topics/index.ts';
import { pieceOf } from './piece.ts';
import type { Role } from './role.ts';

/**
 * Titles that carry their topic: "Bestuur | Titel", "[Bestuur] Titel", "Bestuur: Titel", "Titel (Bestuur)". One such line may
 * well be a title that begins with a subject; where lines that look alike do so throughout, it is the letter's habit.
 */

interface Shape {
  pattern: RegExp;
  /** Groups of the pattern. */
  topic: 1 | 2;
  /** Nobody writes a title this way unless what it sets apart is a label. */
  marked: boolean;
}

const SHAPES: readonly Shape[] = [
  { pattern: /^([^|]{3,80}?) ?\| ?([^|]{4,200})$/, topic: 1, marked: true },
  { pattern: /^\[([^\][]{3,80})\] ?(.{4,200})$/, topic: 1, marked: true },
  { pattern: /^\(([^)(]{3,80})\) ?(.{4,200})$/, topic: 1, marked: true },
  { pattern: /^([^:]{3,80}): (.{4,200})$/, topic: 1, marked: false },
  { pattern: /^([^–—]{3,80}?) [–—-] (.{4,200})$/, topic: 1, marked: false },
  { pattern: /^([^»›>/]{3,80}?) ?[»›>] ?(.{4,200})$/, topic: 1, marked: true },
  { pattern: /^([^|]{4,200}?) ?\| ?([^|]{3,80})$/, topic: 2, marked: true },
  { pattern: /^(.{4,200}) \[([^\][]{3,80})\]$/, topic: 2, marked: true },
  { pattern: /^(.{4,200}) \(([^)(]{3,80})\)$/, topic: 2, marked: false },
  { pattern: /^(.{4,200}) [–—-] ([^–—]{3,80})$/, topic: 2, marked: false },
];

const LONGEST = 230;
const LEAST_KNOWN = 3;
/** Of the lines of one shape and look, so many must name a topic that is known. */
const SHARE_KNOWN = 0.4;
/** Where no topic is known: most lines of that look have the shape, and labels return. */
const SHARE_OF_LOOK = 0.5;

export function splitTitles(blocks: readonly Block[], given: Map<Block, Role>): Block[] {
  const candidates = blocks.filter((block) => isCandidate(block) && !given.has(block));
  const byLook = new Map<string, Block[]>();
  for (const block of candidates) {
    const look = `${block.look}|${String(block.strong)}`;
    byLook.set(look, [...(byLook.get(look) ?? []), block]);
  }
  const splits = new Map<Block, Shape>();
  for (const alike of byLook.values()) {
    for (const shape of SHAPES) {
      const fitting = alike.filter((block) => !splits.has(block) && partsOf(block, shape) !== null);
      const believed = habit(fitting, alike.length, shape);
      if (believed)
        for (const block of fitting) if (isLabel(partsOf(block, shape)?.topic ?? '')) splits.set(block, shape);
    }
  }
  if (splits.size === 0) return [...blocks];
  return blocks.flatMap((block) => {
    const shape = splits.get(block);
    return shape === undefined ? [block] : piecesOf(block, shape, given);
  });
}

const isCandidate = ({ text, image, listItem }: Block): boolean =>
  !image && !listItem && text.length >= 8 && text.length <= LONGEST && !/[.!]$/.test(text) && actionStrength(text) < 2;

function partsOf(block: Block, shape: Shape): { topic: string; title: string } | null {
  const match = shape.pattern.exec(block.text);
  if (!match) return null;
  const [, one = '', other = ''] = match;
  const [topic, title] = shape.topic === 1 ? [one, other] : [other, one];
  return /\d/.test(topic) || saysWhen(topic) || saysWhen(title) ? null : { topic, title };
}

const saysWhen = (text: string): boolean => whenIn(text)?.before === 0;

/** Six words without a mark: "Ruimte, wonen en mobiliteit", "Financiën/informatiesamenleving". */
const isLabel = (text: string): boolean =>
  knownTopics(text) !== null || (/^\p{Lu}[^.!?:;"“”‘\d]*$/u.test(text) && text.split(' ').length <= 6);

function habit(fitting: readonly Block[], alike: number, shape: Shape): boolean {
  if (fitting.length < 2) return false;
  const topics = fitting.map((block) => partsOf(block, shape)?.topic ?? '');
  const known = topics.filter((topic) => knownTopics(topic) !== null).length;
  const most = known >= fitting.length * SHARE_KNOWN;
  if (most && (known >= LEAST_KNOWN || (known >= 2 && (shape.marked || fitting.length >= alike * 0.5)))) return true;
  if (
    !shape.marked ||
    shape.topic === 2 ||
    fitting.length < 4 ||
    !topics.every((topic) => topic.split(' ').length <= 5)
  )
    return false;
  const again = topics.filter((topic) => topics.indexOf(topic) !== topics.lastIndexOf(topic)).length;
  return fitting.length >= alike * SHARE_OF_LOOK && again >= fitting.length * 0.3;
}

function piecesOf(block: Block, shape: Shape, given: Map<Block, Role>): Block[] {
  const match = shape.pattern.exec(block.text);
  if (!match) return [block];
  const { text } = block;
  const one = match[1] ?? '';
  const other = match[2] ?? '';
  const from = text.indexOf(one);
  const second = text.lastIndexOf(other);
  const pieces = [pieceOf(block, from, from + one.length, true), pieceOf(block, second, second + other.length, false)];
  const [topic, title] = shape.topic === 1 ? pieces : [pieces[1], pieces[0]];
  if (!topic || !title) return [block];
  given.set(topic, 'topic').set(title, 'title');
  // A link around the whole line is the title's, once.
  return pieces.map((piece) => {
    if (piece !== topic) return piece;
    const bare = { ...piece, links: [] };
    given.set(bare, 'topic');
    return bare;
  });
}
