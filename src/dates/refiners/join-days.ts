import type { DaySpan, TimeSpan } from '../form.ts';
import type { Page } from '../page.ts';
import { NO_CONTEXT, type Reading, type Refiner } from '../reading.ts';
import { isWord } from '../form.ts';
import { NEW_PARAGRAPH, type Token } from '../tokens.ts';

type Joint = 'list' | 'range' | 'tot' | null;

/** The words between two days, without spaces. */
const JOINTS: ReadonlyMap<string, Joint> = new Map([
  ...['-', 't/m', 'tm', 'totenmet', 't.m.', 'tot&met', '-t/m'].map((words): [string, Joint] => [words, 'range']),
  // 'begint vrijdag 31 oktober en eindigt zondag 2 november'
  ...['eneindigt', 'eneindigtop', 'enduurttot', 'enduurttotenmet', 'enlooptt/m', 'enlooptdoortot'].map(
    (words): [string, Joint] => [words, 'range'],
  ),
  ...['tot', 'totaan'].map((words): [string, Joint] => [words, 'tot']),
  ...[
    ',',
    'en',
    'and',
    'of',
    '&',
    '+',
    '/',
    ',en',
    ',of',
    'enop',
    'ofop',
    'en/of',
    '|',
    ';',
    'alsook',
    'danwel',
    'enook',
    'maar',
    'maarop',
    'naar',
    ',op',
    'evenals',
    ',maar',
    ',maarop',
    ';en',
  ].map((words): [string, Joint] => [words, 'list']),
]);
const MAX_JOINT = 4;
/** A longer range than this is a period or a misreading, no event. */
const MONTHS_IN_YEAR = 12;

/**
 * Bare days get the month of the day they are written with: `3, 10 en 17-04-2026`, `9-13 maart`; two days with `t/m`, `tot en
 * met` or a dash between become one range: `30 september – 6 oktober 2026`; a year that stands once is everybody's.
 */
export const joinDays: Refiner = {
  id: 'join-days',
  refine(_readings, page) {
    const { days } = page;
    const timeAt = new Map<number, TimeSpan>(page.times.map((time) => [time.from, time]));
    const joints = days.map((day, index) => jointAfter(page, timeAt, day, days[index + 1]));
    const whole: (DaySpan | null)[] = days.map((day) => day);
    const reach = days.map((day) => day.to);
    for (let index = days.length - 1; index >= 0; index -= 1) {
      const day = whole[index];
      const next = whole[index + 1];
      const joint = joints[index]?.kind ?? null;
      if (!day) continue;
      if (day.month === null && day.relative === null) {
        if (!next || next.month === null || next.day === null || day.day === null || joint === null) {
          whole[index] = null;
          continue;
        }
        const earlier = joint !== 'list' && day.day > next.day;
        const month = earlier ? ((next.month + 10) % MONTHS_IN_YEAR) + 1 : next.month;
        const year = next.year !== null && earlier && next.month === 1 ? next.year - 1 : next.year;
        whole[index] = { ...day, month, year };
        reach[index] = reach[index + 1] ?? day.to;
      } else if (
        joint !== null &&
        day.year === null &&
        day.month !== null &&
        next?.year != null &&
        next.month !== null
      ) {
        whole[index] = { ...day, year: day.month > next.month ? next.year - 1 : next.year };
        reach[index] = reach[index + 1] ?? day.to;
      }
    }
    return collect(page, whole, joints, reach);
  },
};

interface Found {
  kind: Joint;
  times: number[];
  next: boolean;
}

function jointAfter(page: Page, timeAt: Map<number, TimeSpan>, day: DaySpan, next: DaySpan | undefined): Found | null {
  if (!next || next.from - day.to > MAX_JOINT + 8) return null;
  const times: number[] = [];
  let words = '';
  let at = day.to;
  while (at < next.from) {
    const token = page.tokens[at];
    if (!token || token.gap === NEW_PARAGRAPH) return null;
    const time = timeAt.get(at);
    if (time) {
      times.push(time.start);
      at = time.to;
      continue;
    }
    if (token.kind === 'opaque' || token.kind === 'number') return null;
    words += token.text;
    at += 1;
  }
  const first = page.tokens[next.from];
  if (!first || first.gap === NEW_PARAGRAPH || at > next.from) return null;
  if (times.length > 0) words = words.replace(/^(?:,|om|\(|vanaf|van)+/, '').replace(/^\),?/, '');
  const kind = JOINTS.get(words) ?? null;
  if (kind === null) return null;
  // A dash after a line break is a bullet.
  if (words === '-' && (page.tokens[day.to]?.gap ?? 0) >= 2) return null;
  return { kind, times, next: true };
}

function collect(page: Page, whole: (DaySpan | null)[], joints: (Found | null)[], reach: number[]): Reading[] {
  const readings: Reading[] = [];
  let list = 0;
  for (let index = 0; index < whole.length; index += 1) {
    const first = whole[index];
    if (!first) continue;
    const follows = index > 0 && whole[index - 1] && joints[index - 1] !== null;
    if (!follows) list += 1;
    const joint = joints[index] ?? null;
    const next = whole[index + 1] ?? null;
    const between = joint?.kind === 'list' && ['tussen', 'between'].some((word) => isWord(lead(page, first), word));
    const range =
      joint !== null && next && (joint.kind !== 'list' || between) && next.relative === null && first.relative === null;
    const reading: Reading = {
      from: first.from,
      to: reach[index] ?? first.to,
      first,
      last: null,
      list,
      openEnd: false,
      between: between && Boolean(range),
      start: 0,
      end: null,
      justPassed: false,
      time: null,
      timesWithin: [],
      conflict: false,
      dateLine: false,
      context: NO_CONTEXT,
    };
    if (range) {
      reading.last = next.year === null && first.year !== null ? { ...next, year: yearAfter(first, next) } : next;
      reading.to = Math.max(reading.to, next.to);
      reading.timesWithin = joint.times;
      index += 1;
    } else if (joint !== null && next && first.year !== null && next.year === null && next.relative === null) {
      whole[index + 1] = { ...next, year: yearAfter(first, next) };
    }
    readings.push(reading);
  }
  return readings;
}

const yearAfter = (first: DaySpan, next: DaySpan): number =>
  (first.year ?? 0) + ((next.month ?? 0) < (first.month ?? 0) ? 1 : 0);

function lead(page: Page, day: DaySpan): Token | undefined {
  return page.tokens[day.from - 1];
}
