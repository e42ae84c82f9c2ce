import { languages } from './languages/index.ts';

export interface Attribution {
  from: string;
  /** In words. */
  date: string;
}

/** Characters. A longer line is prose. */
const LONGEST = 300;

/** Where nothing stands between date and sender, the date ends with its time: `On Fri, Feb 27, 2026 at 9:00 AM VNG <…> wrote:`. */
const DATE = String.raw`(.{4,70}?(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\b\.?)?|\d{4})(?: (?:uur|uhr|[CWE]ES?T|MES?Z|[ECMP][SD]T|(?:GMT|UTC)(?:[+-]\d{1,2})?)(?!\w))?(?: \([^)]{1,20}\))?)`;

const patterns = languages.flatMap(({ attributions }) =>
  attributions.map(({ opens, between, closes }) => {
    const date = between === '' ? String.raw`${DATE},?(?!\s?(?:at|à|um|om)?\s?\d)` : '(.{6,80}?),?';
    const words = [between === '' ? '' : ` ${between}`, ' (.{1,180}?)', closes === '' ? '' : `,? ?${closes}`].join('');
    return new RegExp(String.raw`^${opens} ${date}${words}\s?:$`, 'iu');
  }),
);

/** "Op ma 30 jun 2025 om 11:30 schreef VNG <x@vng.nl>:", "Op … heeft … het volgende geschreven:" → sender and date in words. */
export function attribution(line: string): Attribution | null {
  const text = line.trim();
  if (text.length > LONGEST || !text.endsWith(':')) return null;
  // The longest closing words first: 'het volgende' is no part of the sender.
  let found: Attribution | null = null;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const from = match?.[2]?.trim() ?? '';
    if (match && from !== '' && (found === null || from.length < found.from.length))
      found = { from, date: match[1] ?? '' };
  }
  return found;
}

const OPENS = new RegExp(
  String.raw`^(?:${languages.flatMap((each) => each.attributions.map(({ opens }) => opens)).join('|')}) .*\d`,
  'i',
);

/** Can the line be the first half of an attribution that a mail program wrapped? */
export const opensAttribution = (line: string): boolean =>
  line.length <= LONGEST && !line.endsWith(':') && OPENS.test(line);

/** A date that only a program writes: `27-02-2026 09:00`. With it, a sender needs no address. */
export const isPrinted = (date: string): boolean =>
  /^\W{0,3}\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\D{1,8}\d{1,2}[:.]\d{2}/.test(date);
