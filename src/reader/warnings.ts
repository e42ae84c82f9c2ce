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
