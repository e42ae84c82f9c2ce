import { event, news, podcast, publication, raadsleden, standing } from './build.ts';

/** Titles are the links, or the action is a picture of a button; labels above the titles. */
export const raadsledenMaart = raadsleden({
  id: 'raadsleden-maart',
  month: 'maart 2025',
  sent: '2025-03-27T12:15',
  look: { topics: 'above', titleTag: 'h1' },
  blocks: [
    news(
      'Minister schrijft raden over ondersteuning',
      'Bestuur',
      'In een brief aan alle gemeenteraden legt de minister uit welke middelen er zijn voor fractieondersteuning en scholing.',
      { titleIsLink: true, actions: [] },
    ),
    news(
      'Lokale rekenkamers slaan handen ineen',
      'Bestuur',
      'Twintig rekenkamers onderzoeken dit jaar hetzelfde onderwerp: inhuur van personeel. De uitkomsten worden naast elkaar gelegd.',
      { titleIsLink: true, actions: [] },
    ),
    event(
      'Dag van de Raadsrapporteur',
      'Bestuur',
      'Wat doet een rapporteur, en wat heeft de rest van de raad eraan? Een ochtend met goede voorbeelden, op vrijdag 16 mei in Amersfoort.',
      ['2025-05-16'],
      { titleIsLink: true, actions: ['Aanmelden'] },
    ),
    news(
      'Hondenbelasting verdwijnt in steeds meer plaatsen',
      'Belastingen',
      'Vorig jaar schaften 14 gemeenten de belasting af. Nog maar een derde van de gemeenten heft haar.',
      { imageButton: true },
    ),
    news(
      'Stroomnet vol: wat kan de raad doen?',
      'Energietransitie',
      'Bedrijven staan in de rij voor een aansluiting. Met een energievisie kan de raad zelf prioriteiten meegeven aan de netbeheerder.',
      { imageButton: true },
    ),
    publication(
      'Handreiking / Checklist: Energievisie vaststellen',
      'Energietransitie',
      'Van startnotitie tot vaststelling in 8 stappen, met voor elke stap de rol van raad en college.',
      { imageButton: true, actions: ['Download de handreiking'] },
    ),
    podcast(
      'Podcast: In de wacht',
      'Jeugd',
      'Ouders, een wethouder en een jeugdarts over de wachtlijsten in de specialistische jeugdzorg.',
      { imageButton: true, actions: ['Luister de podcast'] },
    ),
    event(
      'Regiotour: de raad en regionale samenwerking',
      'Bestuur',
      [
        'In het voorjaar trekken we door het land. U kunt kiezen uit 3 avonden:',
        { list: ['maandag 14 april, Assen', 'woensdag 23 april, Eindhoven', 'dinsdag 6 mei, Middelburg'] },
        'De avonden beginnen met een broodmaaltijd.',
      ],
      ['2025-04-14', '2025-04-23', '2025-05-06'],
      { actions: ['Kies uw avond'] },
    ),
    news(
      'Wie controleert de omgevingsdienst?',
      'Leefomgeving',
      'Raadsleden hebben weinig zicht op wat de dienst voor hun gemeente doet. Stel vragen via [[raad@omgevingsvraag.example.nl]], dan nemen wij ze mee in het onderzoek.',
      { actions: ['Lees verder'] },
    ),
    standing(
      'Moties van gemeenten',
      [
        'Bekijk de door gemeenteraden aangenomen moties die de VNG ontving van gemeenten. (Recentelijk o.a.: gratis zwemles, en een meldpunt voor discriminatie.)',
      ],
      ['Bekijk de moties'],
    ),
  ],
});
