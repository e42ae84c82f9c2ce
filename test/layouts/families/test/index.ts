// Read only by the report; do not tune on it.
import type { Family } from '../family.ts';
import { byDay } from './by-day.ts';
import { changeAlerts } from './change-alerts.ts';
import { iconLines } from './icon-lines.ts';
import { listDigest } from './list-digest.ts';
import { memberLetterText } from './member-letter-text.ts';
import { numbered } from './numbered.ts';
import { overviewTable } from './overview-table.ts';
import { runInTitles } from './run-in-titles.ts';
import { tearOffCalendar } from './tear-off-calendar.ts';
import { townLetter } from './town-letter.ts';

/** Layouts that nobody tunes on. Their figure is the first reading as drawn. */
export const test: readonly Family[] = [
  memberLetterText,
  listDigest,
  byDay,
  changeAlerts,
  townLetter,
  iconLines,
  tearOffCalendar,
  overviewTable,
  numbered,
  runInTitles,
];
