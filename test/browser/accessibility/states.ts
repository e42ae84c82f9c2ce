/** Every view and state of the pane, in the order in which a user comes by them. */
import { strings } from '../../../src/taskpane/strings/pane.nl.ts';
import { councilStrings } from '../../../src/taskpane/strings/council.nl.ts';
import { importStrings } from '../../../src/taskpane/strings/councilImport.nl.ts';
import { distributeStrings } from '../../../src/taskpane/strings/distribute.nl.ts';
import { forwardStrings } from '../../../src/taskpane/strings/forward.nl.ts';
import { handledStrings } from '../../../src/taskpane/strings/handled.nl.ts';
import { agendaStrings } from '../../../src/taskpane/strings/agenda.nl.ts';
import { itemStrings } from '../../../src/taskpane/strings/item.nl.ts';
import { listStrings } from '../../../src/taskpane/strings/list.nl.ts';
import { resolveStrings } from '../../../src/taskpane/strings/resolve.nl.ts';
import { settingsStrings } from '../../../src/taskpane/strings/settings.nl.ts';
import { dispatchId, errorCode } from '../../../src/demo/host/wire.ts';
import { exampleCouncil, storeAsCouncil, storeCouncil } from '../exampleCouncil.ts';
import type { DemoPage } from '../harness.ts';
import { openNewsletter, showsNewsletter, weekly } from '../paneText.ts';
import { choice, fromMenu, left, openRow, row, rows, settle, skipFirst } from '../worklist.ts';
import { oddNewsletter, shortNewsletter } from './oddNewsletter.ts';

type Act = (demo: DemoPage) => Promise<unknown>;

export interface State {
  name: string;
  /** From the state before it, or from the walk's beginning. */
  reach: Act;
}

/** States that follow from each other in one window. */
export interface Walk {
  name: string;
  begin: Act;
  states: readonly State[];
}

const button = (demo: DemoPage, name: string | RegExp) => demo.pane.getByRole('button', { name, exact: true }).first();
const press = async (demo: DemoPage, name: string | RegExp) => button(demo, name).click();
const tab = async (demo: DemoPage, name: string) => demo.pane.getByRole('tab', { name }).click();
const says = async (demo: DemoPage, text: string | RegExp) => demo.pane.getByText(text).first().waitFor();
const titled = async (demo: DemoPage, name: string | RegExp) =>
  demo.pane.getByRole('heading', { name }).first().waitFor();
const search = async (demo: DemoPage, query: string) => demo.pane.getByRole('searchbox').fill(query);
/** With what was done with it read. */
async function openWeekly(demo: DemoPage): Promise<void> {
  await openNewsletter(demo);
  await left(demo);
}

/** A message of our own on top of the list. */
async function openOwn(demo: DemoPage, message: typeof oddNewsletter): Promise<void> {
  await demo.page.evaluate((added) => {
    window.demo.add(added);
    window.demo.select(added.id);
  }, message);
  await showsNewsletter(demo, message.subject);
  await left(demo);
}

async function openCouncil(demo: DemoPage): Promise<void> {
  await fromMenu(demo, settingsStrings.council);
  await demo.pane.getByRole('heading', { level: 1, name: councilStrings.title }).waitFor();
}

const found = async (demo: DemoPage, query: string, most: number) => {
  await search(demo, query);
  await (
    await demo.paneFrame()
  ).waitForFunction((limit) => document.querySelectorAll('[data-list] [data-row]').length <= limit, most);
};
const linkBar = (demo: DemoPage) => demo.pane.getByRole('region', { name: listStrings.links.label });

