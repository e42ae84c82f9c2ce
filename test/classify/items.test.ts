import type { Part } from '../../src/segment/index.ts';
import type { Block } from '../../src/flatten/index.ts';
import { itemOf } from '../../src/classify/index.ts';
import { signsOf } from '../../src/classify/kind.ts';
import { findEventDates } from '../../src/dates/index.ts';
import { batches, reference as firstReference } from './items.json';

/** What the reader of newsletters is asked for: of a hundred items, ninety-seven right. */
const GOAL = 0.97;
/** An invitation that is none is worse than one that is missed. */
const MOST_FALSE = 0.01;
/** Of the events, so many have all their first days and times read right. */
const DATES = 0.95;

interface Row {
  event: boolean;
  title: string;
  text: string;
  action: string;
  /** The starts of the event, only where it is one; `[]`: it has no day. */
  dates?: string[];
}

interface Batch {
  name: string;
  use: string;
  reference?: string;
  goal?: number;
  items: Row[];
}

const block = (text: string): Block => ({
  text,
  links: [],
  level: 0,
  blanks: 0,
  listItem: false,
  strong: false,
  look: '',
  size: 0,
  heading: 0,
  cell: null,
  image: false,
  quote: 0,
});

function read({ title, text, action }: Row, reference: string): { isEvent: boolean; starts: string[] } {
  const part: Part = {
    title: block(title),
    topics: [],
    labelled: false,
    body: [block(text)],
    dates: [],
    actions: [block(action)],
    after: [],
    section: null,
    standing: null,
    rivals: [],
  };
  const item = itemOf(part, reference);
  return { isEvent: item.kind === 'evenement', starts: item.events.map((event) => event.start) };
}

describe.each(batches as Batch[])('items of the $name batch', ({ name, use, reference, goal = GOAL, items }) => {
  const readings = items.map((item) => ({ item, ...read(item, reference ?? firstReference) }));
  const wrong = readings.filter(({ item, isEvent }) => isEvent !== item.event);
  const falseEvents = wrong.filter(({ item }) => !item.event);
  const accuracy = 1 - wrong.length / items.length;
  const dated = readings.filter(({ item, isEvent }) => isEvent && item.dates);
  const misdated = dated.filter(({ item, starts }) => !sameDays(item.dates ?? [], starts));

  test('holds both kinds', () => {
    expect(new Set(items.map((item) => item.event)).size).toBe(2);
  });

  test(`event or not (${use}): ${accuracy.toFixed(3)} of ${String(items.length)}`, () => {
    const enough = accuracy >= goal;
    expect({ name, enough, wrong: enough ? [] : wrong.map(({ item }) => why(item, reference)) }).toEqual({
      name,
      enough: true,
      wrong: [],
    });
  });

  test(`false events: ${String(falseEvents.length)}`, () => {
    const few = falseEvents.length / items.length <= MOST_FALSE;
    expect(few ? [] : falseEvents.map(({ item }) => item.title)).toEqual([]);
  });

  test(`days and times: ${String(dated.length - misdated.length)} of ${String(dated.length)}`, () => {
    const few = misdated.length <= dated.length * (1 - DATES);
    expect(few ? [] : misdated.map(({ item, starts }) => ({ title: item.title, starts }))).toEqual([]);
  });
});

/** For whoever mends it: "Avond over armoede: likely 3, date 2.5". */
function why({ title, text, action }: Row, reference = firstReference): string {
  const dates = findEventDates(`${title}\n${text}`, reference);
  const signs = signsOf({ title, summary: text, actions: [action], section: null, hasDateLine: false, dates });
  return `${title}: ${signs.map(({ id, weight }) => `${id} ${String(weight)}`).join(', ')}`;
}

/** "8 en 9 oktober" is one event of two days or two events of one: the first day is what counts then. */
function sameDays(wanted: readonly string[], starts: readonly string[]): boolean {
  if (wanted.length > 1 && starts.length === 1) return wanted[0] === starts[0];
  return wanted.join() === starts.join();
}
