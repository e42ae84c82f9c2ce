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

/** Above the cards: what comes after it is reached by Tab. */
const search: Flow['from'] = ['searchbox', 'Zoek in deze nieuwsbrief'];

export const flows: readonly Flow[] = [
  {
    name: 'search, kinds, topics',
    state: 'newsletter list',
    from: ['button', 'Opnieuw lezen'],
    steps: [
      { press: 'Tab', focus: 'tab "Berichten"' },
      { press: 'ArrowRight', focus: 'tab "Agenda"' },
      { press: 'ArrowLeft', focus: 'tab "Berichten"' },
      { press: 'Tab', focus: 'searchbox "Zoek in deze nieuwsbrief"' },
      { type: 'drinkwater', says: 'van 28 berichten' },
      { press: 'Tab', focus: 'button "Zoekwoord wissen"' },
      { press: 'Enter', focus: 'searchbox "Zoek in deze nieuwsbrief"', says: '28 berichten' },
      { press: 'Tab', focus: 'switch "Nog te doen"' },
      { press: 'Tab', focus: 'button "Alles 28"' },
      { tabTo: 'button "Evenementen…' },
      { press: 'Space', focus: 'button "Evenementen…', says: 'van 28 berichten' },
      { tabTo: 'combobox "Onderwerp"' },
    ],
  },
  {
    name: 'a word that is nowhere',
    state: 'nothing found',
    from: search,
    steps: [
      { tabTo: 'button "Filters wissen"' },
      { press: 'Enter', focus: 'tabpanel "Berichten"', says: '28 berichten' },
    ],
  },
  {
    name: 'folding a topic and a summary',
    state: 'newsletter list',
    from: search,
    steps: [
      { tabTo: 'button "Meer tonen"' },
      { press: 'Enter', focus: 'button "Minder tonen"' },
      { press: 'Enter', focus: 'button "Meer tonen"' },
    ],
  },
  {
    name: 'log dialog',
    state: 'newsletter list',
    from: ['button', 'Logboek'],
    steps: [
      { press: 'Enter', focus: 'combobox "Bewaren"' },
      { press: 'Tab', focus: 'button "Sluiten"' },
      { press: 'Tab', focus: 'combobox "Bewaren"' },
      { press: 'Shift+Tab', focus: 'button "Sluiten"' },
      { press: 'Escape', focus: 'button "Logboek"' },
      { press: 'Enter', focus: 'combobox "Bewaren"' },
      { press: 'Tab Enter', focus: 'button "Logboek"' },
    ],
  },
  {
    name: 'resolve setting dialog',
    state: 'newsletter list',
    from: ['button', 'Instelling voor links'],
    steps: [
      { press: 'Enter', focus: 'radio "Bij gebruik…' },
      { press: 'ArrowDown', focus: 'radio "Alleen op verzoek…' },
      { press: 'Tab', focus: 'button "Sluiten"' },
      { press: 'Tab', focus: 'radio "Alleen op verzoek…' },
      { press: 'Escape', focus: 'button "Instelling voor links"' },
    ],
  },
  {
    name: 'nothing to be done, and undone',
    state: 'newsletter list',
    from: search,
    steps: [
      { tabTo: 'button "Geen actie nodig…' },
      { press: 'Enter', focus: 'button "Ongedaan maken…', says: 'Afgehandeld' },
      { press: 'Enter', focus: 'button "Geen actie nodig…', says: 'Ongedaan gemaakt' },
    ],
  },
  {
    name: 'one by one off the list of what is to be done',
    state: 'short newsletter',
    from: search,
    steps: [
      { press: 'Tab', focus: 'switch "Nog te doen"' },
      { press: 'Space', focus: 'switch "Nog te doen"' },
      { tabTo: 'button "Geen actie nodig…' },
      { press: 'Enter', focus: 'button "Ongedaan maken…', says: 'Afgehandeld' },
      { tabTo: 'button "Geen actie nodig…' },
      { press: 'Enter', focus: 'button "Ongedaan maken…', says: 'Alles afgehandeld' },
      { press: 'Enter', focus: 'button "Geen actie nodig…', says: 'Ongedaan gemaakt' },
      { backTo: 'button "Ongedaan maken…' },
      { press: 'Enter', focus: 'button "Geen actie nodig…', says: 'Ongedaan gemaakt' },
    ],
  },
  {
    name: 'dates to the agenda',
    state: 'suspicious link, dates that disagree',
    from: search,
    steps: [
      { tabTo: 'button "Zet in agenda: Drie avonden over de begroting"' },
      { press: 'Enter', focus: 'button "Zet in agenda: Drie avonden over de begroting" [expanded]' },
      { tabTo: 'checkbox "woensdag 12 mei 2027" [checked]' },
      { press: 'Space', focus: 'checkbox "woensdag 12 mei 2027"' },
      { tabTo: 'button "Zet 2 data in agenda"' },
      { press: 'Enter', says: 'klaargezet in Outlook' },
      { comeBack: true, focus: 'article "Drie avonden over de begroting"' },
    ],
  },
  {
    name: 'agenda view, its file and its text',
    state: 'agenda view',
    from: ['tab', 'Agenda'],
    steps: [
      { tabTo: 'button "Download .ics: Alle 4 afspraken"' },
      { press: 'Enter', focus: 'button "Download .ics: Alle 4 afspraken"', says: 'aangeboden' },
      { press: 'Tab', focus: 'button "Kopieer als tekst: Alle 4 afspraken"' },
      { press: 'Enter', focus: 'button "Kopieer als tekst: Alle 4 afspraken"', says: 'Gekopieerd' },
      { tabTo: 'checkbox "Kies Werkbezoek…' },
      { press: 'Space', focus: 'checkbox "Kies Werkbezoek…' },
    ],
  },
  {
    name: 'an item to the whole council, and back',
    state: 'short newsletter',
    from: search,
    steps: [
      { tabTo: 'checkbox "Kies Nieuwe handreiking voor griffiers"' },
      { press: 'Tab', focus: 'button "Hele raad"' },
      { press: 'ArrowRight', focus: 'button "VBP"' },
      { press: 'ArrowRight', focus: 'button "Lantaarn"' },
      { press: 'Home', focus: 'button "Hele raad"' },
      { press: 'Tab', focus: 'button "Geen actie nodig: Nieuwe handreiking voor griffiers"' },
      { press: 'Shift+Tab', focus: 'button "Hele raad"' },
      { press: 'Enter', says: 'klaargezet in Outlook' },
      { comeBack: true, focus: 'button "Hele raad"' },
      { tabTo: 'button "Opnieuw"' },
      { tabTo: 'button "Kopieer"' },
      { press: 'Enter', focus: 'button "Kopieer"', says: 'Gekopieerd' },
      { tabTo: 'button "Ongedaan maken"' },
      { press: 'Enter', focus: 'article "Nieuwe handreiking voor griffiers"', says: 'Niet meer klaargezet' },
    ],
  },
  {
    name: 'several items chosen, and none again',
    state: 'short newsletter',
    from: search,
    steps: [
      { tabTo: 'checkbox "Kies Nieuwe handreiking voor griffiers"' },
      {
        press: 'Space',
        focus: 'checkbox "Kies Nieuwe handreiking voor griffiers" [checked]',
        says: '1 bericht gekozen',
      },
      { tabTo: 'button "Alles"' },
      { press: 'Enter', says: '2 berichten gekozen' },
      { tabTo: 'button "Keuze wissen"' },
      { press: 'Enter', focus: 'main "Nieuwswijzer"' },
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
      { press: 'Tab', focus: 'button "Bewaar en ga door"' },
      { press: 'Tab', focus: 'button "Annuleer"' },
      { press: 'Enter', focus: 'article "Drinkwaterbedrijf moet klantgegevens delen"' },
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
      { tabTo: 'button "Haal eruit: …' },
      { press: 'Enter', focus: 'button "Ongedaan maken"', says: 'uit het weekbericht gehaald' },
      { tabTo: 'button "Haal eruit: …' },
      { press: 'Enter', focus: 'button "Ongedaan maken"' },
      { tabTo: 'button "Haal eruit: …' },
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
      { tabTo: 'button "Wijzig Lantaarn"' },
      { press: 'Enter', focus: 'textbox "Naam van de fractie…' },
      { tabTo: 'button "Annuleren"' },
      { press: 'Enter', focus: 'button "Wijzig Lantaarn"' },
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
    from: ['button', 'Ontvangers'],
    steps: [
      { press: 'Enter', focus: 'heading "Ontvangers"' },
      { press: 'Shift+Tab', focus: 'button "Terug"' },
      { press: 'Enter', focus: 'main "Nieuwswijzer"' },
      { tabTo: 'link "Hulp"' },
    ],
  },
  {
    name: 'a message that is no newsletter',
    state: 'not a newsletter',
    from: ['button', 'Toch lezen'],
    steps: [
      { press: 'Enter', focus: 'main "Nieuwswijzer"', says: 'berichten' },
      { tabTo: 'searchbox "Zoek in deze nieuwsbrief"' },
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
    from: ['button', 'Toon alle berichten'],
    steps: [
      { press: 'Enter', focus: 'tabpanel "Berichten"' },
      { tabTo: 'button "Ongedaan maken…' },
      { press: 'Enter', focus: 'button "Geen actie nodig…', says: 'Ongedaan gemaakt' },
    ],
  },
];
