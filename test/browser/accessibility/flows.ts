/** Every flow without a mouse: what is pressed, where the focus goes, what is read out. */
import type { Step } from './keyboard.ts';

export interface Flow {
  name: string;
  /** The state of states.ts in which it begins; the focus is put on `from` first. */
  state: string;
  /** Role and name. */
  from: [role: 'button' | 'searchbox' | 'tab' | 'heading' | 'textbox', name: string | RegExp];
  steps: readonly Step[];
}

/** Above the list: what comes after it is reached by Tab. */
const search: Flow['from'] = ['searchbox', 'Zoeken in deze brief'];

export const flows: readonly Flow[] = [
  {
    name: 'the header: ⋯, tabs, filters',
    state: 'newsletter list',
    from: ['button', 'Meer'],
    steps: [
      { press: 'Enter', focus: 'menuitem "Vernieuwen"' },
      { press: 'ArrowDown', focus: 'menuitem "Ontvangers…' },
      { press: 'Escape', focus: 'button "Meer…' },
      { press: 'Tab', focus: 'tab "Berichten"' },
      { press: 'ArrowRight', focus: 'tab "Agenda"' },
      { press: 'ArrowLeft', focus: 'tab "Berichten"' },
      { press: 'Tab', focus: 'searchbox "Zoeken in deze brief"' },
      { type: 'drinkwater' },
      { press: 'Tab', focus: 'button "Zoeken wissen"' },
      { press: 'Enter', focus: 'searchbox "Zoeken in deze brief"' },
      { press: 'Tab', focus: 'combobox "Onderwerp"' },
      { press: 'Tab', focus: 'button "Nog te doen…' },
    ],
  },
  {
    name: 'a word that is nowhere',
    state: 'nothing found',
    from: search,
    steps: [{ tabTo: 'button "Alles tonen"' }, { press: 'Enter', focus: '…' }],
  },
  {
    name: 'along the rows: one stop, arrows, chosen with Space, opened with Enter',
    state: 'short newsletter',
    from: search,
    steps: [
      { tabTo: 'button "Nieuwe handreiking voor griffiers"' },
      { press: 'ArrowDown', focus: 'button "…' },
      { press: 'Home', focus: 'button "Nieuwe handreiking voor griffiers"' },
      { press: 'Space', focus: 'button "Nieuwe handreiking voor griffiers"', says: '1 bericht gekozen' },
      { press: 'Space', focus: 'button "Nieuwe handreiking voor griffiers"' },
      { press: 'Enter', focus: 'button "Nieuwe handreiking voor griffiers" [expanded]' },
      { tabTo: 'button "Hele raad"' },
      { press: 'ArrowRight', focus: 'button "VBP"' },
      { press: 'ArrowRight', focus: 'button "Lantaarn"' },
      { press: 'Home', focus: 'button "Hele raad"' },
      { tabTo: 'button "Overslaan: Nieuwe handreiking voor griffiers"' },
      { press: 'Enter', focus: 'button "…', says: 'Overgeslagen. Nog 1 te doen' },
    ],
  },
  {
    name: 'letters: passed over, taken back, to the whole council',
    state: 'short newsletter',
    from: search,
    steps: [
      { tabTo: 'button "Nieuwe handreiking voor griffiers"' },
      { press: 'o', says: 'Overgeslagen. Nog 1 te doen' },
      { press: 'Home', focus: 'button "Nieuwe handreiking voor griffiers"' },
      { press: 'z', focus: 'button "Nieuwe handreiking voor griffiers" [expanded]', says: 'Ongedaan gemaakt' },
      { press: 'd', says: 'Klaargezet voor hele raad. Nog 1 te doen' },
    ],
  },
  {
    name: 'a page from ⋯, and back',
    state: 'newsletter list',
    from: ['button', 'Meer'],
    steps: [
      { press: 'Enter', focus: 'menuitem "Vernieuwen"' },
      { press: 'End ArrowUp', focus: 'menuitem "Instellingen"' },
      { press: 'Enter', focus: 'heading "Instellingen"' },
      { press: 'Shift+Tab', focus: 'button "Terug"' },
      { press: 'Enter', focus: 'button "Meer…' },
    ],
  },
  {
    name: 'dates to the agenda',
    state: 'agenda view',
    from: ['tab', 'Agenda'],
    steps: [
      { tabTo: 'checkbox "Alle…' },
      { press: 'Space', says: 'data gekozen' },
      { tabTo: 'button "Wissen"' },
      { tabTo: 'button "Mijn agenda"' },
      { tabTo: 'button "Raadsagenda"' },
      { press: 'Enter', says: '.ics-bestand opgeslagen' },
    ],
  },
  {
    name: 'whose address stands in To is asked',
    state: 'ask-griffie panel',
    from: ['textbox', /^Adres van de griffie/],
    steps: [
      { press: 'Control+A' },
      { type: 'geen adres' },
      { press: 'Enter', focus: 'textbox "Adres van de griffie (staat in Aan)"', says: 'Dit is geen e-mailadres' },
      { press: 'Tab', focus: 'button "Bewaren en doorgaan"' },
      { press: 'Tab', focus: 'button "Annuleren"' },
      { press: 'Enter' },
    ],
  },
  {
    name: 'distributing',
    state: 'Verdelen',
    from: ['tab', 'Verdelen'],
    steps: [
      { press: 'Tab', focus: 'checkbox "Alle fracties…' },
      { press: 'ArrowRight', focus: 'checkbox "Niemand…' },
      { press: 'ArrowRight', focus: 'checkbox "VBP…' },
      { press: 'ArrowDown', focus: 'checkbox "VBP…' },
      { press: 'Control+Home', focus: 'checkbox "Alle fracties…' },
      { press: 'Space', focus: 'checkbox "Alle fracties…' },
      { press: 'Tab', focus: 'button…' },
      { tabTo: 'button "Opnieuw beginnen"' },
      { backTo: 'checkbox "Alle fracties…' },
    ],
  },
  {
    name: 'the messages of a distribution, one after the other',
    state: 'queue with progress',
    from: ['button', /^Open .* 2 van/],
    steps: [
      { press: 'Enter', says: 'klaargezet in Outlook' },
      { comeBack: true, focus: 'tabpanel "Verdelen"' },
      { tabTo: 'button "Verdeling aanpassen"' },
      { press: 'Enter', focus: 'tabpanel "Verdelen"' },
    ],
  },
  {
    name: 'out of the weekbericht, until it is empty',
    state: 'Weekbericht',
    from: ['tab', 'Weekbericht'],
    steps: [
      { tabTo: 'button "Weghalen: …' },
      { press: 'Enter', focus: 'button "Ongedaan maken"', says: 'uit het weekbericht gehaald' },
      { tabTo: 'button "Weghalen: …' },
      { press: 'Enter', focus: 'button "Ongedaan maken"' },
      { tabTo: 'button "Weghalen: …' },
      { press: 'Enter', focus: 'button "Ongedaan maken"' },
    ],
  },
  {
    name: 'Ontvangers: a person is added, and removed again',
    state: 'Ontvangers list',
    from: ['heading', 'Ontvangers'],
    steps: [
      { tabTo: 'button "Persoon toevoegen aan VBP"' },
      { press: 'Enter', focus: 'textbox "Voornaam"' },
      { tabTo: 'button "Opslaan"' },
      { press: 'Enter', focus: 'textbox "Achternaam…', says: 'Dit is nog niet ingevuld' },
      { type: 'Aaaproef' },
      { tabTo: 'textbox "E-mailadres…' },
      { type: 'a.proef@voorbeeldgemeente.nl' },
      { press: 'Enter', focus: 'button "Persoon toevoegen aan VBP"', says: 'is opgeslagen' },
    ],
  },
  {
    name: 'Ontvangers: a fractie is changed, moved and left',
    state: 'Ontvangers list',
    from: ['heading', 'Ontvangers'],
    steps: [
      { tabTo: 'button "Lantaarn omhoog"' },
      { press: 'Enter', focus: 'button "Lantaarn omhoog"', says: 'staat nu op plaats 1' },
      { tabTo: 'button "Wijzigen: Lantaarn"' },
      { press: 'Enter', focus: 'textbox "Naam van de fractie…' },
      { tabTo: 'button "Annuleren"' },
      { press: 'Enter', focus: 'button "Wijzigen: Lantaarn"' },
    ],
  },
  {
    name: 'Ontvangers: what an import changes is shown first',
    state: 'import preview',
    from: ['heading', 'Wat er verandert'],
    steps: [
      { tabTo: 'button "Overnemen"' },
      { press: 'Enter', focus: 'button "Ongedaan maken"', says: 'overgenomen' },
      { press: 'Enter', focus: 'heading "Importeren"', says: 'zoals zij voor de import was' },
    ],
  },
  {
    name: 'Ontvangers: two versions',
    state: 'conflict panel',
    from: ['heading', 'Ontvangers'],
    steps: [{ tabTo: 'button "Keuzes opslaan"' }, { press: 'Enter', focus: 'main "Nieuwswijzer"' }],
  },
  {
    name: 'to Ontvangers and back',
    state: 'nothing selected',
    from: ['button', 'Meer'],
    steps: [
      { press: 'Enter', focus: 'menuitem "Vernieuwen"' },
      { press: 'ArrowDown', focus: 'menuitem "Ontvangers"' },
      { press: 'Enter', focus: 'heading "Ontvangers"' },
      { press: 'Shift+Tab', focus: 'button "Terug"' },
      { press: 'Enter', focus: 'button "Meer…' },
    ],
  },
  {
    name: 'a message that is no newsletter',
    state: 'not a newsletter',
    from: ['button', 'Toch lezen'],
    steps: [
      { press: 'Enter', focus: 'main "Nieuwswijzer"', says: 'berichten' },
      { tabTo: 'searchbox "Zoeken in deze brief"' },
    ],
  },
  {
    name: 'a call that fails',
    state: 'failing call',
    from: ['button', 'Opnieuw proberen'],
    steps: [{ press: 'Enter', focus: 'main "Nieuwswijzer"', says: '28 berichten' }, { tabTo: 'tab "Berichten"' }],
  },
  {
    name: 'all done, and back to everything',
    state: 'all done',
    from: ['button', 'Alles tonen'],
    steps: [
      { press: 'Enter' },
      { tabTo: 'button "Ongedaan maken…' },
      { press: 'Enter', focus: 'button "…', says: 'Ongedaan gemaakt' },
    ],
  },
];
