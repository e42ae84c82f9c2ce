/** Every view and state of the pane, in the order in which a user comes by them. */
import { strings } from '../../../src/taskpane/strings/pane.nl.ts';
import { councilStrings } from '../../../src/taskpane/strings/council.nl.ts';
import { importStrings } from '../../../src/taskpane/strings/councilImport.nl.ts';
import { distributeStrings } from '../../../src/taskpane/strings/distribute.nl.ts';
import { forwardStrings } from '../../../src/taskpane/strings/forward.nl.ts';
import { handledStrings } from '../../../src/taskpane/strings/handled.nl.ts';
import { resolveStrings } from '../../../src/taskpane/strings/resolve.nl.ts';
import { dispatchId, errorCode } from '../../../src/demo/host/wire.ts';
import { exampleCouncil, storeAsCouncil, storeCouncil } from '../exampleCouncil.ts';
import type { DemoPage } from '../harness.ts';
import { openNewsletter, showsNewsletter, weekly } from '../paneText.ts';
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
const card = (demo: DemoPage, at = 0) => demo.pane.getByRole('article').nth(at);
const search = async (demo: DemoPage, query: string) => demo.pane.getByRole('searchbox').fill(query);
const choice = (demo: DemoPage, at: number) => demo.pane.getByRole('checkbox', { name: /^Kies / }).nth(at);

/** With what was done with it read. */
async function openWeekly(demo: DemoPage): Promise<void> {
  await openNewsletter(demo);
  await says(demo, /^nog \d+ te doen$/);
}

/** A message of our own on top of the list. */
async function openOwn(demo: DemoPage, message: typeof oddNewsletter): Promise<void> {
  await demo.page.evaluate((added) => {
    window.demo.add(added);
    window.demo.select(added.id);
  }, message);
  await showsNewsletter(demo, message.subject);
  await says(demo, /^nog \d+ te doen$/);
}

async function openCouncil(demo: DemoPage): Promise<void> {
  await press(demo, strings.council);
  await demo.pane.getByRole('heading', { level: 1, name: councilStrings.title }).waitFor();
}

const reading: Walk = {
  name: 'reading',
  begin: openWeekly,
  states: [
    { name: 'newsletter list', reach: (demo) => button(demo, resolveStrings.setting.open).waitFor() },
    {
      name: 'filters used',
      reach: async (demo) => {
        await press(demo, new RegExp(`^${strings.kindPlural.nieuws}`));
        await search(demo, 'gemeente');
        await demo.pane.getByRole('combobox', { name: strings.filter.topic }).selectOption({ index: 1 });
        await says(demo, / van 28 berichten/);
      },
    },
    {
      name: 'nothing found',
      reach: async (demo) => {
        await search(demo, 'xyzzy');
        await says(demo, strings.filter.nothingLeft);
      },
    },
    {
      name: 'item actions open',
      reach: async (demo) => {
        await press(demo, strings.filter.clear);
        await search(demo, 'drinkwater');
        await says(demo, / van 28 berichten/);
        await card(demo).hover();
        await card(demo).getByRole('toolbar').waitFor();
      },
    },
    {
      name: 'all recipients shown',
      reach: async (demo) => {
        const toolbar = card(demo).getByRole('toolbar');
        await toolbar.getByRole('button', { name: forwardStrings.council }).hover();
        await demo.page.mouse.move(0, 0);
        await toolbar.getByRole('button', { name: forwardStrings.council }).focus();
        await demo.page.keyboard.press('ArrowRight'); // by keyboard it unfolds at once
        await demo.pane.locator('[aria-expanded=true]').first().waitFor({ state: 'attached' });
      },
    },
    {
      name: 'forwarded, and links looked up',
      reach: async (demo) => {
        await demo.page.keyboard.press('Escape');
        await card(demo).getByRole('toolbar').getByRole('button', { name: forwardStrings.council }).click();
        await says(demo, forwardStrings.ready('de hele raad'));
      },
    },
    {
      name: 'forwarding failed',
      reach: async (demo) => {
        await demo.fault(dispatchId.displayNewMessageFormAsync, { kind: 'fail', code: errorCode.internal });
        await card(demo).getByRole('button', { name: forwardStrings.again, exact: true }).click();
        await says(demo, forwardStrings.failed.failed);
      },
    },
    {
      name: 'handled notes',
      reach: async (demo) => {
        await card(demo)
          .getByRole('button', { name: /^Ongedaan maken/ })
          .first()
          .waitFor();
        await search(demo, 'raad');
        await demo.pane
          .getByRole('button', { name: /^Geen actie nodig/ })
          .first()
          .click();
      },
    },
    {
      name: 'log dialog',
      reach: async (demo) => {
        await press(demo, handledStrings.log.open);
        await demo.pane.getByRole('dialog').getByRole('listitem').first().waitFor();
      },
    },
    {
      name: 'log dialog, wiping asked',
      reach: (demo) => demo.pane.getByRole('dialog').getByRole('button', { name: handledStrings.log.clear }).click(),
    },
    {
      name: 'resolve setting dialog',
      reach: async (demo) => {
        await demo.page.keyboard.press('Escape');
        await press(demo, resolveStrings.setting.open);
        await demo.pane.getByRole('dialog').getByRole('radio').first().waitFor();
      },
    },
  ],
};