const reading: Walk = {
  name: 'reading',
  begin: openWeekly,
  states: [
    { name: 'newsletter list', reach: (demo) => linkBar(demo).waitFor() },
    {
      name: 'filters used',
      reach: async (demo) => {
        await press(demo, settingsStrings.links.names.onUse);
        await demo.pane.getByRole('combobox', { name: listStrings.topic }).selectOption({ index: 2 });
        await found(demo, 'gemeente', 27);
      },
    },
    {
      name: 'nothing found',
      reach: async (demo) => {
        await search(demo, 'xyzzy');
        await titled(demo, listStrings.nothing.title);
      },
    },
    {
      name: 'open row',
      reach: async (demo) => {
        await press(demo, listStrings.nothing.showAll);
        await found(demo, 'drinkwater', 3);
        await openRow(demo, rows(demo).first());
      },
    },
    {
      name: 'several fracties chosen',
      reach: async (demo) => {
        await press(demo, itemStrings.more);
        for (const at of [0, 1]) await rows(demo).first().getByRole('group').getByRole('checkbox').nth(at).check();
      },
    },
    {
      name: 'forwarding failed',
      reach: async (demo) => {
        await demo.fault(dispatchId.displayNewMessageFormAsync, { kind: 'fail', code: errorCode.internal });
        await press(demo, /^Doorsturen aan .* en /);
        await says(demo, itemStrings.failed.message);
      },
    },
    {
      name: 'forwarded, done row',
      reach: async (demo) => {
        await press(demo, itemStrings.retry);
        await says(demo, /^Klaargezet voor/);
      },
    },
    {
      name: 'done row open',
      reach: async (demo) => {
        await settle(demo);
        await openRow(demo, rows(demo).first());
        await button(demo, itemStrings.status.openAgain).waitFor();
      },
    },
    {
      name: 'menu',
      reach: async (demo) => {
        await button(demo, settingsStrings.more).click();
        await demo.pane.getByRole('menuitem').first().waitFor();
      },
    },
    {
      name: 'log',
      reach: async (demo) => {
        await demo.pane.getByRole('menuitem', { name: settingsStrings.log }).click();
        await demo.pane.getByRole('list', { name: handledStrings.log.list }).waitFor();
      },
    },
    { name: 'log, wiping asked', reach: (demo) => press(demo, handledStrings.log.clear) },
    {
      name: 'settings',
      reach: async (demo) => {
        await press(demo, strings.back);
        await fromMenu(demo, settingsStrings.settings);
        await demo.pane.getByRole('radio').first().waitFor();
      },
    },
  ],
};

async function chooseThree(demo: DemoPage): Promise<void> {
  await found(demo, 'raad', 20);
  for (const at of [0, 1, 2]) await choice(demo, at).click();
  await demo.pane.getByRole('region', { name: listStrings.choice }).waitFor();
}

const lookingUp: Walk = {
  name: 'links of several items',
  begin: openWeekly,
  states: [
    {
      name: 'choice with addresses to look up',
      reach: async (demo) => {
        await chooseThree(demo);
        await button(demo, /adres(sen)? opzoeken$/).waitFor();
      },
    },
    {
      name: 'links being looked up',
      reach: async (demo) => {
        await press(demo, settingsStrings.links.names.onUse);
        await press(demo, listStrings.forward);
        await demo.pane
          .getByRole('region', { name: listStrings.choice })
          .getByRole('button', { name: itemStrings.council })
          .click();
        await demo.pane.getByRole('progressbar').waitFor();
      },
    },
  ],
};

