/**
 * A line that holds nothing but a date: `01-04-2026`, `Vanaf 09-03-2026`, `17 en 24-03-2026`,
 * `Datum: donderdag 3 april 2026, 13.00 - 15.00 uur`. Only its shape is looked at; the dates are read elsewhere.
 */

const LONGEST = 90;
export const MONTH =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec';
const DAY =
  '(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo';
const WORDS = new RegExp(
  `\\b(?:${MONTH}|${DAY}|vanaf|van|tot|en|met|t/m|om|op|of|uur|u|datum|data|wanneer|tijd|tijdstip|start|startdatum|begint|aanvang|aanvangstijd|starttijd|inloop|einde|eindtijd|ca|circa)\\b`,
  'gi',
);
const HAS_DATE = new RegExp(
  `(?<!\\d)\\d{1,2} ?[-/–] ?\\d{1,2}(?: ?[-/–] ?\\d{2,4})?(?!\\d)|\\d{1,2} (?:${MONTH})\\b`,
  'i',
);

export function isDateLine(line: string): boolean {
  if (line.length > LONGEST || !/\d/.test(line) || !HAS_DATE.test(line)) return false;
  // "tot 10 april." is the end of a sentence that was broken off, or a deadline.
  if (/^tot\b/i.test(line) || /(?:\p{L}{5}|\d)\.$/u.test(line)) return false;
  return !/[\p{L}]/u.test(line.replace(WORDS, ' ')) && !/[?%€]/.test(line);
}
