import { isWord, type DaySpan, type TimeSpan } from './form.ts';
import type { Page } from './page.ts';
import { NO_CONTEXT, type Reading } from './reading.ts';
import { NEW_LINE, NEW_PARAGRAPH } from './tokens.ts';

type Joint = 'list' | 'range';

const each = (kind: Joint, joints: string): [string, Joint][] => joints.split(' ').map((joint) => [joint, kind]);
/** The words between two days, without spaces. */
const JOINTS: ReadonlyMap<string, Joint> = new Map([
  ...each('range', '- t/m tm totenmet t.m. tot&met -t/m tot totaan to until till through'),
  // 'begint vrijdag 31 oktober en eindigt zondag 2 november'
  ...each('range', 'eneindigt eneindigtop enduurttot enduurttotenmet enlooptt/m enlooptdoortot'),
  // Rows 'Start: 3 juni 2026 09:00' and 'Einde: 4 juni 2026 16:30'
  ...each('range', 'einde: eind: tot: t/m: eindigt: einddatum: eindtijd:'),
  ...each('list', ', en and of & + / ,en ,of enop ofop en/of | ; alsook danwel enook evenals ,op ;en'),
  ...each('list', 'maar maarop naar ,maar ,maarop'),
]);
/** Tokens between two days that belong together, with the times that may stand there. */
const MAX_JOINT = 12;
const MONTHS_IN_YEAR = 12;

/**
 * The days of a page as dates. Bare days get the month of the day they are written with: `3, 10 en 17-04-2026`, `9-13 maart`; two
 * days with `t/m`, `tot en met` or a dash between become one range: `30 september – 6 oktober 2026`; a year that stands once is
 * everybody's.
 */
export function joinDays(page: Page): Reading[] {
  const { days } = page;
  const timeAt = new Map(page.times.map((time) => [time.from, time]));
  const joints = days.map((day, index) => jointAfter(page, timeAt, day, days[index + 1]));
  const whole: (DaySpan | null)[] = days.map((day) => day);
  const reach = days.map((day) => day.to);
  for (let index = days.length - 1; index >= 0; index -= 1) {
    const day = whole[index];
    const next = whole[index + 1];
    const joint = joints[index] ?? null;
    if (!day) continue;
    if (day.trailing && joints[index] === null) {
      whole[index] = behind(days[index - 1], joints[index - 1] ?? null, day);
      continue;
    }
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
    } else if (joint !== null && day.year === null && day.month !== null && next?.year != null && next.month !== null) {
      whole[index] = { ...day, year: day.month > next.month ? next.year - 1 : next.year };
      reach[index] = reach[index + 1] ?? day.to;
    }
  }
  return collect(page, whole, joints, reach);
}

/** `20 april tot en met de 24e`: the month and year of the day before it, which is earlier in that month. */
function behind(before: DaySpan | undefined, joint: Joint | null, day: DaySpan): DaySpan | null {
  if (!before || joint === null || before.month === null || before.day === null || day.day === null) return null;
  return before.day < day.day ? { ...day, month: before.month, year: before.year, shortYear: before.shortYear } : null;
}

function jointAfter(page: Page, timeAt: Map<number, TimeSpan>, day: DaySpan, next: DaySpan | undefined): Joint | null {
  if (!next || next.from - day.to > MAX_JOINT) return null;
  let timed = false;
  let words = '';
  let at = day.to;
  while (at < next.from) {
    const token = page.tokens[at];
    if (!token || token.gap === NEW_PARAGRAPH) return null;
    const time = timeAt.get(at);
    if (time) {
      timed = true;
      at = time.to;
      continue;
    }
    if (token.kind === 'opaque' || token.kind === 'number') return null;
    // A dash that begins a line is a bullet.
    if (token.text === '-' && token.gap >= NEW_LINE) return null;
    words += token.text;
    at += 1;
  }
  const first = page.tokens[next.from];
  if (!first || first.gap === NEW_PARAGRAPH || at > next.from) return null;
  if (timed) words = words.replace(/^(?:,|om|\(|vanaf|van)+/, '').replace(/^\),?/, '');
  return JOINTS.get(words) ?? JOINTS.get(words.replace(/de$/, '')) ?? null;
}

function collect(page: Page, whole: (DaySpan | null)[], joints: (Joint | null)[], reach: number[]): Reading[] {
  const readings: Reading[] = [];
  let list = 0;
  for (let index = 0; index < whole.length; index += 1) {
    const first = whole[index];
    if (!first) continue;
    const follows = index > 0 && whole[index - 1] && joints[index - 1] !== null;
    if (!follows) list += 1;
    const joint = joints[index] ?? null;
    const next = whole[index + 1] ?? null;
    const lead = page.tokens[first.from - 1];
    const between = joint === 'list' && (isWord(lead, 'tussen') || isWord(lead, 'between'));
    const range =
      joint !== null && next && (joint !== 'list' || between) && next.relative === null && first.relative === null;
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
      orElse: [],
      conflict: false,
      dateLine: false,
      context: NO_CONTEXT,
    };
    if (range) {
      reading.last = next.year === null && first.year !== null ? { ...next, year: yearAfter(first, next) } : next;
      reading.to = Math.max(reading.to, next.to);
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
