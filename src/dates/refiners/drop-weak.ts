import { Cue } from '../cues.ts';
import type { Refiner } from '../reading.ts';

/** Days; what is further on is rounded: `over twee weken`. */
const WEEK = 7;

/**
 * What is only perhaps a date needs support: `2/4`, `morgen`, `donderdag` are believed with a time or a word for an event in
 * their sentence, and not `over twee weken, op 28 april`, where the day itself follows. Weekdays in a row (`maandag t/m vrijdag van 9.00 tot 17.00 uur`) are opening hours.
 */
export const dropWeak: Refiner = {
  id: 'drop-weak',
  refine(readings) {
    const exact = new Set<number>();
    for (const { first, list } of readings) if (first.month !== null) exact.add(list);
    const lists = new Map<number, number>();
    for (const reading of readings)
      if (reading.first.weak && reading.first.relative?.to === 'weekday')
        lists.set(reading.list, (lists.get(reading.list) ?? 0) + 1);
    return readings.filter((reading) => {
      if (reading.between && !(reading.context.cues & Cue.event)) return false;
      const { relative, weak } = reading.first;
      if (!weak) return true;
      if (relative?.to === 'offset' && relative.days >= WEEK && exact.has(reading.list)) return false;
      // 'vergadert voortaan op donderdag': a habit
      if (relative?.to === 'weekday' && reading.context.left.some(({ text }) => text === 'voortaan')) return false;
      if ((lists.get(reading.list) ?? 0) > 1 || reading.context.cues & Cue.closure) return false;
      return reading.time !== null || (reading.context.cues & Cue.event) !== 0;
    });
  },
};
