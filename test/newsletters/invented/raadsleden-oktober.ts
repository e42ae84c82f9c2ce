import { event, FORUM, motions, news, podcast, publication, raadsleden, standing } from './build.ts';

/** Three lead items, labels below, dates in running text, forum and motions and a notice about the next issue. */
export const raadsledenOktober = raadsleden({
  id: 'raadsleden-oktober',
  month: 'oktober 2025',
  sent: '2025-10-30T11:04',
  blocks: [
    event(
      'Raad op Zaterdag 22 november: nog plaatsen vrij',
      null,
      [
        'Op zaterdag 22 november is er weer een Raad op Zaterdag, dit keer in het provinciehuis in Arnhem. Het thema is de overdracht: wat laat u achter voor uw opvolgers?',
        'U kunt kiezen uit 14 sessies. Deelname is gratis voor raadsleden, commissieleden en griffiemedewerkers.',
      ],
      ['2025-11-22'],
      { actions: ['Bekijk het programma', 'Meld u aan'] },
    ),
    news(
      'Vacature voor 3 commissieleden',
      null,
      'De commissie Raadsleden & Griffiers zoekt versterking uit kleine gemeenten en uit de noordelijke provincies. Reageren kan tot 14 november.',
      { actions: ['Lees meer over de functie'] },
    ),
    news(
      'Terugblik op de commissievergadering van 2 oktober',
      null,
      'Op de agenda stonden het ondersteuningsbudget van raden, de evaluatie van het forum en de voorbereiding op de verkiezingen.',
    ),
    FORUM,
    news(
      'Raadsleden besteden gemiddeld 17,4 uur per week',
      'Bestuur',
      'Dat blijkt uit het tweejaarlijkse onderzoek onder raadsleden. Vooral het lezen van stukken kost meer tijd. Het raadslidmaatschap combineren met werk en gezin wordt lastiger.',
    ),
    publication(
      'Gids: Een raadsprogramma maken',
      'Bestuur',
      'Steeds meer raden werken na de verkiezingen met een raadsbreed programma. De gids beschrijft 4 varianten en de valkuilen bij elk daarvan.',
      { actions: ['Bekijk de gids'] },
    ),
    podcast(
      'Luistertip: Achter de voorzittershamer',
      'Bestuur',
      'Vier burgemeesters vertellen in deze podcast over een raadsvergadering die ze nooit zullen vergeten.',
    ),
    event(
      'Webinar: Hoe lees je een jaarrekening?',
      'Financiën',
      'Voor raadsleden die geen cijfermens zijn. We doen het samen, aan de hand van een echte jaarrekening, op donderdagavond 13 november vanaf 19.30 uur.',
      ['2025-11-13T19:30'],
    ),
    news(
      'Ravijnjaar van de baan? Vijf vragen',
      'Financiën',
      'Het kabinet heeft de korting voor 2026 verzacht. Maar structureel blijft er een gat. Wij beantwoorden de 5 vragen die raadsleden het vaakst stellen.',
    ),
    news(
      'Europese regels voor politieke reclame gelden nu ook lokaal',
      'Europa en internationaal',
      'Sinds 10 oktober moet bij elke betaalde politieke advertentie staan wie ervoor betaalt. Dat geldt ook voor uw afdeling.',
    ),
    event(
      'Study visit: Local Democracy in Denmark',
      'Europa en internationaal',
      'Ga met raadsleden uit 6 landen mee naar Aarhus, op 4 en 5 december. De voertaal is Engels.',
      ['2025-12-04', '2025-12-05'],
      { actions: ['Read more'] },
    ),
    news(
      'Van wie is de bibliotheek?',
      'Onderwijs/Sociaal domein breed',
      'Per 2027 hebben gemeenten een zorgplicht voor de bibliotheek. Welke keuzes liggen er voor de raad?',
    ),
    event(
      'Excursie: Wonen boven winkels',
      'Ruimte, Wonen en Mobiliteit',
      'Kijk met eigen ogen hoe de gemeente Hengelo van leegstand woningen maakt. De excursie is in januari; wie op de lijst staat krijgt als eerste bericht.',
      [],
      { topics: ['Ruimte, wonen en mobiliteit'], actions: ['Zet mij op de lijst'] },
    ),
    news(
      'AI in de raad: hulp of hype?',
      'informatiesamenleving',
      'Vier griffies probeerden een half jaar lang uit of een AI-assistent kan helpen bij het samenvatten van stukken. De uitkomst is genuanceerd.',
      { topics: ['Informatiesamenleving'] },
    ),
    motions('behoud van buurtbussen, lachgas, en een vaste oeververbinding bij Kruiningen'),
    standing(null, ['De volgende Raadsledennieuwsbrief verschijnt op donderdag 27 november.']),
  ],
});
