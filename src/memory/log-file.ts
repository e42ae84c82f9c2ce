import { wallClockOf } from '../domain/amsterdam.ts';
import { csvOf } from '../council/csv-write.ts';
import type { LogEntry } from './log.ts';

const headers = ['datum', 'tijd', 'handeling', 'bericht', 'nieuwsbrief', 'voor', 'door'];
const words: Record<LogEntry['action'], string> = {
  schedule: 'klaargezet voor agenda',
  forward: 'klaargezet voor verzending',
  dismiss: 'geen actie nodig',
  undo: 'ongedaan gemaakt',
};

/** The log as a CSV file in Amsterdam time; cells that a spreadsheet would run are made harmless. */
export function logFile(entries: readonly LogEntry[]): string {
  const rows = entries.map((entry) => {
    const [date = '', time = ''] = wallClockOf(Date.parse(entry.when)).split('T');
    return [
      date,
      time,
      words[entry.action],
      entry.title,
      entry.newsletter,
      entry.recipients.join(', '),
      entry.by ?? '',
    ];
  });
  return csvOf([headers, ...rows]);
}
