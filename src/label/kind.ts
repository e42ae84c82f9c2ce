import type { EventDate, Kind } from '../domain/newsletter.ts';
import { cues } from './cues.ts';

export interface KindEvidence {
  title: string;
  summary: string;
  /** What the section above the item holds, where one is printed. */
  section: Kind | null;
  /** A line of its own that held nothing but a date, not before the day of sending. */
  hasDateLine: boolean;
  /** Event dates found in the title or the text. */
  dates: readonly EventDate[];
}

/** From this much evidence on an item is an event. */
const ENOUGH = 3;

/** Texts longer than this are read up to here. Guards the cue patterns against megabytes of prose. */
const MAX_TEXT = 4000;

/** What kind of news an item is, seen from the day of sending. */
export function kindOf(evidence: KindEvidence): Kind {
  const title = evidence.title.slice(0, 300).toLowerCase();
  const summary = evidence.summary.slice(0, MAX_TEXT).toLowerCase();
  if (isEvent(title, summary, evidence)) return 'evenement';
  if (cues.podcastTitle.test(title) || cues.podcastText.test(summary)) return 'podcast';
  if (evidence.section === 'podcast' || evidence.section === 'publicatie') return evidence.section;
  return cues.publication.test(title) ? 'publicatie' : 'nieuws';
}

function isEvent(title: string, summary: string, { section, hasDateLine, dates }: KindEvidence): boolean {
  let score = 0;
  const named = cues.titleNoun.test(title);
  if (section === 'evenement') score += 3;
  if (hasDateLine) score += 3;
  if (cues.titlePrefix.test(title)) score += cues.titleSentence.test(title) ? 2 : 4;
  else if (named) score += 2;
  if (cues.titleInvitation.test(title)) score += 3;
  if (cues.titlePast.test(title)) score -= 5;
  if (cues.otherKind.test(title)) score -= 3;
  if (cues.thisEvent.test(summary)) score += 3;
  // Without any of these the rest of the text cannot make it an event: most items end here.
  if (score <= 0 && dates.length === 0) return false;
  const invited = cues.invitation.test(summary);
  if (invited) score += 1.5;
  if (dates.length > 0) {
    score += 1.5;
    if (named || invited) score += 1.5;
    else if (cues.starts.test(summary)) score += 1;
    // A time of day is printed for something that begins.
    if (dates.some((date) => !date.allDay)) score += 1;
  }
  if (score < ENOUGH) return false;
  if (cues.past.test(summary)) score -= 4;
  else if (dates.length === 0 && cues.perhapsPast.test(summary)) score -= 2.5;
  return score >= ENOUGH;
}
