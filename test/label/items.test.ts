import { findEventDates } from '../../src/dates/index.ts';
import { kindOf } from '../../src/label/kind.ts';
import { batches, reference } from './items.json';

/** What the reader of newsletters is asked for: of a hundred items, ninety-seven right. */
const GOAL = 0.97;
/** An invitation that is none is worse than one that is missed. */
const MOST_FALSE = 0.01;

interface Row {
  event: boolean;
  title: string;
  text: string;
  action: string;
}

function isEvent({ title, text, action }: Row): boolean {
  const inTitle = findEventDates(title, reference).filter((date) => /\d/.test(date.text));
  const dates = inTitle.length > 0 ? inTitle : findEventDates(text, reference);
  return kindOf({ title, summary: text, actions: [action], section: null, hasDateLine: false, dates }) === 'evenement';
}

describe.each(batches)('items of the $name batch', ({ name, use, items }) => {
  const wrong = items.filter((item) => isEvent(item) !== item.event);
  const falseEvents = wrong.filter((item) => !item.event);
  const accuracy = 1 - wrong.length / items.length;

  test('holds both kinds', () => {
    expect(new Set(items.map((item) => item.event)).size).toBe(2);
  });

  test(`event or not (${use}): ${accuracy.toFixed(3)} of ${String(items.length)}`, () => {
    expect({ name, enough: accuracy >= GOAL, wrong: accuracy >= GOAL ? [] : wrong.map((item) => item.title) }).toEqual({
      name,
      enough: true,
      wrong: [],
    });
  });

  test(`false events: ${String(falseEvents.length)}`, () => {
    const few = falseEvents.length / items.length <= MOST_FALSE;
    expect(few ? [] : falseEvents.map((item) => item.title)).toEqual([]);
  });
});
