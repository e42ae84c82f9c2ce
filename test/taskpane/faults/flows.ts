import { pack } from '../../../src/council/packed.ts';
import { councilKey } from '../../../src/council/stored.ts';
import { contents } from '../../../src/memory/budget.ts';
import { councilStrings } from '../../../src/taskpane/strings/council.nl.ts';
import { importStrings } from '../../../src/taskpane/strings/councilImport.nl.ts';
import { digestStrings } from '../../../src/taskpane/strings/digest.nl.ts';
import { distributeStrings } from '../../../src/taskpane/strings/distribute.nl.ts';
import { forwardStrings } from '../../../src/taskpane/strings/forward.nl.ts';
import { handledStrings } from '../../../src/taskpane/strings/handled.nl.ts';
import { itemStrings } from '../../../src/taskpane/strings/item.nl.ts';
import { listStrings } from '../../../src/taskpane/strings/list.nl.ts';
import { settingsStrings } from '../../../src/taskpane/strings/settings.nl.ts';
import { strings } from '../../../src/taskpane/strings/pane.nl.ts';
import type { FakeMailbox } from '../../mailbox/fake.ts';
import { councilOnDisk, handledOnDisk, otherCouncil, type Office } from './office.tsx';

export interface Flow {
  name: string;
  prepare?: (inner: FakeMailbox) => Promise<void>;
  /** What is done, one after the other. A control that a fault took away is not there to be pressed. */
  steps: ((office: Office) => Promise<unknown>)[];
  /** Whether the pane says that it was reached. */
  claims: (office: Office) => boolean;
  /** What has been reached once all went well, at the first try or at a later one. */
  isReached: (office: Office) => Promise<boolean> | boolean;
}

const row = (title: string) => `[data-item="id-${title}"]`;
const bar = `section[aria-label="${listStrings.choice}"]`;
const choose = (title: string) => (office: Office) =>
  document.querySelector<HTMLInputElement>(`${row(title)} input`)?.checked === true
    ? Promise.resolve(true)
    : office.press(itemStrings.choose(title));
/** A row that is open already stays so. */
const open = (title: string) => (office: Office) =>
  document.querySelector(`${row(title)} [data-title][aria-expanded="true"]`)
    ? Promise.resolve(true)
    : office.press(new RegExp(`^${title}`), row(title));
const fromMenu = (name: string) => async (office: Office) => {
  if (document.querySelector('[role="menu"]') === null && !(await office.press(settingsStrings.more, 'main')))
    return false;
  await office.pass(100);
  return office.press(new RegExp(`^${name}`), '[role="menu"]');
};
const toCouncil = fromMenu(settingsStrings.council);
const toMessage = (office: Office) => office.press(strings.back);

const shows = (text: string) => document.body.textContent.includes(text);
const stored = async ({ inner }: Office, key: string) => JSON.stringify(await inner.mailboxStore.load(key));
const inBrowser = async ({ inner }: Office, key: string) => JSON.stringify(await inner.browserStore.load(key));

/** What each fractie gets at the least, be it in one e-mail or in several. A colleague gave Zon the old item. */
const divided = [
  { fractie: 'zon', titles: ['A congres', 'A reeks'] },
  { fractie: 'aarde', titles: ['A nieuws', 'A congres', 'A reeks', 'A oud'] },
];
const isOpenedFor = ({ opened }: FakeMailbox, fractie: string, title: string) =>
  opened.messages.some(
    ({ bcc, htmlBody }) => bcc.some(({ address }) => address.startsWith(`${fractie}@`)) && htmlBody.includes(title),
  );

