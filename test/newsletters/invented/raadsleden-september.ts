import { event, FORUM, motions, news, podcast, publication, raadsleden } from './build.ts';

/** Labels below, hardly a date: as most letters for councillors are. */
export const raadsledenSeptember = raadsleden({
  id: 'raadsleden-september',
  month: 'september 2025',
  sent: '2025-09-25T11:00',
  look: { titleTag: 'h3', pictures: false },
  blocks: [
    news(
      'Inloggen op het VNG-forum is veranderd',
      null,
      'Sinds 15 september heeft u een extra code nodig om in te loggen op het forum. In een korte instructie leest u hoe dat werkt.',
    ),
    event(
      'Denk mee over de Raadsledennieuwsbrief',
      null,
      'Wat leest u wel en wat slaat u over? We horen het graag. Op woensdag 15 oktober van 16.00 tot 17.00 uur praten we online met een groep lezers. Doet u mee?',
      ['2025-10-15T16:00/2025-10-15T17:00'],
      { actions: ['Geef u op'] },
    ),
    FORUM,
    news(
      'Zo verliep de eerste Democratiedag in Emmen',
      'Bestuur',
      'Leerlingen van 4 scholen namen op 11 september plaats in de raadszaal. Ze debatteerden over nachtbussen en een verbod op vapes. De gemeente deelt het draaiboek.',
    ),
    event(
      'Expeditie Burgerberaad',
      'Bestuur',
      'Samen met 7 andere gemeenten ontwerpt u in een half jaar uw eigen burgerberaad. U leert van experts en van elkaar en gaat op bezoek bij een lopend beraad.',
      [],
      { kind: ['evenement', 'nieuws'] },
    ),
    news(
      'Kandidaatstelling: let op deze data',
      'Bestuur',
      'Op 2 februari 2026 leveren partijen hun kandidatenlijsten in. Op 6 februari beslist het centraal stembureau over de geldigheid. De belangrijkste stappen op een rij.',
    ),
    publication(
      'Factsheet Kosten van de raadsverkiezingen',
      'Bestuur',
      'In deze factsheet staat wat gemeenten in 2022 uitgaven aan stembureaus, stempassen en communicatie en wat dat voor 2026 betekent.',
    ),
    podcast(
      'Beluister: De raadzaal uit',
      'Bestuur',
      'Raadslid Mo Idrissi stopt na 3 periodes. In de podcast vertelt hij waarom hij toch iedereen zou aanraden om de raad in te gaan.',
    ),
    event(
      'Regionale bijeenkomst: De nieuwe raad voorbereiden',
      'Bestuur',
      'Wat organiseert u in de eerste 100 dagen? Tijdens deze bijeenkomst voor griffiers en raadsvoorzitters wisselt u ideeën en inwerkprogramma’s uit.',
      [],
    ),
    news(
      'Prinsjesdag: wat staat er voor gemeenten in de stukken?',
      'Financiën',
      'De Miljoenennota die op 16 september werd aangeboden bevat weinig nieuws voor gemeenten. Dat past bij een demissionair kabinet. Wel gaat de BCG-correctie van 2026 niet door.',
    ),
    event(
      'Webinar: De Miljoenennota uitgelegd',
      'Financiën',
      'Hoe leest u de septembercirculaire en welke vragen stelt u bij de begroting? Onze specialisten nemen u er stap voor stap doorheen.',
      [],
    ),
    news(
      'Wetsvoorstel strafbaarstelling illegaliteit: VNG uit zorgen',
      'Asiel tot integratie',
      'De Eerste Kamer bespreekt het voorstel op 7 oktober. In een brief wijst de VNG op de gevolgen voor de lokale opvang en voor vrijwilligers.',
    ),
    news(
      'Open dag bij het Inwonerspanel van Zaanstad trok 250 bezoekers',
      'Dienstverlening en bedrijfsvoering van gemeenten',
      'Inwoners konden er meepraten over de begroting en de wijkaanpak. Volgens de gemeente is de drempel om mee te doen lager dan bij een inspraakavond.',
    ),
    event(
      'Themamiddag: Eenzaamheid onder jongeren',
      'Jeugd',
      'Bent u betrokken bij het jeugdbeleid in uw gemeente? Kom dan op 6 november naar Amersfoort. Wethouders en jongeren vertellen over hun aanpak en u wisselt in groepjes uit wat u zelf kunt doen.',
      ['2025-11-06'],
    ),
    news(
      'Nationale Sportweek: 1.500 activiteiten in 280 gemeenten',
      'Sociaal domein',
      'Van 12 tot en met 21 september deden meer mensen dan ooit mee aan de Sportweek. Vooral de clinics voor ouderen waren in trek.',
    ),
    event(
      'Boekpresentatie en debat: De kleine democratie',
      'Bestuur/Over de VNG',
      'Geerten Boogaard schreef een boek over de kracht van het lokale. Na een korte inleiding gaat hij in debat met een wethouder, een raadslid en een journalist.',
      [],
    ),
    event(
      'Masterclass begroting',
      'Financiën/informatiesamenleving',
      'In één avond leert u met open data de begroting van uw gemeente te vergelijken met die van buurgemeenten. Breng een laptop mee. De avond begint om 19.00 uur.',
      [],
      { topics: ['Financiën', 'Informatiesamenleving'] },
    ),
    motions('vrijwillige brandweer, vuurwerkvrije zones en een eerlijk speelveld voor lokale partijen'),
  ],
});
