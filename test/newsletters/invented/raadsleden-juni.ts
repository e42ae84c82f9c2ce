import { event, FORUM, motions, news, podcast, publication, raadsleden, standing } from './build.ts';

/** The letter after the annual congress: many reports of meetings, events in prose only. */
export const raadsledenJuni = raadsleden({
  id: 'raadsleden-juni',
  month: 'juni 2026',
  sent: '2026-06-25T10:30',
  blocks: [
    event(
      'Save the date: Raad op Zaterdag 26 september',
      null,
      'Zet zaterdag 26 september alvast in uw agenda: dan ontvangen we u graag in het provinciehuis in Den Bosch. De Nederlandse Vereniging voor Raadsleden en de VNG stellen het programma samen met een groep raadsleden.',
      ['2026-09-26'],
      { actions: ['Lees meer over Raad op Zaterdag'] },
    ),
    news(
      'Leden stemmen in met resolutie over het gemeentefonds',
      null,
      'Op 17 juni nam de ALV met 94% van de stemmen de resolutie Stabiele financiën aan. Het bestuur gaat met de uitkomst naar de fondsbeheerders.',
      { actions: ['Lees meer', 'Bekijk de stemuitslag'] },
    ),
    news(
      'Terugblik op het VNG Jaarcongres in Groningen',
      null,
      'Ruim 3.200 bestuurders, raadsleden en griffiers waren op 16 en 17 juni in Martiniplaza. Bekijk de foto’s en lees de verslagen van de deelsessies.',
    ),
    FORUM,
    news(
      'Jaarcongres 2027 is in Zeeland',
      'Over de VNG',
      'De gemeenten Middelburg, Vlissingen en Goes ontvangen volgend jaar het congres. Commissaris van de Koning Hugo de Jonge nam de estafettestok over.',
    ),
    news(
      'Nieuwe voorzitter voor de commissie Raadsleden & Griffiers',
      'Over de VNG',
      'Raadslid Noor Hendriks uit Zutphen is in de ledenvergadering benoemd. Zij volgt Joost van Dam op, die 6 jaar voorzitter was.',
    ),
    event(
      'Dag voor de Raad: De raad aan zet',
      'Bestuur',
      'Laat u inspireren door de verhalen van collega’s en krijg handvatten om uw positie als raad te versterken. Er zijn 2 rondes met workshops en u kunt de hele dag terecht op de markt.',
      [],
    ),
    event(
      'Tussen droom en daad: de raad en de woonopgave',
      'Ruimte, wonen en mobiliteit',
      'Hoe houdt u als raad koers als de bouw stokt? Op donderdag 10 september praten we hierover met wethouders, raadsleden en ontwikkelaars. U kunt zich tot 1 september aanmelden.',
      ['2026-09-10'],
    ),
    news(
      'Fractievergoeding: wat doen andere gemeenten?',
      'Arbeidszaken',
      'De VNG heeft in 120 gemeenten gepeild hoe fracties worden ondersteund. De verschillen zijn groot: van nul tot 40.000 euro per jaar.',
    ),
    publication(
      'Handreiking Actieve informatieplicht verschenen',
      'Bestuur',
      'Wat moet het college u melden en wat mag u zelf vragen? De handreiking werd op het Jaarcongres gepresenteerd en is nu te downloaden.',
    ),
    podcast(
      'Nieuwe reeks: In gesprek met de griffier',
      'Bestuur',
      'Elke 2 weken praat oud-griffier Renée Wijnen met een collega over het vak. In de eerste aflevering gaat het over de dag na de verkiezingen.',
      { actions: ['Luister de podcast'] },
    ),
    news(
      'Debat over Wet gemeentelijk toezicht uitgesteld',
      'Openbare orde en veiligheid',
      'Het plenaire debat dat gepland stond voor 24 juni is verplaatst naar na het zomerreces. De VNG gebruikt de tijd om met fracties in gesprek te gaan.',
    ),
    event(
      'Summer school voor griffiemedewerkers',
      'Arbeidszaken',
      'Van 24 tot en met 26 augustus kunt u in Utrecht uw kennis bijspijkeren. Elke dag staat in het teken van een ander onderdeel van het vak.',
      ['2026-08-24/2026-08-26'],
      { actions: ['Schrijf u in'] },
    ),
    event(
      'Webinar: Grip op de regio',
      'Bestuur',
      'Voor raadsleden die vinden dat de regio te ver weg is. Aan de hand van voorbeelden uit Twente en Drenthe bespreken we wat wel en niet werkt.',
      [],
    ),
    event(
      'Local Government in Europe: a conversation with Brussels',
      'Europa en internationaal',
      'Join us online on Tuesday 8 September for a conversation with members of the European Committee of the Regions.',
      ['2026-09-08'],
      { actions: ['Read more'] },
    ),
    news(
      'Meicirculaire: gemeenten gaan er in 2028 op achteruit',
      'Financiën',
      'Een eerste analyse van de circulaire die op 29 mei verscheen. Volgens de berekening is het verschil per inwoner gemiddeld 31 euro.',
    ),
    event(
      'Ronde langs de raden over de Omgevingswet',
      'Ruimte, wonen en mobiliteit',
      'In het najaar komen we graag bij u langs. In 2 uur praten we u bij over de rol van de raad bij programma’s en omgevingsplannen. U kunt kosteloos een avond aanvragen.',
      [],
      { kind: ['evenement', 'nieuws'] },
    ),
    motions('de toekomst van zwembaden, stikstofruimte voor woningbouw en het behoud van bibliotheken'),
    standing(null, [
      'In juli en augustus verschijnt er geen Raadsledennieuwsbrief. De eerstvolgende nieuwsbrief staat gepland rond 17 september.',
    ]),
  ],
});