/** Every flow of the pane, as what a user presses. */
export const flows: Flow[] = [
  {
    name: 'open a newsletter',
    claims: () => false,
    steps: [fromMenu(settingsStrings.refresh)],
    isReached: () => document.body.textContent.includes('A nieuws'),
  },
  {
    name: 'switch messages while they load',
    claims: () => false,
    steps: [(office) => office.select('B'), (office) => office.select(null), (office) => office.select('A')],
    isReached: () => document.body.textContent.includes('A nieuws'),
  },
  {
    name: 'forward one item',
    claims: () => shows('Klaargezet voor hele raad'),
    steps: [open('A nieuws'), (office) => office.press(new RegExp(`^${itemStrings.council}`), row('A nieuws'))],
    isReached: ({ inner }) => inner.opened.messages.length > 0,
  },
  {
    name: 'forward a selection',
    claims: () => shows('Klaargezet voor hele raad'),
    steps: [
      choose('A nieuws'),
      choose('A congres'),
      (office) => office.press(listStrings.forward, bar),
      (office) => office.press(new RegExp(`^${itemStrings.council}`), bar),
    ],
    isReached: ({ inner }) => inner.opened.messages.length > 0,
  },
  {
    name: 'an appointment of one date',
    claims: ({ hears }) => hears(itemStrings.done.schedule()),
    steps: [open('A congres'), (office) => office.press(itemStrings.calendar.putFor('A congres'))],
    isReached: ({ inner }) => inner.opened.appointments.length > 0,
  },
  {
    name: 'an appointment of several dates',
    claims: ({ hears }) => hears(itemStrings.done.schedule()),
    steps: [
      open('A reeks'),
      (office) => office.press(itemStrings.calendar.putFor('A reeks')),
      (office) => office.press(itemStrings.openNext, row('A reeks')),
    ],
    isReached: ({ inner }) => inner.opened.appointments.length > 1,
  },
  {
    name: 'distribute over the fracties',
    claims: () =>
      (shows(distributeStrings.done) && !shows(distributeStrings.notKept)) ||
      shows(distributeStrings.nothingLeft) ||
      shows(listStrings.done.title),
    steps: [
      (office) => office.press(new RegExp(`^${strings.views.distribute}`)),
      (office) => office.press(distributeStrings.cell('Zon', 'A nieuws')),
      (office) => office.press(/^Verder met/),
      (office) => office.press(/^Open e-mail/),
      (office) => office.press(/^Open e-mail/),
    ],
    isReached: ({ inner }) =>
      divided.every(({ fractie, titles }) => titles.every((title) => isOpenedFor(inner, fractie, title))),
  },
  {
    name: 'keep for the weekbericht and send it',
    claims: ({ hears }) => hears(itemStrings.done.keep()) && shows(forwardStrings.ready(digestStrings.name)),
    steps: [
      open('A nieuws'),
      (office) =>
        shows(itemStrings.status.kept)
          ? Promise.resolve(true)
          : office.press(itemStrings.named(itemStrings.digest, 'A nieuws'), row('A nieuws')),
      (office) => office.press(new RegExp(`^${strings.views.digest}`), '[role="tablist"]'),
      (office) => office.press(digestStrings.send),
    ],
    isReached: async (office) =>
      office.inner.opened.messages.length > 0 && (await inBrowser(office, contents.digest.key)).includes('A nieuws'),
  },
  {
    name: 'nothing to be done, taken back, and again',
    claims: () => shows(handledStrings.dismiss) && !shows(handledStrings.onlyNow) && !shows(handledStrings.unsaved),
    steps: [
      open('A nieuws'),
      (office) => office.press(itemStrings.named(itemStrings.skip, 'A nieuws'), row('A nieuws')),
      (office) => office.press(itemStrings.undoFor('A nieuws'), row('A nieuws')),
      (office) => office.press(itemStrings.named(itemStrings.skip, 'A nieuws'), row('A nieuws')),
    ],
    isReached: async ({ inner }) => (await handledOnDisk(inner)).includes('id-A nieuws'),
  },
  {
    name: 'edit the council',
    claims: ({ hears }) => hears(councilStrings.saved),
    steps: [
      toCouncil,
      (office) => office.fill(councilStrings.office.address, 'nieuw@voorbeeldgemeente.nl'),
      (office) => office.press(councilStrings.office.save),
      toMessage,
    ],
    isReached: async ({ inner }) => (await councilOnDisk(inner))?.griffie?.address === 'nieuw@voorbeeldgemeente.nl',
  },
  {
    name: 'import recipients',
    claims: ({ hears }) => hears(importStrings.done),
    steps: [
      toCouncil,
      (office) => office.fill(importStrings.paste, 'Anna Aarde <a.aarde@voorbeeldgemeente.nl>'),
      (office) => office.press(importStrings.preview),
      (office) => office.press(importStrings.apply),
      toMessage,
    ],
    isReached: async ({ inner }) => (await councilOnDisk(inner))?.people.length === 1,
  },
  {
    name: 'choose between two councils',
    claims: () => false,
    prepare: (inner) => inner.browserStore.save(councilKey, pack(otherCouncil)),
    steps: [toCouncil, (office) => office.press(councilStrings.conflict.apply), toMessage],
    isReached: async ({ inner }) =>
      (await councilOnDisk(inner))?.fracties.some(({ shortName }) => shortName === 'Maan') === true,
  },
  {
    name: 'how long the log is kept',
    claims: () => [...document.querySelectorAll('select')].some(({ value }) => value === '365'),
    steps: [fromMenu(settingsStrings.log), (office) => office.fill(handledStrings.log.keep, '365'), toMessage],
    isReached: async (office) => (await stored(office, contents.logRetention.key)) === '365',
  },
  {
    name: 'when links are looked up',
    prepare: () => {
      globalThis.fetch = () =>
        Promise.resolve({ ok: true, json: () => Promise.resolve({ linkService: true }) } as Response);
      return Promise.resolve();
    },
    claims: () => false,
    steps: [
      fromMenu(settingsStrings.settings),
      (office) => office.press(new RegExp(`^${settingsStrings.links.names.never}`), '[role="radiogroup"]'),
      toMessage,
    ],
    isReached: async (office) => (await stored(office, contents.settings.key)).includes('never'),
  },
];
