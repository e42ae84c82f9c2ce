import type { Refiner } from '../reading.ts';
import { chooseYear } from './choose-year.ts';
import { markDateLines } from './date-lines.ts';
import { dropDeadlines } from './drop-deadlines.ts';
import { dropLaws } from './drop-laws.ts';
import { dropPast } from './drop-past.ts';
import { dropWeak } from './drop-weak.ts';
import { full } from './full.ts';
import { joinTimes } from './join-times.ts';
import { lookAround } from './look-around.ts';
import { merge } from './merge.ts';
import { moved } from './moved.ts';
import { openEnd } from './open-end.ts';
import { severalStarts } from './several-starts.ts';
import { shareTimes } from './share-times.ts';

/** In order. The first four say what is written, the others which of it is the event's. */
export const refiners: readonly Refiner[] = [
  joinTimes,
  shareTimes,
  chooseYear,
  openEnd,
  markDateLines,
  lookAround,
  moved,
  dropPast,
  dropDeadlines,
  dropLaws,
  dropWeak,
  full,
  merge,
  severalStarts,
];
