import { whenIn } from '../dates/index.ts';
import type { Block } from '../flatten/index.ts';
import { knownTopics } from '../topics/index.ts';
import { joinedPieces } from './piece.ts';

/**
 * Lines that say only together what they say: a leaf of a calendar ("17" over "mrt"), and a name of a field beside its
 * value ("Datum" | "2 maart 2027") or above it ("Datum:").
 */

const DAY = /^\d{1,2}$/;
const WEEKDAY = /^(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\.?$/i;
const MONTH =
  /^(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|sept|okt|nov|dec|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)\.?(?: \d{4}|,? ?'\d\d)?$/i;
const YEAR = /^20\d\d$/;

/** Names of fields that letters and agendas print. */
const KEY =
  /^(?:datum|data|wanneer|dag|tijd|tijdstip|aanvang|hoe laat|waar|locatie|plaats|adres|thema|onderwerp|rubriek|voor wie|doelgroep|kosten|spreker|sprekers|titel|wat)(?: ?:)?$/i;

export function withJoinedLines(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = withoutBrackets(blocks[at] as Block);
    const leaf = leafAt(blocks, at);
    if (leaf) {
      result.push(leaf.block);
      at += leaf.length - 1;
      continue;
    }
    const value = blocks[at + 1];
    if (value && KEY.test(block.text) && block.links.length === 0 && belongTogether(block, value)) {
      const key = block.text.replace(/ ?:$/, '');
      result.push(joinedPieces({ ...block, text: key, strong: value.strong, look: value.look }, value, ': '));
      at += 1;
    } else result.push(block);
  }
  return result;
}

const BRACKETS = /^\[([^\][]{1,120})\]$/;

/** Plain text shows a picture as "[foto]" or "[its alternative text]"; "[Bestuur]" is a topic. */
function withoutBrackets(block: Block): Block {
  const inner = BRACKETS.exec(block.text)?.[1];
  if (inner === undefined) return block;
  const text = inner.trim();
  const links = block.links.map((link) => ({ ...link, start: 0, end: text.length })).slice(0, 1);
  return knownTopics(text) === null ? { ...block, image: true } : { ...block, text, links };
}

function belongTogether(key: Block, value: Block): boolean {
  if (value.image || KEY.test(value.text)) return false;
  if (key.text.endsWith(':')) return true;
  const [one, other] = [key.cell, value.cell];
  if (!one || !other || one.table !== other.table || one.row !== other.row) return false;
  // "Datum" beside "Tijd" beside "Wat" heads columns; in rows of fields every second cell is a value.
  return one.column === 0 && other.column === 1;
}

/** "17" "mrt", "mrt" "17", "di" "17" "maart" "2027": each in a line of its own, one below the other. */
function leafAt(blocks: readonly Block[], at: number): { block: Block; length: number } | null {
  const first = blocks[at];
  if (!first || first.text.length > 14 || !(DAY.test(first.text) || WEEKDAY.test(first.text) || MONTH.test(first.text)))
    return null;
  const parts: Block[] = [];
  const found = { day: '', month: '', weekday: '', year: '' };
  for (let index = at; index < at + 4; index += 1) {
    const block = blocks[index];
    const kind = block && kindOf(block.text);
    if (!block || !kind || found[kind] !== '') break;
    if (parts.length > 0 && block.blanks > 1) break;
    found[kind] = block.text.replace(/\.$/, '');
    parts.push(block);
  }
  if (found.day === '' || found.month === '') return null;
  const text = [found.weekday, found.day, found.month, found.year].filter((part) => part !== '').join(' ');
  if (!whenIn(text)?.dated) return null;
  const links = parts.flatMap((part) => part.links).slice(0, 1);
  return {
    block: { ...first, text, links: links.map((link) => ({ ...link, start: 0, end: text.length })) },
    length: parts.length,
  };
}

function kindOf(text: string): 'day' | 'month' | 'weekday' | 'year' | null {
  if (DAY.test(text)) return 'day';
  if (MONTH.test(text)) return 'month';
  if (WEEKDAY.test(text)) return 'weekday';
  return YEAR.test(text) ? 'year' : null;
}
