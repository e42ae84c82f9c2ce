import { findEventDates } from '../../dates/index.ts';
import type { EventProposal } from '../../domain/resolve.ts';

/** Assumed, since no real page could be had: publishers write these labels, alone on a line or with a colon. */
const label =
  /^(locatie en tijd|tijd en locatie|datum,? (?:tijd )?en locatie|datum en tijd(?:stip)?|wanneer|datum|data|tijd|tijdstip|tijden|aanvang|locatie|plaats|waar)\s{0,3}(?::\s{0,3}(.*))?$/i;

/** Lines behind a label that stands alone, characters in a line that still is a fact, groups on a page. */
const MAX_LINES = 4;
const MAX_LENGTH = 200;
const MAX_GROUPS = 20;

interface Group {
  /** The lines that say when, as they stand. */
  when: string[];
  where: string | null;
}

/** What the prose around "Locatie en tijd", "Datum", "Tijd" and "Locatie" says, by the product's own date grammar. */
export function proseEvents(lines: readonly string[], reference: string): EventProposal[] {
  return groups(lines, reference).flatMap(({ when, where }) =>
    findEventDates(when.join('\n'), reference).map((date) => ({ date, location: where, source: 'prose' as const })),
  );
}

function groups(lines: readonly string[], reference: string): Group[] {
  const found: Group[] = [];
  let current: Group = { when: [], where: null };
  for (const [index, line] of lines.entries()) {
    const [, name, rest] = (line.length <= MAX_LENGTH ? label.exec(line) : null) ?? [];
    if (name === undefined) continue;
    const values = rest !== undefined && rest !== '' ? [rest] : valuesBehind(lines, index);
    const says = /locatie|plaats|waar/i.test(name) ? (/tijd|datum/i.test(name) ? 'both' : 'where') : 'when';
    // A second date begins a second gathering; a time or a place belongs to the date before it.
    if (says !== 'where' && /datum|data|wanneer|locatie/i.test(name) && current.when.length > 0) {
      found.push(current);
      current = { when: [], where: null };
    }
    if (says === 'where') current.where ??= values[0] ?? null;
    else {
      for (const value of values) {
        const isWhen =
          says === 'when' || /\d[.:]\d\d|\buur\b/.test(value) || findEventDates(value, reference).length > 0;
        if (isWhen) current.when.push(says === 'when' ? `${name}: ${value}` : value);
        else current.where ??= value;
      }
    }
  }
  return [...found, current].filter(({ when }) => when.length > 0).slice(0, MAX_GROUPS);
}

/** The lines that follow, up to the next label or a line that is text rather than a fact. */
function valuesBehind(lines: readonly string[], index: number): string[] {
  const behind = lines.slice(index + 1, index + 1 + MAX_LINES);
  const end = behind.findIndex((line) => line.length > MAX_LENGTH || label.test(line));
  return end < 0 ? behind : behind.slice(0, end);
}
