import { pack } from '../../../src/council/packed.ts';
import { councilKey } from '../../../src/council/stored.ts';
import { contents } from '../../../src/memory/budget.ts';
import { councilStrings } from '../../../src/taskpane/strings/council.nl.ts';
import { importStrings } from '../../../src/taskpane/strings/councilImport.nl.ts';
import { digestStrings } from '../../../src/taskpane/strings/digest.nl.ts';
import { distributeStrings } from '../../../src/taskpane/strings/distribute.nl.ts';
import { forwardStrings } from '../../../src/taskpane/strings/forward.nl.ts';
import { handledStrings } from '../../../src/taskpane/strings/handled.nl.ts';
import { resolveStrings } from '../../../src/taskpane/strings/resolve.nl.ts';
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

const card = (id: string) => `[data-card="id-${id}"]`;
const bar = `section[aria-label="${forwardStrings.selection}"]`;
const choose = (title: string) => (office: Office) => office.press(forwardStrings.choose(title));
const toCouncil = (office: Office) => office.press(strings.council);
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
    steps: [(office) => office.press(strings.refresh)],
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
    claims: () => shows(forwardStrings.ready('de hele raad')),
    steps: [(office) => office.press(forwardStrings.council, card('A nieuws'))],
    isReached: ({ inner }) => inner.opened.messages.length > 0,
  },
  {
    name: 'forward a selection',
    claims: () => shows(forwardStrings.ready('de hele raad')),
    steps: [choose('A nieuws'), choose('A congres'), (office) => office.press(forwardStrings.council, bar)],
    isReached: ({ inner }) => inner.opened.messages.length > 0,
  },
  {
    name: 'an appointment of one date',
    claims: ({ said }) => said.has(strings.appointment.announced),
    steps: [(office) => office.press(strings.appointment.openFor('A congres'))],
    isReached: ({ inner }) => inner.opened.appointments.length > 0,
  },
  {
    name: 'an appointment of several dates',
    claims: ({ said }) => said.has(strings.appointment.announced),
    steps: [
      (office) => office.press(strings.appointment.openFor('A reeks')),
      (office) => office.press(strings.appointment.openChosen(2)),
    ],
    isReached: ({ inner }) => inner.opened.appointments.length > 1,
  },
  {
    name: 'distribute over the fracties',
    claims: () =>
      (shows(distributeStrings.done) && !shows(distributeStrings.notKept)) ||
      shows(distributeStrings.nothingLeft) ||
      shows(handledStrings.allDone),
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
    claims: ({ said }) => said.has(forwardStrings.keptNow(1)) && shows(forwardStrings.ready(digestStrings.name)),
    steps: [
      choose('A nieuws'),
      (office) => office.press(forwardStrings.keep),
      (office) => office.press(new RegExp(`^${strings.views.digest}`), '[role="tablist"]'),
      (office) => office.press(digestStrings.send),
    ],
    isReached: async (office) =>
      office.inner.opened.messages.length > 0 && (await inBrowser(office, contents.digest.key)).includes('A nieuws'),
  },
  {
    name: 'nothing to be done, taken back, and again',
    claims: () =>
      shows(`${handledStrings.dismiss}, `) && !shows(handledStrings.onlyNow) && !shows(handledStrings.unsaved),
    steps: [
      (office) => office.press(handledStrings.dismissFor('A nieuws')),
      (office) => office.press(/^Ongedaan maken: .*A nieuws/),
      (office) => office.press(handledStrings.dismissFor('A nieuws')),
    ],
    isReached: async ({ inner }) => (await handledOnDisk(inner)).includes('id-A nieuws'),
  },
  {
    name: 'edit the council',
    claims: ({ said }) => said.has(councilStrings.saved),
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
    claims: ({ said }) => said.has(importStrings.done),
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
    claims: () => document.querySelector('select')?.value === '365',
    steps: [
      (office) => office.press(handledStrings.log.open),
      (office) => office.fill(handledStrings.log.keep, '365'),
      (office) => office.press(strings.close),
    ],
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
      (office) => office.press(resolveStrings.setting.open),
      (office) => office.press(new RegExp(`^${resolveStrings.setting.names.never}`)),
      (office) => office.press(strings.close),
    ],
    isReached: async (office) => (await stored(office, contents.settings.key)).includes('never'),
  },
];