const choosing: Walk = {
  name: 'several items',
  begin: openWeekly,
  states: [
    { name: 'several items chosen', reach: chooseThree },
    {
      name: 'where several items go',
      reach: async (demo) => {
        await press(demo, listStrings.forward);
        await demo.pane.getByRole('toolbar').waitFor();
      },
    },
    {
      name: 'kept for the weekbericht',
      reach: async (demo) => {
        await demo.pane
          .getByRole('region', { name: listStrings.choice })
          .getByRole('button', { name: /^Weekbericht/ })
          .click();
        await says(demo, itemStrings.status.kept);
        await settle(demo);
        await chooseThree(demo);
      },
    },
    {
      name: 'Verdelen',
      reach: async (demo) => {
        await tab(demo, strings.views.distribute);
        await demo.pane.getByRole('grid').waitFor();
      },
    },
    {
      name: 'Verdelen, something unequal',
      reach: async (demo) => {
        const first = demo.pane.getByRole('row').nth(0);
        await first.getByRole('checkbox', { name: /^Alle fracties/ }).click();
        await first.getByRole('checkbox', { name: /^VBP/ }).click();
        await says(demo, / niet, andere fracties wel\.$/);
      },
    },
    {
      name: 'queue with progress',
      reach: async (demo) => {
        const rest = button(demo, distributeStrings.restToAll);
        if ((await rest.count()) > 0) await rest.click();
        await press(demo, /^Verder met \d/);
        await press(demo, /^Open .* 1 van/);
        await titled(demo, /^1 van \d+ klaargezet$/);
      },
    },
    {
      name: 'Weekbericht',
      reach: async (demo) => {
        await tab(demo, strings.views.digest);
        await titled(demo, '3 berichten bewaard');
      },
    },
  ],
};

const agenda: Walk = {
  name: 'agenda',
  begin: (demo) => openOwn(demo, oddNewsletter),
  states: [
    {
      name: 'suspicious link, dates that disagree',
      reach: async (demo) => {
        await openRow(demo, row(demo, 'Drie avonden over de begroting'));
        await button(demo, /^In agenda zetten, mijn agenda/).waitFor();
      },
    },
    {
      name: 'calendars to choose from',
      reach: async (demo) => {
        await press(demo, /^Andere agenda of tekst/);
        await demo.pane.getByRole('menuitem').first().waitFor();
      },
    },
    {
      name: 'agenda view',
      reach: async (demo) => {
        await demo.page.keyboard.press('Escape');
        await tab(demo, strings.views.agenda);
        await demo.pane.getByRole('checkbox', { name: /data kiezen$/ }).waitFor();
      },
    },
    {
      name: 'dates chosen',
      reach: async (demo) => {
        await choice(demo, 0).click();
        await choice(demo, 1).click();
        await demo.pane.getByRole('region', { name: agendaStrings.choice }).waitFor();
      },
    },
    {
      name: 'file offered',
      reach: async (demo) => {
        await press(demo, agendaStrings.council);
        await says(demo, /^\.ics-bestand opgeslagen/);
      },
    },
    {
      name: 'appointment failed',
      reach: async (demo) => {
        await settle(demo);
        await demo.fault(dispatchId.displayNewAppointmentFormAsync, { kind: 'fail', code: errorCode.internal });
        const open = await openRow(
          demo,
          rows(demo)
            .filter({ has: demo.pane.getByRole('checkbox') })
            .first(),
        );
        await open.getByRole('button', { name: /^In agenda zetten, mijn agenda/ }).click();
        await says(demo, itemStrings.failed.appointment);
      },
    },
  ],
};

const undated: Walk = {
  name: 'dates from pages',
  begin: openWeekly,
  states: [
    {
      name: 'agenda of a whole newsletter',
      reach: async (demo) => {
        await tab(demo, strings.views.agenda);
        await titled(demo, agendaStrings.undated);
      },
    },
    {
      name: 'date proposed',
      reach: async (demo) => {
        const section = demo.pane.getByRole('group', { name: agendaStrings.undated });
        await section.locator('[data-title]').first().click();
        await section.getByRole('button', { name: /^Datum opzoeken/ }).click();
        await demo.pane.getByRole('region', { name: resolveStrings.event.proposal }).waitFor();
      },
    },
  ],
};

