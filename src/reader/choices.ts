import type { Item, ItemField, Reading } from '../domain/newsletter.ts';

/** What a user chose where the reader was not sure. Kept with the letter, and for the sender's next letters. */
export interface Choice {
  /** The item's id, as it was read. */
  item: string;
  of: ItemField;
  /** The reading that was shown first, or the other one. */
  took: 'first' | 'second';
  /** As the reading says: a choice about the letter's template holds for all items that it leaves in doubt. */
  cause: Reading['cause'];
}

/**
 * The items as the user wants them read: of what was chosen the reader is sure. Their ids stay, so that what is stored by id is found
 * again, and so does a choice that was undone. A choice about the template holds for the siblings as well, in this letter and the next.
 */
export function withChoices(items: readonly Item[], choices: readonly Choice[]): Item[] {
  if (choices.length === 0) return [...items];
  return items.map((item) =>
    (item.readings ?? []).reduce((read, reading) => {
      const choice = choiceFor(item, reading, choices);
      return choice === undefined ? read : chosen(read, reading, choice.took);
    }, item),
  );
}

/** The choice for the item itself counts before one for a sibling; the last one made before earlier ones. */
function choiceFor(item: Item, reading: Reading, choices: readonly Choice[]): Choice | undefined {
  const fitting = choices.filter(({ of }) => of === reading.of);
  const siblings = fitting.filter(({ cause }) => cause === 'template' && reading.cause === 'template');
  return fitting.findLast((choice) => choice.item === item.id) ?? siblings[siblings.length - 1];
}

function chosen(item: Item, reading: Reading, took: Choice['took']): Item {
  const { unsure = [], readings = [], ...rest } = took === 'second' ? withReading(item, reading) : item;
  const left = unsure.filter((of) => of !== reading.of);
  if (left.length === 0) return rest;
  return { ...rest, unsure: left, readings: readings.filter(({ of }) => of !== reading.of) };
}

function withReading(item: Item, reading: Reading): Item {
  switch (reading.of) {
    case 'title':
      // No item of its own: its text stays where it can be seen.
      return reading.value === '' ? item : { ...item, title: reading.value };
    case 'topics':
      return { ...item, topics: reading.value };
    case 'dates':
      return { ...item, events: reading.value };
    case 'kind':
      return { ...item, kind: reading.value, events: reading.value === 'evenement' ? item.events : [] };
  }
}
