/** The simulated host against Microsoft's real Office.js, without our pane: what every other flow rests on. */
import { dispatchId, errorCode } from '../../src/demo/host/wire.ts';
import type { DemoPage } from './harness.ts';
import { useDemos } from './useDemos.ts';

const demos = useDemos();

const anyBody = (html: string) => ({
  id: `bericht-${html}`,
  subject: `Onderwerp ${html}`,
  from: { name: 'VNG', address: 'nieuws@example.nl' },
  sentAt: '2026-02-27T08:00:00Z',
  html: `<p>${html}</p>`,
});

/** Opens the demo with two short messages, the first one selected, and waits for Office.js. */
async function openBare(): Promise<DemoPage> {
  const demo = await demos.openDemo({ bare: true });
  await demo.page.evaluate(
    ([first, second]) => {
      window.demo.add(first);
      window.demo.add(second);
      window.demo.select(first.id);
      window.demo.openPane();
    },
    [anyBody('een'), anyBody('twee')] as const,
  );
  await officeReady(demo);
  return demo;
}

async function officeReady(demo: DemoPage): Promise<void> {
  const frame = await demo.paneFrame();
  await frame.waitForFunction(() => typeof Office !== 'undefined');
  await frame.evaluate(() => Office.onReady());
}

/** Runs a function in the pane's page. */
async function inPane<R, A>(demo: DemoPage, run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
  return (await demo.paneFrame()).evaluate<R, A>(run as never, argument as A);
}

/** Body of the selected item as Office.js gives it, or the error's code. */
function readBody(demo: DemoPage): Promise<unknown> {
  return inPane(
    demo,
    () =>
      new Promise((resolve) => {
        Office.context.mailbox.item?.body.getAsync(Office.CoercionType.Html, (result) => {
          resolve(result.status === Office.AsyncResultStatus.Succeeded ? result.value : result.error.code);
        });
      }),
  );
}

/** Resolves with `null` when there was no answer within `ms`. */
function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  return Promise.race([promise, new Promise<null>((resolve) => setTimeout(resolve, ms, null))]);
}

test('the item is there as soon as Office is ready', async () => {
  const demo = await openBare();
  const item = await inPane(demo, () => {
    const read = Office.context.mailbox.item;
    return {
      id: read?.itemId,
      subject: read?.subject,
      from: read?.from.emailAddress,
      created: read?.dateTimeCreated.toISOString(),
      set: Office.context.requirements.isSetSupported('Mailbox', '1.5'),
      locale: Office.context.displayLanguage,
    };
  });
  expect(item).toEqual({
    id: 'bericht-een',
    subject: 'Onderwerp een',
    from: 'nieuws@example.nl',
    created: '2026-02-27T08:00:00.000Z',
    set: true,
    locale: 'nl-NL',
  });
  expect(await readBody(demo)).toBe('<p>een</p>');
});

test('ItemChanged brings the next message, and null for none and for several', async () => {
  const demo = await openBare();
  await inPane(
    demo,
    () =>
      new Promise<void>((resolve) => {
        const seen: unknown[] = [];
        Object.assign(window, { seen });
        Office.context.mailbox.addHandlerAsync(
          Office.EventType.ItemChanged,
          () => {
            seen.push(Office.context.mailbox.item?.subject ?? null);
          },
          () => {
            resolve();
          },
        );
      }),
  );
  await demo.selectMessage('Onderwerp twee');
  await demo.page.getByRole('checkbox', { name: 'Onderwerp een' }).check();
  await demo.page.getByRole('button', { name: 'Niets selecteren' }).click();
  await (await demo.paneFrame()).waitForFunction(() => (window as unknown as { seen: unknown[] }).seen.length >= 3);
  expect(await inPane(demo, () => (window as unknown as { seen: unknown[] }).seen)).toEqual([
    'Onderwerp twee',
    null,
    null,
  ]);
});

describe('a spoiled call', () => {
  test('fails with the code that was asked for, once', async () => {
    const demo = await openBare();
    await demo.fault(dispatchId.getBody, { kind: 'fail', code: errorCode.internal });
    expect(await readBody(demo)).toBe(errorCode.internal);
    expect(await readBody(demo)).toBe('<p>een</p>');
  });

  test('hangs', async () => {
    const demo = await openBare();
    await demo.fault(dispatchId.getBody, { kind: 'hang' });
    expect(await within(300, readBody(demo))).toBeNull();
  });

  test.each([
    ['then', '<p>een</p>'],
    ['now', '<p>twee</p>'],
  ] as const)('comes late, about what was selected %s', async (about, expected) => {
    const demo = await openBare();
    await demo.fault(dispatchId.getBody, { kind: 'late', ms: 200, about });
    const body = readBody(demo);
    await demo.page.waitForFunction(
      (id) => window.demo.calls().some((call) => call.dispatchId === id),
      dispatchId.getBody,
    );
    await demo.selectMessage('Onderwerp twee');
    expect(await body).toBe(expected);
  });

  test('claims a form that it never opened', async () => {
    const demo = await openBare();
    const open = () =>
      inPane(
        demo,
        () =>
          new Promise((resolve) => {
            Office.context.mailbox.displayNewMessageFormAsync({ subject: 'Dag' }, (result) => {
              resolve(result.status);
            });
          }),
      );
    await demo.fault(dispatchId.displayNewMessageFormAsync, { kind: 'falseSuccess' });
    expect(await open()).toBe('succeeded');
    expect(await demo.forms()).toEqual([]);
    expect(await open()).toBe('succeeded');
    expect(await demo.forms()).toEqual([{ kind: 'newMessage', parameters: { subject: 'Dag' } }]);
  });
});

