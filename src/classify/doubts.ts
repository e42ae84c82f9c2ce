import type { EventDate, Item, ItemField, Reading } from '../domain/newsletter.ts';
import type { Part, Rival } from '../segment/index.ts';
import type { JudgedKind } from './kind.ts';

/**
 * Of what the reader is not sure: each field that the next best readings of the letter would fill otherwise, with what they would say
 * and why, in Dutch, for the pane. One second reading for each field: the likeliest.
 */
export function doubtsOf(
  part: Part,
  item: Omit<Item, 'id'>,
  judged: JudgedKind,
  reference: string | null,
  read: (rival: Part) => Omit<Item, 'id'>,
): Reading[] {
  const found = new Map<ItemField, Reading>();
  const doubt = (reading: Reading): void => {
    if (!found.has(reading.of)) found.set(reading.of, reading);
  };
  for (const { part: rival, gap, cause } of part.rivals) {
    if (rival === null)
      doubt({ of: 'title', cause, value: '', evidence: 'Deze regel kan ook een kop of gewone tekst zijn.' });
    else if (rival.title !== part.title) {
      const value = rival.title?.text ?? '';
      doubt({
        of: 'title',
        cause,
        value,
        evidence: `De regel “${value}” kan ook de titel van een eigen bericht zijn.`,
      });
    } else compare(item, read(rival), rival, { gap, cause }, doubt);
  }
  for (const date of item.events)
    if (date.unsure)
      doubt({
        of: 'dates',
        cause: 'words',
        value: date.orElse ?? [],
        evidence: `“${date.text}” kan ook iets anders betekenen.`,
      });
  const far = item.events.find(
    (date) => assumesYear(date, reference) && !part.dates.some(({ text }) => text.includes(date.text)),
  );
  if (far)
    doubt({
      of: 'dates',
      cause: 'words',
      value: [],
      evidence: `Bij “${far.text}” staat geen jaar; die dag kan ook al voorbij zijn.`,
    });
  if (judged.rival !== null) doubt({ of: 'kind', cause: 'words', value: judged.rival, evidence: signsOf(judged) });
  return [...found.values()];
}

/** A wrong topic costs a look, a wrong date a meeting: of topics only close calls are named. */
const TOPIC_IN_DOUBT = 1;

/** Days ahead from which a day without a year in running text is as likely one that has passed. */
const FAR = 200;

/** "In Loenerveen zijn ze op 1 september overgestapt", read in November. */
function assumesYear({ start, text }: EventDate, reference: string | null): boolean {
  if (reference === null || text.includes(start.slice(0, 4)) || /[a-z][a-z]dag/i.test(text)) return false;
  return Date.parse(start.slice(0, 10)) - Date.parse(reference.slice(0, 10)) > FAR * 86_400_000;
}

function compare(
  item: Omit<Item, 'id'>,
  other: Omit<Item, 'id'>,
  rival: Part,
  { gap, cause }: Pick<Rival, 'gap' | 'cause'>,
  doubt: (reading: Reading) => void,
): void {
  if (gap < TOPIC_IN_DOUBT && item.topics.join('/') !== other.topics.join('/')) {
    const evidence =
      other.topics.length > 0
        ? `Het onderwerp “${other.topics.join(' / ')}” kan bij dit bericht horen.`
        : 'Bij dit bericht hoort misschien geen onderwerp.';
    doubt({ of: 'topics', cause, value: other.topics, evidence });
  }
  if (item.kind !== other.kind && (item.kind === 'evenement' || other.kind === 'evenement'))
    doubt({ of: 'kind', cause, value: other.kind, evidence: dateLineOf(rival) });
  if (starts(item.events) !== starts(other.events))
    doubt({ of: 'dates', cause, value: other.events, evidence: dateLineOf(rival) });
}

const starts = (events: readonly EventDate[]): string => events.map(({ start }) => start).join(' ');

const dateLineOf = ({ dates }: Part): string =>
  dates.length > 0
    ? `De datumregel “${dates.map(({ text }) => text).join(', ')}” kan bij dit bericht horen.`
    : 'De datumregel kan ook bij het bericht ernaast horen.';

const signsOf = ({ kind }: JudgedKind): string =>
  kind === 'evenement'
    ? 'De tekst zegt niet duidelijk dat dit een bijeenkomst is.'
    : 'De tekst kan ook over een bijeenkomst gaan.';
