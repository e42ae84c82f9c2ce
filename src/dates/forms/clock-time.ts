import { dayPartAt, digitalClock, spokenClock, wholeHour, type Clock } from '../clock.ts';
import { isMark, isWord, joined, monthAt, time, type Form, type Read } from '../form.ts';
import type { Token } from '../tokens.ts';
import { MONTHS } from '../vocabulary.ts';

/** Words for which a bare `uur` is a length: `duurt 3 uur`, `binnen 24 uur`, `in 2 uur`. */
const LENGTH_BEFORE = new Set([
  'duurt',
  'duren',
  'duur',
  'binnen',
  'in',
  'circa',
  'ca',
  'ongeveer',
  'van',
  'max',
  'maximaal',
  'elke',
  'gedurende',
  'minimaal',
  'slechts',
  'ruim',
  'bijna',
  'of',
  'de',
  'per',
  'na',
  'uit',
]);
/** `20 uur per week`, `24 uur zorg`, `3 uur durende` */
const LENGTH_AFTER = new Set([
  'per',
  'durende',
  'lang',
  'durend',
  'durig',
  'later',
  'werk',
  'gratis',
  'tijd',
  'bijscholing',
]);
const LEADS = new Set([
  'om',
  'at',
  'van',
  'vanaf',
  'tussen',
  'tot',
  'tijd',
  'aanvang',
  'start',
  'rond',
  'omstreeks',
  'uiterlijk',
  'inloop',
  'begint',
  'tijdstip',
  'einde',
]);
const isTo = (token: Token | undefined): boolean =>
  isWord(token, 'tot') || isMark(token, '-') || isWord(token, 'tm') || isWord(token, 'to');

function clockAt(tokens: readonly Token[], at: number): Read<Clock> | null {
  return spokenClock(tokens, at) ?? digitalClock(tokens, at);
}

/** The token after what stands between two times of a range (`tot`, `-`, `t/m`, `tot en met`, `tot circa`). */
function afterJoint(tokens: readonly Token[], at: number, between: boolean): number | null {
  const token = tokens[at];
  if (!joined(token)) return null;
  if (between && isWord(token, 'en')) return at + 1;
  if (isWord(token, 't') && isMark(tokens[at + 1], '/') && isWord(tokens[at + 2], 'm')) return at + 3;
  if (!isTo(token)) return null;
  let next = at + 1;
  if (isWord(tokens[next], 'en') && isWord(tokens[next + 1], 'met')) next += 2;
  if (isWord(tokens[next], 'ongeveer') || isWord(tokens[next], 'circa') || isWord(tokens[next], 'uiterlijk')) next += 1;
  if (isWord(tokens[next], 'ca')) next += isMark(tokens[next + 1], '.') ? 2 : 1;
  return next;
}

/**
 * `13.30 uur`, `20:00`, `9.30u`, `19u30`, `20 uur`, `om 10.30`, `half tien`, `kwart over drie 's middags`, `'s avonds om 7 uur`,
 * `'s ochtends om half tien`, `tien uur 's morgens`; ranges `13.00 - 17.00 uur`, `van 9.30 uur tot 12.00 uur`, `9:00 t/m 12:30 uur`,
 * `15:00-17:30`, `tussen 18.30 en 20.30 uur`, `van 13 tot 15 uur`, `van half acht tot negen uur`, `tot 21.30 uur` (an end alone).
 * Not: `duurt 3 uur`, `20 uur per week`, `98.80%`, `10 tot 12 stemmen`.
 */
