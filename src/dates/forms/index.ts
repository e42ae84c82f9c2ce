import type { Form } from '../form.ts';
import { bareDay } from './bare-day.ts';
import { bareWeekday } from './bare-weekday.ts';
import { clockTime } from './clock-time.ts';
import { monthFirst } from './month-first.ts';
import { numericDate } from './numeric-date.ts';
import { relativeDay } from './relative-day.ts';
import { shortDate } from './short-date.ts';
import { trailingDay } from './trailing-day.ts';
import { weekdayPair } from './weekday-pair.ts';
import { writtenDate } from './written-date.ts';

/** In order: the first form that reads something at a token has it. The more a form asks for, the earlier it stands. */
export const forms: readonly Form[] = [
  numericDate,
  weekdayPair,
  writtenDate,
  monthFirst,
  shortDate,
  clockTime,
  bareDay,
  trailingDay,
  relativeDay,
  bareWeekday,
];
