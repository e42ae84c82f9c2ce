import ICAL from 'ical.js';
import { describeLink, isPassable } from '../../src/links/index.ts';
import { readNewsletter } from '../../src/reader/index.ts';
import { newsletterProblems, strings } from '../fuzz/shapes.ts';
import { outputProblems, outputsOf } from '../fuzz/targets/outputs.ts';
import { hostileLetters } from './letters.ts';

describe.each(hostileLetters.map((letter) => [letter.name, letter] as const))('%s', (_, letter) => {
  const newsletter = readNewsletter({ body: letter.body, bodyType: 'html', receivedAt: '2026-03-06T09:00' });
  const outputs = outputsOf(newsletter);
  const items = [...newsletter.items, ...newsletter.apart];

  test('is read as the contract says, and the ordinary item survives', () => {
    expect(newsletterProblems(newsletter)).toEqual([]);
    expect(items.map(({ title }) => title)).toContain(letter.title);
  });

  test('nothing of it runs or passes on', () => {
    const all = [...strings({ newsletter, outputs })];
    const found = letter.nowhere.flatMap((pattern) =>
      all.filter(([, text]) => pattern.test(text)).map(([path]) => `${String(pattern)} in ${path}`),
    );
    expect(found).toEqual([]);
    expect(outputProblems(outputs)).toEqual([]);
  });

  test('its calendar file holds its events and nothing else, and nobody is invited', () => {
    const file = outputs.calendarFile ?? '';
    const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(0);
    expect(events.length).toBe(newsletter.items.reduce((sum, { events: dates }) => sum + dates.length, 0));
    for (const event of events) {
      expect(event.getAllSubcomponents()).toEqual([]);
      for (const name of ['attendee', 'organizer', 'attach']) expect(event.hasProperty(name)).toBe(false);
    }
  });

  test('what is suspicious is shown as such, and stays behind', () => {
    for (const [title, flags] of Object.entries(letter.flagged ?? {})) {
      const link = items.find((item) => item.title === title)?.links[0];
      expect([title, describeLink(link?.url ?? null)?.flags]).toEqual([title, flags]);
      expect(link && isPassable(link)).toBe(false);
      const host = describeLink(link?.url ?? null)?.host ?? '?';
      expect(Object.values(outputs).filter((text) => text.includes(`${host}/`))).toEqual([]);
    }
  });
});