test('forms show what the add-in filled in, times in Amsterdam', async () => {
  const demo = await openBare();
  await inPane(demo, () => {
    Office.context.mailbox.displayNewMessageForm({
      toRecipients: ['fractie@example.nl'],
      bccRecipients: ['lid1@example.nl', 'lid2@example.nl'],
      subject: 'Doorgestuurd',
      htmlBody: '<p>Beste leden</p>',
    });
    Office.context.mailbox.displayNewAppointmentForm({
      requiredAttendees: [],
      optionalAttendees: [],
      start: new Date('2026-04-01T11:30:00Z'),
      end: new Date('2026-04-01T13:00:00Z'),
      subject: 'Webinar',
      location: 'Online',
      resources: [],
      body: 'Toelichting',
    });
  });
  const message = demo.page.getByRole('dialog', { name: 'Nieuw bericht' });
  await message.waitFor();
  expect(await message.locator('dd').allTextContents()).toEqual([
    'fractie@example.nl',
    'lid1@example.nl; lid2@example.nl',
    'Doorgestuurd',
  ]);
  expect(await message.frameLocator('iframe').locator('body').textContent()).toBe('Beste leden');
  const appointment = demo.page.getByRole('dialog', { name: 'Nieuwe afspraak' });
  await appointment.waitFor();
  expect(await appointment.locator('dd').allTextContents()).toEqual([
    'Webinar',
    'woensdag 1 april 2026 om 13:30',
    'woensdag 1 april 2026 om 15:00',
    'Online',
  ]);
});

/** Saves a value in roaming settings or the item's properties; the answer's status or what was thrown. */
function saveRoaming(demo: DemoPage, value: string): Promise<string> {
  return inPane(
    demo,
    (kept) =>
      new Promise<string>((resolve) => {
        Office.context.roamingSettings.set('proef', kept);
        Office.context.roamingSettings.saveAsync((result) => {
          resolve(result.status === Office.AsyncResultStatus.Succeeded ? 'saved' : String(result.error.code));
        });
      }),
    value,
  );
}

const roaming = (demo: DemoPage) => inPane(demo, () => Office.context.roamingSettings.get('proef') as unknown);

test('roaming settings are read when a pane opens and not again', async () => {
  const demo = await openBare();
  const other = await demo.anotherWindow();
  await officeReady(other);
  expect(await saveRoaming(demo, 'nieuw')).toBe('saved');
  expect(await roaming(other)).toBeUndefined();
  await other.page.evaluate(() => {
    window.demo.openPane();
  });
  await officeReady(other);
  expect(await roaming(other)).toBe('nieuw');
  expect(await saveRoaming(demo, 'x'.repeat(33_000))).toBe('9019');
});

test('custom properties stay with their message', async () => {
  const demo = await openBare();
  const properties = (value: string | null = null) =>
    inPane(
      demo,
      (kept) =>
        new Promise((resolve) => {
          Office.context.mailbox.item?.loadCustomPropertiesAsync(({ value: loaded }) => {
            if (kept === null) {
              resolve((loaded.get('proef') as unknown) ?? null);
              return;
            }
            loaded.set('proef', kept);
            loaded.saveAsync((result) => {
              resolve(result.status);
            });
          });
        }),
      value,
    );
  expect(await properties('gezien')).toBe('succeeded');
  expect(await properties()).toBe('gezien');
  await demo.page.evaluate(() => {
    window.demo.select('bericht-twee');
    window.demo.openPane();
  });
  await officeReady(demo);
  expect(await properties()).toBeNull();
});

test('a pane that asks for the theme gets it, and its changes', async () => {
  const demo = await openBare();
  await inPane(
    demo,
    () =>
      new Promise<void>((resolve) => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        Office.context.mailbox.addHandlerAsync(
          Office.EventType.OfficeThemeChanged,
          (change: { officeTheme: { bodyBackgroundColor: string } }) => {
            seen.push(change.officeTheme.bodyBackgroundColor);
            if (seen.length === 1) resolve();
          },
        );
      }),
  );
  await demo.page.getByLabel('Thema').selectOption('dark');
  await (await demo.paneFrame()).waitForFunction(() => (window as unknown as { seen: string[] }).seen.length >= 2);
  expect(await inPane(demo, () => (window as unknown as { seen: string[] }).seen)).toEqual(['#ffffff', '#292929']);
});

test('a shared mailbox tells who owns it and keeps no properties', async () => {
  const demo = await openBare();
  await demo.page.getByRole('combobox', { name: 'Postvak' }).selectOption('shared');
  await officeReady(demo);
  const shared = await inPane(
    demo,
    () =>
      new Promise((resolve) => {
        const item = Office.context.mailbox.item;
        item?.getSharedPropertiesAsync(({ value }) => {
          item.loadCustomPropertiesAsync(({ value: properties }) => {
            properties.set('proef', 'x');
            properties.saveAsync((saved) => {
              resolve({ mailbox: value.targetMailbox, saved: saved.status });
            });
          });
        });
      }),
  );
  expect(shared).toEqual({ mailbox: 'griffie@voorbeeldgemeente.nl', saved: 'failed' });
});
