import { contextOf } from '../context.ts';
import type { Refiner } from '../reading.ts';

/** Notes for each date what stands around it; the refiners after this one judge by it. */
export const lookAround: Refiner = {
  id: 'look-around',
  refine(readings, page) {
    for (const reading of readings) reading.context = contextOf(page, reading.from, reading.to);
    return readings;
  },
};
