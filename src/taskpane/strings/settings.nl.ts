/** As the model names them, which stands above the words. */
type Setting = 'onUse' | 'onRequest' | 'never';

/** Every word of ⋯ and of Instellingen. */
export const settingsStrings = {
  more: 'Meer',
  refresh: 'Vernieuwen',
  council: 'Ontvangers',
  fracties: (count: number) => (count === 1 ? '1 fractie' : `${count} fracties`),
  links_: 'Links',
  unknown: (count: number) => `${count} onbekend`,
  log: 'Logboek',
  settings: 'Instellingen',
  help: 'Hulp',
  digest: 'Weekbericht',
  title: 'Instellingen',

  links: {
    title: 'Links',
    text: 'Links in een brief verwijzen via de verzender. Het adres is alleen te vinden door de link te volgen; de verzender telt dat als klik.',
    names: { onUse: 'Bij gebruik', onRequest: 'Alleen als ik erom vraag', never: 'Nooit' } satisfies Record<
      Setting,
      string
    >,
    explained: {
      onUse: 'Van een bericht dat u doorstuurt of in de agenda zet.',
      onRequest: 'Bij elke link staat een knop; zonder die knop wordt niets opgezocht.',
      never: 'Berichten gaan zonder deze links mee.',
    } satisfies Record<Setting, string>,
    chosen: (name: string) => `Gekozen: ${name}.`,
    notKept: 'De keuze kon niet worden bewaard en geldt tot dit venster sluit.',
    noService: 'Adressen opzoeken kan hier niet: uw organisatie heeft de opzoekdienst niet ingericht.',
  },
  text: {
    title: 'Begeleidende tekst',
    where: 'De aanhef en de slotregel van uw e-mails staan bij Ontvangers.',
    open: 'Naar Ontvangers',
  },
};
