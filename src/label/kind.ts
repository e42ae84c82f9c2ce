import type { EventDate, Kind } from '../domain/newsletter.ts';
import { cues } from './cues.ts';
import { type Evidence, EVIDENCE } from './evidence.ts';
import { readTitle } from './title.ts';

export interface KindEvidence {
  title: string;
  summary: string;
  /** The words of the action links: "Meld u aan", "Lees het verslag". */
  actions?: readonly string[];
  /** What the section above the item holds, where one is printed. */
  section: Kind | null;
  /** A line of its own that held nothing but a date, not before the day of sending. */
  hasDateLine: boolean;
  /** Event dates found in the title or the text. */
  dates: readonly EventDate[];
}

/** From this many points an item is an event. */
const ENOUGH = 2.5;

/** Texts longer than this are read up to here. Guards the patterns against megabytes of prose. */
const MAX_TEXT = 3000;
const MAX_TITLE = 300;

/** What kind of news an item is, seen from the day of sending. */
export function kindOf(evidence: KindEvidence): Kind {
  const title = evidence.title.slice(0, MAX_TITLE).toLowerCase();
  const summary = evidence.summary.slice(0, MAX_TEXT).toLowerCase();
  if (isEvent(evidence)) return 'evenement';
  if (cues.podcastTitle.test(title) || cues.podcastText.test(summary)) return 'podcast';
  if (evidence.section === 'podcast' || evidence.section === 'publicatie') return evidence.section;
  // "Reactie op het rapport" is about one.
  return cues.publication.test(title.split(/ (?:op|over|na) /, 1)[0] ?? '') ? 'publicatie' : 'nieuws';
}

/** Points by what was printed above, in and around the item; the rest is in the table of evidence. */
const POINTS = {
  section: 5,
  dateLine: 5,
  label: 5,
  head: 3.5,
  maybe: 1.5,
  mentioned: 0.5,
  statement: -3.5,
  date: 1.5,
  /** A time of day is printed for something that begins. */
  time: 1,
} as const;

const FOR = EVIDENCE.filter((row) => row.weight > 0);
const AGAINST = EVIDENCE.filter((row) => row.weight < 0);

/** Does what speaks for an event outweigh what speaks against it by enough? */
function isEvent({ title, summary, actions = [], section, hasDateLine, dates }: KindEvidence): boolean {
  const texts = {
    title: title.slice(0, MAX_TITLE).toLowerCase(),
    text: summary.slice(0, MAX_TEXT).toLowerCase(),
    action: actions.join('\n').slice(0, MAX_TITLE).toLowerCase(),
  };
  const { named, statement } = readTitle(texts.title);
  let points = 0;
  if (section === 'evenement') points += POINTS.section;
  if (hasDateLine) points += POINTS.dateLine;
  if (named !== null) points += POINTS[named];
  if (statement) points += POINTS.statement;
  if (dates.length > 0) points += POINTS.date;
  if (dates.some((date) => !date.allDay)) points += POINTS.time;
  for (const row of FOR) if (stands(row, texts)) points += row.weight;
  // Most items are plain news: what speaks against an event need not be asked for them.
  if (points < ENOUGH) return false;
  for (const row of AGAINST) if (stands(row, texts)) points += row.weight;
  return points >= ENOUGH;
}

function stands({ where, only, pattern }: Evidence, texts: Record<Evidence['where'], string>): boolean {
  return (only?.test(texts[where]) ?? true) && pattern.test(texts[where]);
}
