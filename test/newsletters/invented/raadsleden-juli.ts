import { event, motions, news, podcast, publication, raadsleden, standing } from './build.ts';

/** A summer edition: labels above, long titles, a few paragraphs per item. */
export const raadsledenJuli = raadsleden({
  id: 'raadsleden-juli',
  month: 'juli 2026',
  sent: '2026-07-09T09:30',
  look: { topics: 'above', titleTag: 'h1', pictures: true },
  blocks: [
    standing(null, [
      'Goed om te weten: het secretariaat van de commissie is tussen 20 juli en 14 augustus beperkt bereikbaar.',
    ]),
    news('Wat u deze zomer kunt lezen', null, [
      'Een leeslijst met 10 boeken over politiek en bestuur, samengesteld door raadsleden.',
      'Van een roman over een burgemeester in oorlogstijd tot een handboek onderhandelen.',
    ]),
    event(
      'Save the date: Landelijke Griffiersdag',
      'Bestuur',
      [
        'De Vereniging van Griffiers viert dit jaar haar 25-jarig bestaan. Noteer alvast donderdag 8 oktober.',
        'Het programma en de mogelijkheid om u aan te melden volgen na de zomer.',
      ],
      ['2026-10-08'],
    ),
    event(
      'Hoe praat je over klimaat zonder ruzie te krijgen?',
      'Energietransitie',
      [
        'Volksvertegenwoordigers merken dat het gesprek over windmolens en warmtenetten snel verhardt. In deze workshop van een halve dag oefent u met gesprekstechnieken.',
        'De workshop wordt 4 keer gegeven, in Assen, Utrecht, Roermond en Goes.',
      ],
      [],
      { actions: ['Kies een locatie'] },
    ),
    news('Minister: “Raden verdienen betere ondersteuning”', 'Bestuur', [
      'Dat zei de minister van BZK op 2 juli bij de opening van het nieuwe kennispunt voor griffies.',
      'Zij stelt 12 miljoen euro beschikbaar. Een regeling volgt voor 1 januari.',
    ]),
    news('Lezing van Kim Putters: ‘Vertrouwen komt te voet’', 'Bestuur', [
      'De voorzitter van de SER sprak op het jaarcongres over het herstel van vertrouwen. De integrale tekst vindt u op de website.',
    ]),
    event(
      'Symposium ter gelegenheid van 175 jaar Gemeentewet',
      'Bestuur',
      [
        'Wat zou Thorbecke nu doen? Op vrijdagmiddag 13 november gaan historici en bestuurders daarover in gesprek in de Oude Zaal van de Tweede Kamer.',
        'Sprekers zijn onder anderen Remieg Aerts en Job Cohen.',
      ],
      ['2026-11-13'],
      { actions: ['Meer informatie en aanmelden'] },
    ),
    publication(
      'Brochure voor inwoners: zo werkt uw gemeenteraad',
      'Bestuur',
      [
        'De brochure is geschreven in eenvoudige taal en te gebruiken bij rondleidingen en gastlessen. U kunt uw eigen logo toevoegen.',
      ],
      { actions: ['Download de brochure'] },
    ),
    podcast(
      'Zomerspecial podcast Raadslid & Zo',
      'Bestuur',
      ['Drie gasten, drie provincies en één vraag: waarom doe je het? Opgenomen op een terras in Harlingen.'],
      { actions: ['Luister de podcast'] },
    ),
    event(
      'Bijpraatsessie invoering Wet versterking regie',
      'Ruimte, wonen en mobiliteit',
      [
        'De wet is op 1 juli in werking getreden. Veel gemeenten zitten nog met vragen.',
        'Maandag 31 augustus tussen 15.00 en 16.00 uur staan we online voor u klaar.',
      ],
      ['2026-08-31T15:00/2026-08-31T16:00'],
      { actions: ['Deelnemen'] },
    ),
    news('Rechter: gemeente mocht demonstratie niet verplaatsen', 'Openbare orde en veiligheid', [
      'De rechtbank Midden-Nederland deed op 29 juni uitspraak in een zaak over een demonstratie op 4 mei.',
    ]),
    news('Zomerschool taal bereikt 9.000 kinderen', 'Onderwijs', [
      'Op 120 plekken krijgen kinderen in juli en augustus extra taalles. De subsidie is verlengd tot en met 2028.',
    ]),
    event(
      'Inspiratiereis langs dorpshuizen',
      'Sociaal domein breed',
      [
        'Stap in de bus en bezoek op één dag 4 dorpshuizen die door inwoners worden gerund.',
        'Er zijn 45 plaatsen. We vertrekken om 8.30 uur vanaf station Zwolle.',
      ],
      [],
      { actions: ['Ga mee'] },
    ),
    news('Algemene Rekenkamer kijkt naar specifieke uitkeringen', 'Financiën', [
      'Het onderzoek start in september. Een rapport wordt verwacht op 20 mei 2027, Verantwoordingsdag.',
    ]),
    event(
      'Online training: Kritisch kijken naar grote projecten',
      'Financiën',
      [
        'Aan de hand van het draaiboek Grote Projecten leert u welke informatie u wanneer mag verwachten. Geschikt voor beginners.',
      ],
      [],
    ),
    news('Zo kijken raadsleden terug op het eerste kwartaal', 'Bestuur', [
      'We vroegen het aan 5 nieuwkomers: “De eerste bijeenkomst was op 31 maart en ik dacht: waar ben ik aan begonnen?”',
    ]),
    event(
      'Zomercafé Informatiebeveiliging',
      'Informatiesamenleving',
      [
        'Wilt u onder het genot van een ijsje van gedachten wisselen met CISO’s van andere gemeenten? Meld u dan aan voor het zomercafé in Leiden.',
      ],
      [],
    ),
    motions('herstel van busverbindingen, tegen de verhoging van de btw op cultuur en voor rookvrije terrassen'),
    standing(null, ['De volgende Raadsledennieuwsbrief verschijnt op 10 september.']),
  ],
});
