/** The words with which mail programs head a quoted or forwarded message, in the languages a Dutch office meets. */

export type Field = 'from' | 'date' | 'to' | 'subject';

const WORDS: Record<Field, readonly string[]> = {
  from: ['van', 'from', 'von', 'de', 'afzender'],
  date: ['verzonden', 'datum', 'verzonden op', 'sent', 'date', 'gesendet', 'envoyé'],
  to: [
    'aan',
    'to',
    'an',
    'à',
    'cc',
    'bcc',
    'kopie',
    'antwoord aan',
    'beantwoorden aan',
    'reply-to',
    'antwoord-aan',
    'antwoordadres',
    'organisatie',
    'organization',
    'prioriteit',
    'importance',
    'urgentie',
    'bijlagen',
    'attachments',
  ],
  subject: ['onderwerp', 'subject', 'betreff', 'objet', 'betreft'],
};

const fieldOfWord = new Map<string, Field>();
for (const field of ['from', 'date', 'to', 'subject'] as const) {
  for (const word of WORDS[field]) fieldOfWord.set(word, field);
}

/** Characters; longer is none of these. They keep prose from being matched at all. */
const LONGEST_FIELD = 22;
const LONGEST_SEPARATOR = 90;
const LONGEST_ATTRIBUTION = 300;

export interface HeaderLine {
  field: Field;
  value: string;
}

/** `Van: VNG <x@vng.nl>`, `*From:* …`, `Verzonden op: …` → field and value. */
export function headerLine(line: string): HeaderLine | null {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > LONGEST_FIELD) return null;
  const word = line.slice(0, colon).replace(/\*/g, '').trim().toLowerCase();
  const field = fieldOfWord.get(word);
  if (field === undefined) return null;
  return {
    field,
    value: line
      .slice(colon + 1)
      .replace(/^[\s*]+/, '')
      .trim(),
  };
}

/** "-----Oorspronkelijk bericht-----", "Begin doorgestuurd bericht:". */
export function isSeparator(line: string): boolean {
  return (
    line.length < LONGEST_SEPARATOR &&
    /^[\s*_>-]*(?:begin )?(?:(?:oorspronkelijk bericht|doorgestuurd bericht|original message|forwarded message|begin forwarded message|urspr(?:ü|ue)ngliche nachricht|weitergeleitete nachricht)[\s:*_-]*$|message (?:transf|d'origine))/i.test(
      line,
    )
  );
}

/** "Op ma 30 jun 2025 om 11:30 schreef VNG <x@vng.nl>:" → sender and date in words. */
export function attribution(line: string): { from: string; date: string } | null {
  if (line.length > LONGEST_ATTRIBUTION || !line.endsWith(':')) return null;
  const match = /^(?:op|on|am|le) (.{6,80}?),? (?:schreef|wrote|schrieb|a écrit)(?: het volgende)? ?(.{0,180}):$/i.exec(
    line,
  );
  if (match) return { from: match[2] ?? '', date: match[1] ?? '' };
  const english = /^on (.{6,60}\d),? (.{2,160}) wrote:$/i.exec(line);
  return english ? { from: english[2] ?? '', date: english[1] ?? '' } : null;
}
