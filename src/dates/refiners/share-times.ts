import type { Page } from '../page.ts';
import type { Reading, Refiner } from '../reading.ts';
import { EVERY } from '../vocabulary.ts';

/** Tokens between `telkens` and its time. */
const NEAR = 5;

/**
 * One time for several dates: of a list (`12 en 13 maart van 9.00 tot 12.00 uur`, `om 20.00 uur op 12 en 13 maart`), or of all
 * dates of the sentence (`12 maart in Assen en 19 maart in Emmen, steeds om 13.00 uur`; `Beide dagen zijn van 9.30 tot 16.30 uur`).
 */
export const shareTimes: Refiner = {
  id: 'share-times',
  refine(readings, page) {
    readings.forEach((reading, index) => {
      shareBack(page, readings, reading, index);
    });
    let at = 0;
    while (at < readings.length) {
      const from = at;
      while (at < readings.length && readings[at]?.list === readings[from]?.list) at += 1;
      if (at - from > 1) shareInList(readings.slice(from, at));
    }
    return readings;
  },
};

function shareBack(page: Page, readings: readonly Reading[], { from, time }: Reading, index: number): void {
  if (!time || !isForEvery(page, time.from)) return;
  for (let at = index - 1; at >= 0; at -= 1) {
    const earlier = readings[at];
    // One that has its time has passed it on already: no text is walked twice.
    if (!earlier || earlier.time !== null || page.sentences[earlier.from] !== page.sentences[from]) return;
    earlier.time = time;
  }
}

function isForEvery(page: Page, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - NEAR; at -= 1)
    if (page.sentences[at] === page.sentences[from] && EVERY.has(page.tokens[at]?.text ?? '')) return true;
  return false;
}

/** The only time of a list, if it stands before the first or behind the last date. */
function shareInList(list: readonly Reading[]): void {
  const timed = list.filter((reading) => reading.time !== null);
  const [only] = timed;
  if (!only?.time || timed.length > 1) return;
  const before = only === list[0] && only.time.from < only.from;
  if (before || only === list.at(-1)) for (const reading of list) reading.time = only.time;
}