async function chooseThree(demo: DemoPage): Promise<void> {
  await search(demo, 'raad');
  await says(demo, / van 28 berichten/);
  for (const at of [0, 1, 2]) await choice(demo, at).click();
  await demo.pane.getByRole('region', { name: forwardStrings.selection }).waitFor();
}

const lookingUp: Walk = {
  name: 'links of several items',
  begin: openWeekly,
  states: [
    {
      name: 'selection bar with the link lookup step',
      reach: async (demo) => {
        await chooseThree(demo);
        await demo.pane.getByRole('group', { name: resolveStrings.selection.label }).waitFor();
      },
    },
    {
      name: 'links being looked up',
      reach: async (demo) => {
        await press(demo, resolveStrings.selection.start);
        await demo.pane.getByRole('progressbar').waitFor();
      },
    },
  ],
};

const choosing: Walk = {
  name: 'several items',
  begin: async (demo) => {
    await openWeekly(demo);
    await chooseThree(demo);
  },
  states: [
    {
      name: 'kept for the weekbericht',
      reach: async (demo) => {
        const bar = demo.pane.getByRole('region', { name: forwardStrings.selection });
        await bar.getByRole('button', { name: forwardStrings.keep }).click();
        await says(demo, /bewaard voor het weekbericht/i);
      },
    },
    {
      name: 'Verdelen',
      reach: async (demo) => {
        await demo.pane
          .getByRole('region', { name: forwardStrings.selection })
          .getByRole('button', { name: forwardStrings.distribute })
          .click();
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
    { name: 'suspicious link, dates that disagree', reach: (demo) => says(demo, strings.link.suspicious) },
    {
      name: 'date choice',
      reach: async (demo) => {
        await demo.pane.getByRole('button', { name: /^Zet in agenda: Drie avonden/ }).click();
        await says(demo, strings.appointment.which);
      },
    },
    {
      name: 'agenda view',
      reach: async (demo) => {
        await tab(demo, strings.views.agenda);
        await titled(demo, strings.agenda.upcoming);
      },
    },
    {
      name: 'file and copy',
      reach: async (demo) => {
        await choice(demo, 0).click();
        await press(demo, strings.appointment.fileFor(strings.agenda.chosen(1)));
        await press(demo, strings.appointment.copyFor(strings.agenda.chosen(1)));
        await says(demo, strings.copying.copied);
      },
    },
    {
      name: 'appointment failed',
      reach: async (demo) => {
        await demo.fault(dispatchId.displayNewAppointmentFormAsync, { kind: 'fail', code: errorCode.internal });
        await demo.pane
          .getByRole('button', { name: /^Zet in agenda: / })
          .first()
          .click();
        await says(demo, strings.appointment.notOpened);
      },
    },
    {
      name: 'no events that match',
      reach: async (demo) => {
        await search(demo, 'xyzzy');
        await says(demo, strings.filter.nothingLeft);
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
        await titled(demo, strings.agenda.undated);
        await demo.pane.getByRole('button', { name: resolveStrings.event.find }).first().waitFor();
      },
    },
    {
      name: 'date proposed',
      reach: async (demo) => {
        await demo.pane.getByRole('button', { name: resolveStrings.event.find }).first().click();
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
        await search(demo, 'drinkwater');
        await says(demo, / van 28 berichten/);
        await card(demo).hover();
        await card(demo).getByRole('toolbar').getByRole('button', { name: forwardStrings.council }).click();
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
    { name: 'short newsletter', reach: (demo) => demo.pane.getByRole('article').first().waitFor() },
    {
      name: 'all done',
      reach: async (demo) => {
        for (const at of [1, 0])
          await demo.pane
            .getByRole('button', { name: /^Geen actie nodig/ })
            .nth(at)
            .click();
        await demo.pane.getByRole('switch', { name: handledStrings.todo }).click();
        await titled(demo, handledStrings.allDoneTitle);
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
        await demo.pane
          .getByRole('button', { name: /^Geen actie nodig/ })
          .first()
          .click();
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
          .getByRole('button', { name: /^Verwijder / })
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
