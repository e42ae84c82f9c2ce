/** Every channel against its fixture: which call of the host or the browser a content becomes. */
import fs from 'node:fs';
import path from 'node:path';
import { deliver, type ChannelId } from '../../src/delivery/index.ts';
import type { Content, Platform } from '../../src/delivery/channel.ts';
import { MailboxError } from '../../src/mailbox/port.ts';

interface Row {
  name: string;
  content: Content;
  /** The clipboard is closed. */
  clipboard?: 'closed';
  /** Which call of the host fails. */
  failing?: 'openMessageForm' | 'openAppointmentForm';
  /** In order. Text of a file is compared by what it holds. */
  calls: [method: string, argument: unknown][];
  /** `null`: this channel does not take it. A reason: it throws that. */
  outcome: { status: string; text?: string } | null | string;
}

const channelFolder = path.join(process.cwd(), 'src', 'delivery', 'channels');
const channelIds = fs.readdirSync(channelFolder).map((file) => path.basename(file, '.ts') as ChannelId);

function recorder(row: Row): { platform: Platform; calls: [string, unknown][] } {
  const calls: [string, unknown][] = [];
  const host = (method: 'openMessageForm' | 'openAppointmentForm') => (form: unknown) => {
    calls.push([method, form]);
    return row.failing === method ? Promise.reject(new MailboxError('failed', method)) : Promise.resolve();
  };
  return {
    calls,
    platform: {
      mailbox: {
        openMessageForm: host('openMessageForm'),
        openAppointmentForm: host('openAppointmentForm'),
        hasForm: () => true,
      },
      copy: (text) => {
        calls.push(['copy', text]);
        return Promise.resolve(row.clipboard !== 'closed');
      },
      offerFile: ({ text, ...file }) => {
        calls.push(['offerFile', { ...file, events: text.match(/^BEGIN:VEVENT/gm)?.length ?? 0 }]);
      },
      now: '2026-03-01T12:00:00Z',
    },
  };
}

describe.each(channelIds)('%s', (id) => {
  const rows = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, `${id}.json`), 'utf8')) as Row[];

  test('its fixture has something that it does not take', () => {
    expect(rows.some(({ outcome }) => outcome === null) || id === 'copy').toBe(true);
    expect(rows.length).toBeGreaterThan(1);
  });

  test.each(rows)('$name', async (row) => {
    const { platform, calls } = recorder(row);
    const delivery = deliver(id, row.content, platform);
    if (row.outcome === null) await expect(delivery).rejects.toThrow(TypeError);
    else if (typeof row.outcome === 'string') await expect(delivery).rejects.toMatchObject({ reason: row.outcome });
    else expect(await delivery).toEqual(row.outcome);
    expect(calls).toEqual(row.calls);
  });
});

test('the clipboard is asked within the click, before anything is waited for', () => {
  const { platform, calls } = recorder({
    name: '',
    content: { kind: 'text', html: '', text: '' },
    calls: [],
    outcome: null,
  });
  void deliver('copy', { kind: 'text', html: '<p>Tekst</p>', text: 'Tekst' }, platform);
  expect(calls).toEqual([['copy', { html: '<p>Tekst</p>', text: 'Tekst' }]]);
});