const withoutGriffie: Walk = {
  name: 'first time',
  begin: async (demo) => {
    await storeCouncil(demo, { ...exampleCouncil(), griffie: null });
    await openWeekly(demo);
  },
  states: [
    {
      name: 'ask-griffie panel',
      reach: async (demo) => {
        await found(demo, 'drinkwater', 3);
        const open = await openRow(demo, rows(demo).first());
        await open.getByRole('button', { name: itemStrings.council, exact: true }).click();
        await demo.pane.getByRole('textbox', { name: forwardStrings.griffie.label }).waitFor();
      },
    },
    {
      name: 'ask-griffie panel, refused',
      reach: async (demo) => {
        await demo.pane.getByRole('textbox', { name: forwardStrings.griffie.label }).fill('geen adres');
        await press(demo, forwardStrings.griffie.save);
        await says(demo, forwardStrings.griffie.invalid);
      },
    },
    {
      name: 'Weekbericht, empty',
      reach: async (demo) => {
        await tab(demo, strings.views.digest);
        await titled(demo, /Nog niets bewaard/);
      },
    },
  ],
};

const allDone: Walk = {
  name: 'all done',
  begin: (demo) => openOwn(demo, shortNewsletter),
  states: [
    { name: 'short newsletter', reach: (demo) => rows(demo).first().waitFor() },
    {
      name: 'all done',
      reach: async (demo) => {
        for (let turn = 0; turn < 2; turn += 1) await skipFirst(demo);
        await titled(demo, listStrings.done.title);
      },
    },
  ],
};

const sharedMailbox: Walk = {
  name: 'shared mailbox',
  begin: async (demo) => {
    await openOwn(demo, shortNewsletter);
    await demo.page.evaluate(() => {
      window.demo.mailbox('shared');
    });
    await showsNewsletter(demo, shortNewsletter.subject);
  },
  states: [
    {
      name: 'handled, which only oneself sees',
      reach: async (demo) => {
        await left(demo);
        await skipFirst(demo);
        await settle(demo);
        await openRow(demo, rows(demo).first());
        await says(demo, new RegExp(handledStrings.onlyYou));
      },
    },
  ],
};

const council: Walk = {
  name: 'Ontvangers',
  begin: openCouncil,
  states: [
    { name: 'Ontvangers list', reach: (demo) => demo.pane.getByRole('group').first().waitFor() },
    {
      name: 'people of a fractie',
      reach: (demo) =>
        demo.pane
          .getByRole('group')
          .first()
          .getByText(/^\d+ person?en$|^1 persoon$/)
          .click(),
    },
    {
      name: 'person form, refused',
      reach: async (demo) => {
        await demo.pane
          .getByRole('button', { name: /^Persoon toevoegen aan/ })
          .first()
          .click();
        const form = demo.pane.getByRole('form', { name: councilStrings.edit.newPerson });
        await form.getByText(councilStrings.edit.portfolios(0)).click();
        await form.getByRole('button', { name: councilStrings.edit.done }).click();
        await form.locator('[aria-invalid=true]').first().waitFor();
      },
    },
    {
      name: 'fractie form, refused',
      reach: async (demo) => {
        await press(demo, councilStrings.edit.newFractie);
        const form = demo.pane.getByRole('form', { name: councilStrings.edit.newFractie });
        await form.getByRole('button', { name: councilStrings.edit.done }).click();
        await form.locator('[aria-invalid=true]').first().waitFor();
      },
    },
    {
      name: 'person removed',
      reach: async (demo) => {
        await demo.pane
          .getByRole('button', { name: /^Verwijderen: / })
          .first()
          .click();
        await button(demo, strings.undo).waitFor();
      },
    },
    {
      name: 'memberships to be ended',
      reach: (demo) => press(demo, councilStrings.term.end),
    },
    {
      name: 'portfolios of a topic',
      reach: async (demo) => {
        const topics = demo.pane.getByRole('region', { name: councilStrings.topics.title });
        await topics
          .getByText(/^\d+ onderwerpen$/)
          .first()
          .click();
        await topics
          .getByRole('button', { name: /^Wijzig/ })
          .first()
          .click();
      },
    },
    {
      name: 'import preview',
      reach: async (demo) => {
        await demo.pane
          .getByRole('textbox', { name: importStrings.paste })
          .fill('Noor van Voorbeeld <n.voorbeeld@voorbeeldgemeente.nl>; Iemand zonder adres <geen adres>');
        await press(demo, importStrings.preview);
        await button(demo, importStrings.apply).waitFor();
      },
    },
    {
      name: 'export',
      reach: async (demo) => {
        await press(demo, councilStrings.exports.csv);
        await press(demo, councilStrings.exports.copyJson);
        await says(demo, strings.offered);
      },
    },
    {
      name: 'conflict panel',
      reach: async (demo) => {
        const other = exampleCouncil();
        const [first, ...rest] = other.fracties;
        if (!first) throw new Error('the example council has fracties');
        await storeCouncil(demo, {
          ...other,
          fracties: [{ ...first, name: 'Voorbeeldpartij met een andere naam' }, ...rest],
        });
        await openCouncil(demo);
        await titled(demo, councilStrings.conflict.title);
      },
    },
  ],
};

