import type { Warning } from '../domain/newsletter.ts';

/** Everything the reader can have to say about a reading, in Dutch, for the pane and the command line. */
const MESSAGES = {
  empty: 'Dit bericht heeft geen leesbare tekst.',
  'no-items': 'In dit bericht zijn geen nieuwsberichten gevonden. Waarschijnlijk is het geen nieuwsbrief.',
  truncated: 'Dit bericht is te groot om helemaal te lezen; het laatste deel ontbreekt.',
  'no-date': 'Van dit bericht is geen verzenddatum bekend. Alleen evenementen met een jaartal hebben een datum.',
  'date-from-links': 'De verzenddatum is afgeleid uit de links in het bericht.',
  'detached-links': 'Sommige links staan los van hun bericht en konden er niet aan worden gekoppeld.',
  unrecognised: 'Een deel van dit bericht is niet herkend. Het staat onder "Niet herkend".',
} as const;

export type WarningCode = keyof typeof MESSAGES;

export function warning(code: WarningCode): Warning {
  return { code, message: MESSAGES[code] };
}

/** Subjects that a warning names; a digest of a hundred letters says the rest in a number. */
const MAX_NAMED = 10;

/** Which of several letters in one message was read, and which were not: none is lost in silence. */
export function severalLetters(read: string | null, others: readonly string[]): Warning {
  const quoted = others.slice(0, MAX_NAMED).map((subject) => `"${subject}"`);
  const more = others.length > MAX_NAMED ? [`en nog ${String(others.length - MAX_NAMED)}`] : [];
  return {
    code: 'several-letters',
    message: `Dit bericht bevat meer brieven. Gelezen is ${read === null ? 'de brief zonder onderwerp' : `"${read}"`}. Niet gelezen: ${[...quoted, ...more].join(', ')}.`,
  };
}
