import type { Item, Reading } from '../../src/domain/newsletter.ts';
import { withChoices } from '../../src/reader/choices.ts';

const date = (start: string) => ({ start, end: null, allDay: true, text: start });
const item = (id: string, cause: Reading['cause']): Item => ({
  id,
  title: `Bijeenkomst ${id}`,
  topics: [],
  kind: 'evenement',
  summary: '',
  events: [date('2027-03-02')],
  links: [],
  unsure: ['dates', 'topics'],
  readings: [
    { of: 'dates', cause, value: [date('2027-03-09')], evidence: 'De datumregel eronder.' },
    { of: 'topics', cause: 'line', value: ['Bestuur'], evidence: 'De regel erboven.' },
  ],
});
const startsOf = (items: readonly Item[]) => items.map(({ events }) => events.map(({ start }) => start).join());

describe('what a user chose where the reader was not sure', () => {
  const letter = [item('a', 'template'), item('b', 'template'), item('c', 'line')];

  it('changes nothing without a choice', () => {
    expect(withChoices(letter, [])).toEqual(letter);
  });

  it('holds for the item and for siblings that share the doubt, and leaves their ids', () => {
    const read = withChoices(letter, [{ item: 'a', of: 'dates', took: 'second', cause: 'template' }]);
    expect(startsOf(read)).toEqual(['2027-03-09', '2027-03-09', '2027-03-02']);
    expect(read.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(read.map(({ unsure }) => unsure)).toEqual([['topics'], ['topics'], ['dates', 'topics']]);
  });

  it('holds for the next letter of the sender', () => {
    const read = withChoices([item('x', 'template')], [{ item: 'a', of: 'dates', took: 'second', cause: 'template' }]);
    expect(startsOf(read)).toEqual(['2027-03-09']);
  });

  it('an own choice counts before that of a sibling, and the first reading can be confirmed', () => {
    const read = withChoices(letter, [
      { item: 'b', of: 'dates', took: 'first', cause: 'template' },
      { item: 'a', of: 'dates', took: 'second', cause: 'template' },
    ]);
    expect(startsOf(read)).toEqual(['2027-03-09', '2027-03-02', '2027-03-02']);
    expect(read[1]?.unsure).toEqual(['topics']);
  });

  it('about one line holds for that item only', () => {
    const read = withChoices(letter, [{ item: 'a', of: 'topics', took: 'second', cause: 'line' }]);
    expect(read.map(({ topics }) => topics.join())).toEqual(['Bestuur', '', '']);
  });
});
