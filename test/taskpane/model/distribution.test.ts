import {
  messageKeys,
  nameOf,
  partOf,
  problemTexts,
  withTicks,
  type Division,
} from '../../../src/taskpane/model/distribution.ts';
import { noteTexts } from '../../../src/taskpane/model/forwardNotes.ts';
import { senderToCheck } from '../../../src/taskpane/model/forwardSender.ts';
import { moveInGrid } from '../../../src/taskpane/model/gridKeys.ts';
import type { PreparedMessage } from '../../../src/messages/prepare.ts';

const order = ['A', 'B', 'C'];
const empty: Division = { ticks: new Map([['x', ['C']]]), decided: new Set() };

test('ticks stay in the order of the office, and whoever ticks has decided', () => {
  const next = withTicks(empty, ['x'], ['A'], true, order);
  expect(next.ticks.get('x')).toEqual(['A', 'C']);
  expect([...next.decided]).toEqual(['x']);
  const cleared = withTicks(next, ['x', 'y'], order, false, order);
  expect([...cleared.ticks]).toEqual([
    ['x', []],
    ['y', []],
  ]);
  expect(empty.ticks.get('x')).toEqual(['C']);
});

function message(fracties: string[], items: string[], notes: PreparedMessage['notes'] = []): PreparedMessage {
  return { form: { to: [], bcc: [], subject: '', htmlBody: '' }, text: '', fracties, items, notes };
}

test('a message is known again by whom it is for and what it holds; parts of one are told apart', () => {
  const keys = messageKeys([
    message(['A'], ['x']),
    message(['A'], ['x']),
    message(['A'], ['y']),
    message(['B'], ['x']),
  ]);
  expect(new Set(keys).size).toBe(4);
  expect(messageKeys([message(['A'], ['x'])])).toEqual(keys.slice(0, 1));
});

test('who would miss what is said by name, and what is undecided apart', () => {
  const { texts, undecided } = problemTexts(
    [
      { code: 'fracties-miss-item', item: 'x', fracties: ['B', 'C'] },
      { code: 'fracties-miss-item', item: 'z', fracties: ['A'] },
      { code: 'fracties-miss-item', item: 'y', fracties: ['A'] },
      { code: 'fractie-without-address', fractie: 'A', items: ['x'] },
      { code: 'item-undecided', item: 'y' },
    ],
    (id) => `Titel ${id}`,
  );
  expect(texts).toEqual([
    'B en C krijgen “Titel x” niet, andere fracties wel.',
    'A krijgt 2 berichten niet die andere fracties wel krijgen: “Titel z” en “Titel y”.',
    'Van A is geen adres bekend: deze fractie krijgt niets.',
  ]);
  expect(undecided).toEqual(['y']);
  expect(problemTexts([], () => '')).toEqual({ texts: [], undecided: [] });
});

test('a message for all fracties is called so, one for some by their names', () => {
  expect(nameOf(['A', 'B', 'C'], order)).toBe('alle 3 fracties');
  expect(nameOf(['A', 'C'], order)).toBe('A en C');
  expect(nameOf(['A', 'B'], ['A', 'B'])).toBe('A en B');
  expect(nameOf(['A', 'C', 'D', 'E'], ['A', 'B', 'C', 'D', 'E'])).toBe('alle fracties behalve B');
  expect(nameOf(['A', 'C'], ['A', 'B', 'C'])).toBe('A en C');
});

test('a part of a text that was cut says which part it is', () => {
  expect(partOf({ notes: [] })).toBe('');
  expect(partOf({ notes: [{ code: 'split-by-size', part: 2, of: 3 }] })).toBe(' (deel 2 van 3)');
});

test('limits are said before, links that stayed behind beside, many of those in one line', () => {
  const left = (item: string) => ({ code: 'link-left-out' as const, item, reason: 'personal' as const });
  const split = { code: 'split-by-recipients' as const, part: 1, of: 2 };
  expect(noteTexts([message([], [], [left('x'), split]), message([], [], [split])], () => 'Titel')).toEqual({
    before: ['Outlook neemt 100 ontvangers per e-mail. De e-mail gaat daarom in 2 delen.'],
    beside: ['De link van “Titel” is weggelaten: persoonlijke volglink.'],
  });
  expect(noteTexts([message([], [], ['x', 'y', 'z'].map(left))], () => 'Titel').beside).toEqual([
    'Van 3 berichten is de link weggelaten: persoonlijke volglink.',
  ]);
  expect(noteTexts([message([], [])], () => '')).toEqual({ before: [], beside: [] });
});

test.each([
  ['the griffie’s own mailbox, alone', 'griffie@x.nl', null, null],
  ['the same in other capitals', 'Griffie@X.nl', null, null],
  ['a person’s own mailbox', 'jan@x.nl', null, 'griffie@x.nl'],
  ['the griffie’s mailbox beside one’s own', 'jan@x.nl', 'griffie@x.nl', 'griffie@x.nl'],
  ['another shared mailbox, opened by the griffie', 'griffie@x.nl', 'info@x.nl', 'griffie@x.nl'],
  ['a host that gives no profile', '', null, 'griffie@x.nl'],
])('whether Van must be checked: %s', (_, profile, shared, expected) => {
  expect(senderToCheck('griffie@x.nl', profile, shared)).toBe(expected);
});

test.each([
  ['ArrowRight', false, { row: 1, column: 1 }],
  ['ArrowLeft', false, { row: 1, column: 0 }],
  ['ArrowDown', false, { row: 2, column: 0 }],
  ['ArrowUp', false, { row: 0, column: 0 }],
  ['End', false, { row: 1, column: 3 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 2, column: 3 }],
  ['Tab', false, null],
  [' ', false, null],
] as const)('in the grid %s (ctrl: %s) leads to %j', (key, ctrl, expected) => {
  expect(moveInGrid(key, ctrl, { row: 1, column: 0 }, { rows: 3, columns: 4 })).toEqual(expected);
});
