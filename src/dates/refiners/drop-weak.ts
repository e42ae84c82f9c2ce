import { Cue } from '../cues.ts';
import type { Refiner } from '../reading.ts';

/**
 * What is only perhaps a date needs support: `2/4`, `morgen`, `donderdag` are believed with a time or a word for an event in
 * their sentence. Weekdays in a row (`maandag t/m vrijdag van 9.00 tot 17.00 uur`) are opening hours.
 */
export const dropWeak: Refiner = {
  id: 'drop-weak',
  refine(readings) {
    const lists = new Map<number, number>();
    for (const reading of readings)
      if (reading.first.weak && reading.first.relative?.to === 'weekday')
        lists.set(reading.list, (lists.get(reading.list) ?? 0) + 1);
    return readings.filter((reading) => {
      if (reading.between && !(reading.context.cues & Cue.event)) return false;
      if (!reading.first.weak) return true;
      if ((lists.get(reading.list) ?? 0) > 1 || reading.context.cues & Cue.closure) return false;
      return reading.time !== null || (reading.context.cues & Cue.event) !== 0;
    });
  },
};
