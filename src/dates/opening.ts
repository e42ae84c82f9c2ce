import { Cue, cuesOf } from './cues.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** Words that tell of a building or a publication, and of something to go to once its hours stand with them. */
const OPEN_WORDS = new Set(['geopend', 'beschikbaar']);
/** Open every day: other hours on one day are a notice. */
const COUNTERS =
  /(?:balie|loket|kantoor|(?:gemeente|stad|raad|provincie)huis|helpdesk|servicedesk|griffie|secretariaat|contactcentrum|website|systeem|portaal|winkels?|milieustraat)$/;
/** No ending above is longer; a word of megabytes is not searched again for every date near it. */
const LONGEST_COUNTER = 16;
const DENIALS = new Set(['niet', 'geen', 'alleen', 'slechts', 'beperkt', 'minder', 'gewijzigd', 'aangepast']);
const LENGTHS = new Set(['uur', 'uren', 'uurtje', 'kwartier', 'minuten']);

/**
 * `op 12 november geopend van 11.00 tot 20.00 uur`, `donderdag een uur lang beschikbaar`: what is open or there for some hours of
 * one day can be gone to. What opens (`op 12 november geopend`) or appears (`vanaf 12 november beschikbaar`) has no end. Not a
 * counter that is always there (`het loket`), and not what is denied (`een uur lang niet beschikbaar`). What `wordt om 16.00 uur geopend` is opened by somebody.
 */
export function isOpenForHours(reading: Reading): boolean {
  if (reading.last !== null) return false;
  const { left, right } = reading.context;
  const near = [...left, ...right];
  let open = false;
  for (const token of near) {
    if (DENIALS.has(token.text) || COUNTERS.test(token.text.slice(-LONGEST_COUNTER))) return false;
    if (OPEN_WORDS.has(token.text)) open = true;
    else if (cuesOf(token) & (Cue.publication | Cue.closure)) return false;
  }
  const opened = reading.time !== null && near.some((token) => token.text === 'wordt' || token.text === 'worden');
  return open && (opened || reading.time?.end != null || lasts([...left].reverse()) || lasts(right));
}

const lasts = (words: readonly Token[]): boolean =>
  words.some((token, at) => token.text === 'lang' && LENGTHS.has(words[at - 1]?.text ?? ''));
