import { kindOf } from '../../src/classify/kind.ts';
import kinds from './kinds.json';

const nothing = { section: null, hasDateLine: false, dates: [] };
const timed = [{ start: '2026-05-18T20:00', end: null, allDay: false, text: '18 mei, 20.00 uur' }];

test.each(kinds as [string, string, string][])('%s: %s is %s', (title, summary, kind) => {
  expect(kindOf({ title, summary, ...nothing })).toBe(kind);
});

test('a date line makes an event, also under an unknown kind of title', () => {
  expect(kindOf({ title: 'Netcongestie in beeld', summary: '', ...nothing, hasDateLine: true })).toBe('evenement');
});

test('the events section makes an event', () => {
  expect(
    kindOf({ title: 'Aan de slag', summary: 'Je leert zorgvuldig handelen.', ...nothing, section: 'evenement' }),
  ).toBe('evenement');
});

test('a time alone does not', () => {
  expect(kindOf({ title: 'Onze reactie staat om 20.00 uur online', summary: '', ...nothing, dates: timed })).toBe(
    'nieuws',
  );
});

test('a report stays news, also with a date', () => {
  expect(kindOf({ title: 'Terugblik webinar', summary: '', ...nothing, dates: timed })).toBe('nieuws');
});
