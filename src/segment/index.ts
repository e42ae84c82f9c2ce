import type { Block } from '../flatten/index.ts';
import { isUnsubscribe, type Publisher } from '../publishers/index.ts';
import { agendaItems } from './agenda.ts';
import { Assembly } from './assembly.ts';
import { MONTH } from './dateLine.ts';
import {
  type Features,
  featuresOf,
  HEAD_LINES,
  type LetterNames,
  LONGEST_LABEL,
  markRepeated,
  markSpokenActions,
} from './features.ts';
import { headingsAmong } from './headings.ts';
import { readRoles } from './layout.ts';
import type { Cutting } from './part.ts';
import type { Role } from './role.ts';

export { isDateLine } from './dateLine.ts';
export type { Cutting, Part } from './part.ts';

/** A letter's lines → its parts, by the cheapest reading of all of them together. Linear in the number of lines. */
export function cut(blocks: readonly Block[], publisher: Publisher, names: LetterNames): Cutting {
  const agenda = agendaItems(blocks, publisher);
  const lines = featuresOf(agenda.blocks, publisher, names);
  for (const line of lines) line.given = agenda.roles.get(line.block) ?? null;
  markHead(lines);
  markFooter(lines);
  markRepeated(lines);
  markSpokenActions(lines);
  const { roles: read, layout } = readRoles(lines);
  const roles = headingsAmong(lines, read);
  const assembly = new Assembly(layout, printsRubrics(lines, roles));
  lines.forEach((line, index) => {
    assembly.add(roles[index] ?? 'text', line);
  });
  return assembly.finish();
}

/** Beside "Nieuws" and "Agenda" a heading that nobody knows is a rubric too, unless the letter prints topics. */
const printsRubrics = (lines: readonly Features[], roles: readonly Role[]): boolean =>
  lines.some((line, index) => line.section !== null && roles[index] === 'section') &&
  !lines.some((line) => line.topics !== null);

/** How many lines above it may name the letter: its name, and its sender's. */
const LINES_OF_NAME = 2;

/** Above "Nieuwsbrief voor raadsleden, maart 2026" or "Juni 2026" in the head of a letter stands its name, not an item. */
function markHead(lines: readonly Features[]): void {
  const head = lines.slice(0, HEAD_LINES).map((line) => line.ownMasthead || EDITION.test(line.block.text));
  const last = head.lastIndexOf(true);
  for (let at = last; at >= 0 && at >= last - LINES_OF_NAME; at -= 1) {
    const line = lines[at];
    if (!line || (at < last && !mayNameLetter(line))) return;
    line.masthead = true;
  }
}

/** "Juni 2026", "Nummer 3, maart 2026", "Editie 12". */
const EDITION = new RegExp(`^(?:(?:nummer|nr\\.?|editie|jaargang) \\d{1,4},? ?)?(?:(?:${MONTH}) \\d{4})?$`, 'i');

const mayNameLetter = (line: Features): boolean =>
  line.length <= LONGEST_LABEL &&
  !line.endsSentence &&
  line.action === 0 &&
  !line.section &&
  !line.topics &&
  !line.date;

/** Behind the unsubscribe line nothing is news any more, unless another item follows: addresses, slogans, copyright. */
function markFooter(lines: Features[]): void {
  let start = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (!line) continue;
    if (line.footer && isUnsubscribe(line.block.text)) start = index;
    if ((line.action === 2 && !line.footer) || (line.topics && !line.allLink)) break;
  }
  if (start < lines.length) start = startOfImprint(lines, start);
  for (const line of lines.slice(start)) {
    if (line.length < 600 && !line.standing) line.footer = true;
  }
}

/** Above the unsubscribe line: what else is footer, the sender's address, and over that address the sender's name. */
function startOfImprint(lines: readonly Features[], unsubscribe: number): number {
  let start = unsubscribe;
  let addressed = false;
  for (let line = lines[start - 1]; line && (line.footer || isImprint(line)); line = lines[start - 1]) {
    addressed ||= !line.footer;
    start -= 1;
  }
  const name = lines[start - 1];
  return addressed && name?.labelLike && name.block.links.length === 0 ? start - 1 : start;
}

/** "Provincie Zilverland, Postbus 100, 1000 AA Oosterhaven", "© 2026", "013 123 45 67", "griffie@voorbeeldgemeente.nl". */
function isImprint({ block: { text } }: Features): boolean {
  return (
    text.length < 160 &&
    !/[.!?]$/.test(text) &&
    (/\b\d{4} ?[A-Z]{2}\b|\bpostbus \d/i.test(text) || /^[©+\d\s()-]+$|^©|^[\w.+-]{1,64}@[\w.-]{3,255}$/.test(text))
  );
}