export const clockTime: Form = {
  id: 'clock-time',
  read(tokens, at) {
    const lead = dayPartAt(tokens, at);
    let start = lead?.next ?? at;
    if (lead) {
      while (
        isWord(tokens[start], 'om') ||
        isWord(tokens[start], 'rond') ||
        isWord(tokens[start], 'van') ||
        isMark(tokens[start], ',')
      )
        start += 1;
    }
    const first = clockAt(tokens, start);
    if (!first) return null;
    const beforeToken = tokens[start - 1];
    const before = beforeToken?.kind === 'word' || isMark(beforeToken, ':') ? leadBefore(tokens, start) : '';
    if (isMark(beforeToken, '€$.,-/') && tokens[start]?.gap === 0 && beforeToken?.gap === 0) return null;
    const between = before === 'tussen';
    const joint = afterJoint(tokens, first.next, between);
    const clock = first.value;
    let second =
      joint === null
        ? null
        : (clockAt(tokens, joint) ?? (clock.twelve && !clock.bare ? wholeHour(tokens, joint) : null));
    if (second && (beginsDate(tokens, second) || !rangeStands(tokens, clock, second, start))) second = null;
    if (!second) {
      // A lone '10.30' after a date is read when the refiner finds it right beside one, a lone '10' never.
      if (clock.bare && !clock.sure) return null;
      const hours = clock.bare || (clock.twelve && tokens[first.next - 1]?.text === 'uur');
      if (hours && isLength(tokens, start, first.next, lead !== null)) return null;
      const onlyEnd = before === 'tot' || before === 'einde';
      return [
        time(at, first.next, {
          start: clock.minutes,
          twelve: clock.twelve,
          dayPart: lead?.value ?? clock.dayPart,
          sure: clock.sure || LEADS.has(before),
          onlyEnd,
        }),
      ];
    }
    const last = second.value;
    const dayPart = lead?.value ?? clock.dayPart ?? last.dayPart;
    return [
      time(at, second.next, {
        start: clock.minutes,
        end: last.minutes,
        twelve: clock.twelve && last.twelve,
        dayPart,
        sure: clock.sure || last.sure || LEADS.has(before),
      }),
    ];
  },
};

/** The word that leads the time in: `om`, `tot`, `Tijd:`, also before `circa`. */
function leadBefore(tokens: readonly Token[], at: number): string {
  let index = at - 1;
  if (isMark(tokens[index], ':')) index -= 1;
  while (['circa', 'ca', 'ongeveer', 'uiterlijk', 'klokslag'].includes(tokens[index]?.text ?? '')) index -= 1;
  return tokens[index]?.kind === 'word' ? (tokens[index]?.text ?? '') : '';
}

/** The `23` of `21 april 10.00 uur - 23 april`, `10.00 uur - 23/4`. */
const beginsDate = (tokens: readonly Token[], { value, next }: Read<Clock>): boolean =>
  value.bare &&
  !value.sure &&
  (monthAt(tokens, next) !== null || (isMark(tokens[next], '/-') && tokens[next]?.gap === 0));

/** Is `13 - 17`, `10 tot 12` a range of times? Only with `uur`, a colon, or minutes on both sides. */
function rangeStands(tokens: readonly Token[], first: Clock, second: Read<Clock>, start: number): boolean {
  const last = second.value;
  if (first.bare && !last.bare && !first.sure && !last.sure) return false;
  if (first.bare && last.bare) {
    if (!first.sure && !last.sure) return areHours(tokens, first, second, start);
    // '0 - 13 uur', 'van 2 tot 3 uur per week'
    return !isLength(tokens, start, second.next, true) || tokens[start - 1]?.text === 'van';
  }
  return first.sure || last.sure || (!first.bare && !last.bare);
}

const BARE_LEADS = new Set(['van', 'tussen']);
const BARE_FOLLOWERS = new Set(['op', 'in', 'bij', 'te', 'is', 'aan', 'met', 'voor']);

/** `zaterdag 26 september van 10 tot 12 op de markt`: right behind a date, and nothing that is counted behind it. */
function areHours(tokens: readonly Token[], first: Clock, { value: last, next }: Read<Clock>, start: number): boolean {
  const after = tokens[next];
  const alone =
    !joined(after) || (after.kind === 'mark' ? '.,;!?)'.includes(after.text) : BARE_FOLLOWERS.has(after.text));
  const before = tokens[start - 2];
  const dated = before?.kind === 'word' ? MONTHS.has(before.text) : before?.kind === 'number';
  return (
    alone &&
    dated &&
    BARE_LEADS.has(tokens[start - 1]?.text ?? '') &&
    last.minutes > first.minutes &&
    last.minutes <= 24 * 60
  );
}

/** Is `3 uur` a length and no time of day? */
function isLength(tokens: readonly Token[], start: number, next: number, dayPart: boolean): boolean {
  const after = tokens[next];
  if (after?.kind === 'word' && LENGTH_AFTER.has(after.text)) return true;
  if (isMark(after, '-') && after?.gap === 0 && tokens[next + 1]?.gap === 0) return true;
  if (dayPart) return false;
  const before = tokens[start - 1];
  // 'een uur vooruit': without an accent or a word that leads a time in, a length.
  if (tokens[start]?.text === 'een' && !LEADS.has(before?.text ?? '')) return true;
  return before?.kind === 'word' && LENGTH_BEFORE.has(before.text);
}
