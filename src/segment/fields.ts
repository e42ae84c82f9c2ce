import { whenIn } from '../dates/index.ts';
import type { Block } from '../flatten/index.ts';
import { knownTopics } from '../topics/index.ts';
import { pieceOf } from './piece.ts';
import type { Role } from './role.ts';

/**
 * Lines under or above a title that hold several fields: "Bestuur | 12 maart 2027", "Thema: Onderwijs". What a key names
 * is learned from its values.
 */

/** Longer lines are prose. */
const LONGEST = 140;
const SEPARATOR = / ?[|•·] ?| [–—-] /g;
const KEY = /^([\p{Lu}][\p{L} ]{2,18}) ?: (.{2,80})$/u;
const TOPIC_KEY = /^(?:thema|thema's|onderwerp|rubriek|domein|beleidsveld|categorie|topic)$/i;
const TITLE_KEY = /^(?:titel|wat|activiteit)$/i;
/** A key whose values name topics this often names them always. */
const LEAST_VALUES = 3;
const SHARE_OF_TOPICS = 1 / 3;
const MOST_FIELDS = 4;
/** "12 maart 2027 in theater De Vest". */
const MOST_WORDS_OF_PLACE = 4;

export function splitFields(blocks: readonly Block[], given: Map<Block, Role>): Block[] {
  const topicKeys = keysOfTopics(blocks);
  const beside = topicsBesideDates(blocks.filter((block) => !given.has(block)));
  const result: Block[] = [];
  for (const block of blocks) {
    const pieces = given.has(block) || block.image ? null : fieldsOf(block, topicKeys, beside);
    if (pieces === null) result.push(block);
    else
      for (const { piece, role } of pieces) {
        result.push(piece);
        if (role !== null) given.set(piece, role);
      }
  }
  return result;
}

interface Field {
  piece: Block;
  role: Role | null;
}

function fieldsOf(block: Block, topicKeys: ReadonlySet<string>, beside: ReadonlySet<string>): Field[] | null {
  const { text } = block;
  if (text.length > LONGEST) return null;
  const segments = segmentsOf(text);
  if (segments.length > MOST_FIELDS) return null;
  const kinds = segments.map(([start, end]) => kindOf(text.slice(start, end), topicKeys, beside));
  if (segments.length === 1)
    return kinds[0] === 'topic' && KEY.test(text) ? [topicField(block, 0, text.length, true)] : titleField(block);
  if (!kinds.includes('topic') || (kinds.includes(null) && !kinds.includes('date'))) return null;
  // Neighbours that say when are one date: "12 maart | 13.00 uur".
  const fields: Field[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    const [start, end] = segments[at] as [number, number];
    const first = fields.length === 0;
    if (kinds[at] === 'topic') fields.push(topicField(block, start, end, first));
    else if (kinds[at] === null) fields.push({ piece: pieceOf(block, start, end, first), role: 'text' });
    else {
      let last = end;
      while (kinds[at + 1] === 'date') [, last] = segments[(at += 1)] as [number, number];
      fields.push({ piece: pieceOf(block, start, last, first), role: null });
    }
  }
  return fields;
}

/** "Titel: Webinar …" in rows of fields. */
function titleField(block: Block): Field[] | null {
  const key = KEY.exec(block.text);
  if (!key || !TITLE_KEY.test(key[1] ?? '')) return null;
  return [{ piece: pieceOf(block, block.text.length - (key[2] ?? '').length, block.text.length, true), role: 'title' }];
}

function topicField(block: Block, start: number, end: number, first: boolean): Field {
  const value = KEY.exec(block.text.slice(start, end).trim())?.[2];
  return { piece: pieceOf(block, value === undefined ? start : end - value.length, end, first), role: 'topic' };
}

function segmentsOf(text: string): [number, number][] {
  const segments: [number, number][] = [];
  let at = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    if (match.index > at) segments.push([at, match.index]);
    at = match.index + match[0].length;
  }
  if (at < text.length) segments.push([at, text.length]);
  return segments;
}

function kindOf(text: string, topicKeys: ReadonlySet<string>, beside: ReadonlySet<string>): 'topic' | 'date' | null {
  const key = KEY.exec(text.trim())?.[1];
  if (key !== undefined && isTopicKey(key, topicKeys)) return 'topic';
  if (knownTopics(text) !== null || beside.has(text.trim())) return 'topic';
  const when = whenIn(text.trim());
  return when !== null && when.before === 0 && when.after <= MOST_WORDS_OF_PLACE ? 'date' : null;
}

const isTopicKey = (key: string, learned: ReadonlySet<string>): boolean =>
  TOPIC_KEY.test(key) || learned.has(key.toLowerCase());

function keysOfTopics(blocks: readonly Block[]): Set<string> {
  const keys = new Map<string, { values: number; topics: number }>();
  for (const { text } of blocks) {
    if (text.length > LONGEST || !text.includes(': ')) continue;
    for (const [start, end] of segmentsOf(text)) {
      const match = KEY.exec(text.slice(start, end).trim());
      if (!match) continue;
      const key = (match[1] ?? '').toLowerCase();
      const count = keys.get(key) ?? { values: 0, topics: 0 };
      count.values += 1;
      if (knownTopics(match[2] ?? '') !== null) count.topics += 1;
      keys.set(key, count);
    }
  }
  return new Set(
    [...keys].flatMap(([key, { values, topics }]) =>
      values >= LEAST_VALUES && topics >= values * SHARE_OF_TOPICS ? [key] : [],
    ),
  );
}

/**
 * What stands beside dates: "12 maart | Mobiliteit | Utrecht". It names a topic where a third of what stands there is known, or where
 * the same words stand elsewhere as a line of their own.
 */
function topicsBesideDates(blocks: readonly Block[]): Set<string> {
  const lines = new Set(blocks.flatMap(({ text, image }) => (!image && isShort(text) ? [text] : [])));
  const texts: string[] = [];
  for (const { text, image } of blocks) {
    if (image || text.length > LONGEST || !/\d/.test(text)) continue;
    const segments = segmentsOf(text).map(([start, end]) => text.slice(start, end).trim());
    if (
      segments.length < 2 ||
      segments.length > MOST_FIELDS ||
      !segments.some((segment) => whenIn(segment)?.after === 0)
    )
      continue;
    texts.push(...segments.filter(isShort));
  }
  const known = texts.filter((text) => knownTopics(text) !== null).length;
  const most = known >= LEAST_VALUES && known >= texts.length * SHARE_OF_TOPICS;
  return new Set(texts.filter((text) => lines.has(text) || (most && texts.indexOf(text) !== texts.lastIndexOf(text))));
}

const isShort = (text: string): boolean => text.length <= 60 && /^\p{Lu}[^.!?:;"“”\d]*$/u.test(text);
