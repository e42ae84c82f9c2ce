import { everywhere, type Field, languages } from './languages/index.ts';

/** Characters; longer is none of these. They keep prose from being matched at all. */
const LONGEST_FIELD = 22;
const LONGEST_SEPARATOR = 90;
/** Characters of a header that was run together in one line. Longer ones are prose. */
const LONGEST_RUN = 1_500;

/** What a word says in which language: `date` is a date in English and in French. */
const meanings = new Map<string, Map<string, Field>>();
for (const { id, fields } of languages)
  for (const field of ['from', 'date', 'to', 'subject', 'other'] as const)
    for (const word of fields[field]) {
      const known = meanings.get(word) ?? new Map<string, Field>();
      meanings.set(word, known.set(id, field));
    }

/** The fields that a line can be, by language. */
export interface HeaderLine {
  fields: ReadonlyMap<string, Field>;
  value: string;
}

/** `Van: VNG <x@vng.nl>`, `*From:* …`, `Verzonden op: …`, `Objet : …` → what the field is in which language, and its value. */
export function headerLine(line: string): HeaderLine | null {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > LONGEST_FIELD) return null;
  const word = line.slice(0, colon).replace(/\*/g, '').trim().toLowerCase().replace(/’/g, "'");
  const fields = meanings.get(word);
  if (fields === undefined) return null;
  return {
    fields,
    value: line
      .slice(colon + 1)
      .replace(/^[\s*]+/, '')
      .trim(),
  };
}

/** The field in a language, or in the one of which words stand in all headers. */
export const fieldIn = ({ fields }: HeaderLine, language: string): Field | null =>
  fields.get(language) ?? fields.get(everywhere.id) ?? null;

const separators = new Set(languages.flatMap(({ separators }) => separators));

/** "-----Oorspronkelijk bericht-----", "Begin doorgestuurd bericht:"; also with the header behind it, as Yahoo prints it. */
export function isSeparator(line: string): boolean {
  if (line.length < LONGEST_SEPARATOR && separators.has(bare(line))) return true;
  return headerFields(line) !== null;
}

const bare = (line: string): string =>
  line
    .replace(/^[\s*_>-]{1,90}|[\s:*_-]{1,90}$/g, '')
    .toLowerCase()
    .replace(/’/g, "'");

const escaped = (word: string): string => word.replace(/[()]/g, String.raw`\$&`);
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const starters = new RegExp(
  String.raw`^\*?(?:${languages.flatMap(({ fields }) => fields.from.map(capital)).join('|')})\s?:`,
);
const wordsOf = (kinds: readonly Field[]): string =>
  languages
    .flatMap(({ fields }) => kinds.flatMap((kind) => fields[kind]))
    .flatMap((word) => [capital(word), ...(word.length === 2 ? [word.toUpperCase()] : [])])
    .sort((one, two) => two.length - one.length)
    .map(escaped)
    .join('|');
/** Behind white space, the end of an address, or run into a time zone: `…>Aan:`, `CETOnderwerp:`. */
const FIELDS = new RegExp(
  String.raw`\s?(?<=[\s>;"A-Z\d)])\*?(?=(?:${wordsOf(['date', 'to', 'subject', 'other'])})\s?:)`,
);
const SUBJECTS = new RegExp(String.raw`(?:${wordsOf(['subject'])})\s?:`);

/**
 * The fields of a header that was run together in one line: `Van: x Verzonden: y Aan: z Onderwerp: w`, and Yahoo's
 * `----- Doorgestuurd bericht ----- Van: x <…>Aan: yVerzonden: … CETOnderwerp: w`. `null` where the line is none.
 */
export function headerFields(line: string): string[] | null {
  if (line.length >= LONGEST_RUN) return null;
  const lead = /^\s{0,9}-{3,20} ([^-:]{5,60}) -{3,20} ?/.exec(line);
  const rest = lead && separators.has(bare(lead[1] ?? '')) ? line.slice(lead[0].length) : line;
  if (!starters.test(rest) || !SUBJECTS.test(rest)) return null;
  const parts = rest.split(FIELDS).map((part) => part.trim());
  return parts.length >= LEAST_FIELDS ? parts : null;
}

/** Fewer fields in succession are no header: `Van: 10.00 tot 12.00 uur`, `Onderwerp: …`. */
export const LEAST_FIELDS = 3;
