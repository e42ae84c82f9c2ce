import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calendarEntries } from '../../src/calendar/entry.ts';
import { calendarFile } from '../../src/calendar/ics.ts';
import type { EventDate, Item } from '../../src/domain/newsletter.ts';
import { sampleItem, sampleNewsletter, timed, wholeDay } from '../calendar/sample.ts';
import { whenPresent } from './when-present.ts';

/**
 * A calendar program that we did not write (khal, installed by `install.ts`) reads our file, twice, and then an updated edition. How Outlook treats a
 * second import is not proven by this.
 */
const testKhal = whenPresent('calendar file in khal', { commands: ['khal'] });

describe('khal', () => {
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'nieuwswijzer-khal-'));
    mkdirSync(join(home, 'calendar'));
    writeFileSync(
      join(home, 'config'),
      [
        '[calendars]',
        '[[raadsagenda]]',
        `path = ${join(home, 'calendar')}`,
        '[sqlite]',
        `path = ${join(home, 'khal.db')}`,
        '[locale]',
        'local_timezone = Europe/Amsterdam',
        'default_timezone = Europe/Amsterdam',
        'timeformat = %H:%M',
        'dateformat = %Y-%m-%d',
        'longdateformat = %Y-%m-%d',
        'datetimeformat = %Y-%m-%d %H:%M',
        'longdatetimeformat = %Y-%m-%d %H:%M',
        '',
      ].join('\n'),
    );
  });
  afterEach(() => {
    rmSync(home, { recursive: true, force: true });
  });

  const run = (...args: string[]): string =>
    execFileSync('khal', ['-c', join(home, 'config'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, HOME: home, LC_ALL: 'C.UTF-8' },
    });

  const importItems = (items: Item[], sentAt: string): void => {
    const newsletter = sampleNewsletter(items, { sentAt });
    const file = join(home, 'agenda.ics');
    const entries = items.flatMap((item) => calendarEntries(item, newsletter));
    writeFileSync(file, calendarFile(entries, '2026-02-27T08:00:00Z'));
    run('import', '--batch', '-a', 'raadsagenda', file);
  };

  /** `2026-04-01|title|place` for every event of the year, each once. */
  const events = (): string[] => {
    const listing = run(
      'list',
      '--once',
      '--day-format',
      '',
      '--format',
      '{start}|{title}|{location}',
      '2026-01-01',
      '366d',
    );
    return listing.split('\n').filter((line) => line.trim() !== '');
  };

  const itemOf = (title: string, ...dates: EventDate[]): Item => sampleItem({ id: title, title, events: dates });
  const items = [
    itemOf('Evaluatie POK-middelen', wholeDay('2026-03-17'), wholeDay('2026-03-24')),
    itemOf('Algemene ledenvergadering', timed('2026-06-18T13:30')),
    itemOf('Jaarcongres', wholeDay('2026-06-17', '2026-06-18')),
    itemOf('Nacht van de raad', timed('2026-10-25T01:30', '2026-10-25T03:30')),
  ];

  testKhal('reads every event on its day, at its Amsterdam time', () => {
    importItems(items, '2026-02-27T09:00');
    expect(events().map((line) => line.split('|').slice(0, 2).join(' '))).toEqual([
      '2026-03-17 Evaluatie POK-middelen',
      '2026-03-24 Evaluatie POK-middelen',
      '2026-06-17 Jaarcongres',
      '2026-06-18 13:30 Algemene ledenvergadering',
      '2026-10-25 01:30 Nacht van de raad',
    ]);
  });

  testKhal('a second import adds nothing', () => {
    importItems(items, '2026-02-27T09:00');
    const once = events();
    importItems(items, '2026-02-27T09:00');
    expect(events()).toEqual(once);
  });

  testKhal('an updated edition moves the event that moved and leaves the others', () => {
    importItems(items, '2026-02-27T09:00');
    const before = events();
    importItems(
      [itemOf('Save the date: Jaarcongres [update: data aangepast]', wholeDay('2026-06-24'))],
      '2026-03-06T09:00',
    );
    const after = events();
    expect(after).toHaveLength(before.length);
    expect(after.filter((line) => line.includes('Jaarcongres'))).toEqual([
      expect.stringMatching(/^2026-06-24\|Save the date: Jaarcongres/),
    ]);
    expect(after.filter((line) => !line.includes('Jaarcongres'))).toEqual(
      before.filter((line) => !line.includes('Jaarcongres')),
    );
  });
});
