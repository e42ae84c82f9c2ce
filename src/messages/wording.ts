import { dutchDay } from '../calendar/dutch-date.ts';
import { withoutFractie } from '../council/recipients.ts';
import { monthNames } from '../dates/index.ts';
import { enumerate } from '../domain/enumerate.ts';
import type { Source } from './selection.ts';

/** For whom a message is. */
export type AudienceKind = 'council' | 'fracties' | 'spokespeople';

/** So many newsletters are named in a line; more are counted. */
const MAX_NAMED = 3;

/** Neuter heads of a newsletter's name ("Weekoverzicht"); the rest of what a letter is called has "de". */
const neuter = /(?:overzicht|bericht|bulletin|journaal|magazine|blad|signaal|nieuwsblad)$/i;
const common = /(?:brief|mail|update|krant|flits|post|selectie|agenda|alert|editie)$/i;

/** What a date, a month with a year, or a number is made of. */
const ofEdition = new RegExp(`^(?:[\\d.,/-]{1,12}|[–—|·]|nr\\.?|nummer|editie|week|${monthNames.join('|')}),?$`, 'i');

/** The name without the date or number that many letters end it with: "VNG Weekoverzicht 27 februari 2026". */
function withoutEdition(subject: string): string {
  const words = subject.trim().split(/\s+/);
  while (words.length > 1 && ofEdition.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/**
 * The newsletter with its article: "het VNG Weekoverzicht van 27 februari 2026", "de VNG Raadsledennieuwsbrief juni
 * 2025". A name whose head we do not know is quoted behind a word that we do.
 */
export function sourceInText({ subject, sentAt }: Source): string {
  const day = sentAt === null ? '' : ` van ${dutchDay(sentAt)}`;
  if (subject === null || subject === '') return `de nieuwsbrief${day}`;
  const head = withoutEdition(subject).split(' ').at(-1) ?? '';
  const dated = subject.trim().endsWith(head) ? day : '';
  if (neuter.test(head)) return `het ${subject}${dated}`;
  return common.test(head) ? `de ${subject}${dated}` : `de nieuwsbrief “${subject}”${dated}`;
}

export function sourcesInText(sources: readonly Source[]): string {
  return sources.length > MAX_NAMED ? `${sources.length} nieuwsbrieven` : enumerate(sources.map(sourceInText));
}

/** "1 bericht", "7 berichten". */
export function itemsInText(count: number): string {
  return count === 1 ? '1 bericht' : `${count} berichten`;
}

/** "onderstaand bericht", "onderstaande 7 berichten". */
export function itemsBelow(count: number): string {
  return count === 1 ? 'onderstaand bericht' : `onderstaande ${count} berichten`;
}

/** How whoever reads it is addressed; right for one fractie and for several. */
export function salutation(kind: AudienceKind, fracties: readonly string[]): string {
  if (kind === 'council') return 'Geachte leden van de raad';
  if (kind === 'spokespeople') return 'Geachte woordvoerder';
  if (fracties.includes(withoutFractie)) return 'Geachte leden van de raad';
  return fracties.length === 1 ? 'Geachte fractie' : 'Geachte fracties';
}

/** How the recipients are called within a sentence. */
export function audienceInText(kind: AudienceKind, fracties: readonly string[]): string {
  if (kind === 'council') return 'de hele raad';
  return kind === 'spokespeople'
    ? 'de woordvoerders'
    : enumerate(fracties.map((party) => (party === withoutFractie ? 'de leden zonder fractie' : party)));
}
