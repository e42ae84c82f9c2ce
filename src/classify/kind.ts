import type { EventDate, Kind } from '../domain/newsletter.ts';
import { cues } from './cues.ts';
import { EVIDENCE, type Evidence } from './evidence/index.ts';
import { phraseTable } from './phrases.ts';
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

/** With more points than this an item is an event. One sign in the text is never enough, two nearly always are. */
const ENOUGH = 2.5;

/** Texts longer than this are read up to here. Guards the patterns against megabytes of prose. */
const MAX_TEXT = 3000;
const MAX_TITLE = 300;

/** Points to either side of `ENOUGH` within which more is to be said for both. Set by hand, not calibrated. */
const DOUBT = 1;

/** What kind of news an item is, seen from the day of sending. */
export const kindOf = (evidence: KindEvidence): Kind => judgedKind(evidence).kind;

export interface JudgedKind {
  kind: Kind;
  /** What it may be as well: an event or none. `null` where that is clear. */
  rival: Kind | null;
  /** What speaks most for and against an event, in words of the tables of evidence. */
  signs: readonly Sign[];
}

export function judgedKind(evidence: KindEvidence): JudgedKind {
  const signs = signsOf(evidence);
  const points = signs.reduce((sum, { weight }) => sum + weight, 0);
  const other = otherKind(evidence);
  const kind = points > ENOUGH ? 'evenement' : other;
  const doubtful = Math.abs(points - ENOUGH) <= DOUBT;
  return { kind, rival: doubtful ? (kind === 'evenement' ? other : 'evenement') : null, signs };
}

function otherKind(evidence: KindEvidence): Kind {
  const title = evidence.title.slice(0, MAX_TITLE).toLowerCase();
  const summary = evidence.summary.slice(0, MAX_TEXT).toLowerCase();
  if (cues.podcastTitle.test(title) || cues.podcastText.test(summary)) return 'podcast';
  if (evidence.section === 'podcast' || evidence.section === 'publicatie') return evidence.section;
  // "Reactie op het rapport" is about one.
  return cues.publication.test(title.split(/ (?:op|over|na) /, 1)[0] ?? '') ? 'publicatie' : 'nieuws';
}

/** Points by what was printed above, in and around the item; the rest is in the tables of evidence. */
const POINTS = {
  section: 7,
  /** Nothing that a text tells about its subject outweighs a line that holds nothing but a day to come. */
  dateLine: 9,
  label: 5,
  head: 3.5,
  likely: 3,
  maybe: 1.5,
  mentioned: 0.75,
  statement: -3.25,
  quotation: -2.25,
  date: 2.5,
  /** A time of day is printed for something that begins. */
  time: 1.25,
} as const;

const tableOf = (where: Evidence['where']): ((text: string) => readonly Evidence[]) => {
  const rows = EVIDENCE.filter((row) => row.where === where);
  const table = phraseTable(rows.map((row) => row.phrases));
  return (text) => table.find(text).flatMap((index) => rows[index] ?? []);
};
const inTitle = tableOf('title');
const inText = tableOf('text');
const inAction = tableOf('action');

/** One thing that speaks for an event, or with a negative weight against it. */
export interface Sign {
  /** Of a row of evidence, or of `POINTS`. */
  id: string;
  weight: number;
}

/** All that speaks for and against an event: why an item is taken for one, or is not. */
export function signsOf({ title, summary, actions = [], section, hasDateLine, dates }: KindEvidence): Sign[] {
  const printed = title.slice(0, MAX_TITLE);
  const { named, labelled, result, statement, quotation } = readTitle(printed.toLowerCase());
  const signs: Sign[] = [];
  const add = (id: keyof typeof POINTS): number => signs.push({ id, weight: POINTS[id] });
  if (section === 'evenement') add('section');
  if (hasDateLine) add('dateLine');
  if (named !== null) add(named);
  if (statement) add('statement');
  if (quotation) add('quotation');
  if (dates.length > 0) add('date');
  if (dates.some((date) => !date.allDay)) add('time');

  const ofTitle = inTitle(printed);
  const ofText = inText(summary.slice(0, MAX_TEXT));
  const ofAction = inAction(actions.join('\n').slice(0, MAX_TITLE));
  const isName = !statement && (labelled || named === 'label' || named === 'head' || named === 'likely');
  // A title that names the event is believed where the rest does not look back at it.
  const looksBack = result || ofTitle.some(({ id }) => id === 'title in the past' || id === 'title looks back');
  const isLabel = named === 'label' && !looksBack;
  const isEvent = isLabel || (isName && !looksBack && !ofText.some(({ id }) => id === 'opens in the past'));
  return [
    ...signs,
    ...ofTitle.filter(({ subject }) => subject !== 'name' || !isName),
    ...[...ofText, ...ofAction].filter(({ subject }) =>
      subject === 'label' ? !isLabel : subject !== 'name' || !isEvent,
    ),
  ];
}