const damagedCouncil: Walk = {
  name: 'Ontvangers that cannot be read',
  begin: (demo) => storeAsCouncil(demo, 'geen lijst'),
  states: [
    {
      name: 'damaged list',
      reach: async (demo) => {
        await openCouncil(demo);
        await button(demo, councilStrings.aside.startAnew).waitFor();
      },
    },
    { name: 'list without anything', reach: (demo) => press(demo, councilStrings.aside.startAnew) },
    {
      name: 'list not saved',
      reach: async (demo) => {
        await demo.fault(dispatchId.saveRoamingSettings, { kind: 'fail', code: errorCode.saveFailed }, 5);
        await demo.pane.getByRole('textbox', { name: councilStrings.office.address }).fill('griffie@example.nl');
        await press(demo, councilStrings.office.save);
        await says(demo, councilStrings.problem['not-saved']);
      },
    },
  ],
};

const others: Walk = {
  name: 'no newsletter',
  begin: () => Promise.resolve(),
  states: [
    { name: 'nothing selected', reach: (demo) => titled(demo, strings.nothing.title) },
    {
      name: 'several selected',
      reach: async (demo) => {
        await demo.page.evaluate(() => {
          window.demo.select('gewoon', 'leeg');
        });
        await titled(demo, strings.nothing.title);
      },
    },
    {
      name: 'empty body',
      reach: async (demo) => {
        await demo.selectMessage('(geen onderwerp)');
        await titled(demo, strings.empty.title);
      },
    },
    {
      name: 'not a newsletter',
      reach: async (demo) => {
        await demo.selectMessage('Vergaderzaal voor donderdag');
        await titled(demo, strings.foreign.title);
      },
    },
    {
      name: 'read anyway',
      reach: async (demo) => {
        await press(demo, strings.foreign.readAnyway);
        await says(demo, strings.general);
      },
    },
    {
      name: 'failing call',
      reach: async (demo) => {
        await demo.fault(dispatchId.getBody, { kind: 'fail', code: 9018 });
        await demo.selectMessage(weekly);
        await titled(demo, strings.failed.title);
      },
    },
    {
      name: 'hanging call',
      reach: async (demo) => {
        await demo.fault(dispatchId.getBody, { kind: 'hang' });
        await press(demo, strings.retry);
        await demo.pane.getByRole('main').getByText(strings.loading.slow).waitFor();
      },
    },
  ],
};

/** Brings a window to one state, by way of those before it. */
export async function reach(demo: DemoPage, name: string): Promise<void> {
  const walk = walks.find(({ states }) => states.some((state) => state.name === name));
  if (!walk) throw new Error(`no state is called ${name}`);
  await walk.begin(demo);
  for (const state of walk.states) {
    await state.reach(demo);
    if (state.name === name) return;
  }
}

export const walks: readonly Walk[] = [
  reading,
  lookingUp,
  choosing,
  agenda,
  undated,
  withoutGriffie,
  allDone,
  sharedMailbox,
  council,
  damagedCouncil,
  others,
];
