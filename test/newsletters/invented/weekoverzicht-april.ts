import { event, INTRO, news, podcast, publication, section, VACANCIES, weekoverzicht } from './build.ts';

/** Labels below the titles, date lines as numbers, no heading above the events: the topic alphabet starts again. */
export const weekoverzichtApril = weekoverzicht({
  id: 'weekoverzicht-april',
  sent: '2026-04-10T15:02',
  blocks: [
    news(
      'Lokale coalities: zo staat het ervoor na 3 weken',
      null,
      'In ruim de helft van de gemeenten is een informateur aan het werk. In 41 gemeenten ligt er al een akkoord op hoofdlijnen. We zetten de stand van zaken op een rij.',
    ),
    INTRO,
    section('Nieuws'),
    news(
      'Cao-onderhandelingen gaan verder met nieuw bod',
      'Arbeidszaken',
      'De werkgeversdelegatie heeft de vakbonden op 7 april een aangepast voorstel gedaan. Het gaat uit van een loonsverhoging in 2 stappen en een ruimere regeling voor generatiepact en thuiswerken.',
    ),
    publication(
      'Handreiking: De eerste 100 dagen van het nieuwe raadslid',
      'Bestuur',
      'Nieuwe raadsleden krijgen in korte tijd veel op zich af. Deze handreiking helpt griffies om het inwerkprogramma op te bouwen, met voorbeelden uit 12 gemeenten en een planning per week.',
      { actions: ['Download de handreiking'] },
    ),
    news(
      'Opkomst raadsverkiezingen: 54,1 procent',
      'Bestuur',
      'Bij de verkiezingen van 18 maart bracht iets meer dan de helft van de kiezers een stem uit. Dat is een kleine stijging vergeleken met 4 jaar geleden, al blijven de verschillen tussen wijken groot.',
    ),
    news(
      "'Zonder goede griffie geen sterke raad'",
      'Bestuur',
      'Dat zegt onderzoeker Noor Adema, die de afgelopen 2 jaar meeliep in 9 gemeenten. Haar conclusie: waar de ondersteuning stevig is, stelt de raad scherpere vragen en neemt hij betere besluiten.',
    ),
    podcast(
      'Podcast De Lokale Tafel: onderhandelen zonder ruzie',
      'Bestuur',
      'Hoe voer je een coalitiegesprek waarbij iedereen aan tafel blijft zitten? In aflevering 6 vertellen 2 informateurs over hun aanpak en over de avond waarop het toch bijna misging.',
      { actions: ['Luister de podcast'] },
    ),
    news(
      'Tarieven precariobelasting onder de loep',
      'Belastingen',
      'De Hoge Raad heeft zich uitgesproken over de vraag of kabels onder de grond mogen meetellen. Wat betekent het arrest voor uw verordening?',
    ),
    news(
      'Wachttijd paspoorten loopt terug',
      'Dienstverlening en bedrijfsvoering van gemeenten',
      'Door extra balies en online afspraken is de gemiddelde wachttijd gedaald naar 6 werkdagen. Rond de zomer verwachten we opnieuw een piek.',
    ),
    news(
      'Warmtenetten: wie betaalt de onrendabele top?',
      'Energietransitie',
      'Gemeenten willen de komende jaren bijna 300.000 woningen aansluiten op een warmtenet. Zonder garanties van het rijk komt de helft van die projecten volgens ons niet van de grond.',
    ),
    news(
      'Meicirculaire later dan gebruikelijk',
      'Financiën',
      'Het ministerie van BZK laat weten dat de meicirculaire dit jaar pas in de eerste week van juni verschijnt. Houd daar rekening mee bij de planning van de kadernota.',
    ),
    publication(
      'Ledenbrief: Wijziging modelverordening afvalstoffenheffing',
      'Financiën/Belastingen',
      'De modelverordening is aangepast aan recente rechtspraak. In de ledenbrief leest u welke artikelen zijn gewijzigd en wat u voor 1 januari 2027 moet regelen.',
    ),
    news(
      'Algoritmeregister nadert 1.500 vermeldingen',
      'Informatiesamenleving',
      'Steeds meer gemeenten laten zien welke algoritmen zij gebruiken. De kwaliteit van de beschrijvingen loopt nog wel sterk uiteen, blijkt uit een steekproef.',
    ),
    news(
      'Jeugdzorgregio’s krijgen meer tijd',
      'Jeugd',
      'De verplichte regiovisie hoeft pas op 1 juli 2027 klaar te zijn. De staatssecretaris komt daarmee tegemoet aan bezwaren van gemeenten over de samenloop met de verkiezingen.',
    ),
    news(
      'Kermis',
      'Openbare orde en veiligheid',
      'Attracties moeten voortaan elk jaar gekeurd worden. Wat betekent dat voor de vergunning?',
    ),
    event(
      'Webinar: De gemeente als goede werkgever',
      'Arbeidszaken',
      'Personeel vinden is één, personeel houden is twee. In dit webinar delen 3 gemeenten wat er bij hen werkt, van een ander introductieprogramma tot zelfroosteren in de buitendienst.',
      ['2026-04-21'],
      { dateLine: '21-04-2026' },
    ),
    event(
      'Bijeenkomst: Startdag voor nieuwe wethouders',
      'Bestuur',
      'Nieuw in het college? Op deze dag maakt u kennis met collega’s uit het hele land en krijgt u antwoord op praktische vragen over portefeuille, integriteit en de omgang met de raad.',
      ['2026-06-12'],
      { dateLine: '12-06-2026' },
    ),
    event(
      'Leergang: Sturen op samenwerking',
      'Bestuur',
      'In 5 modules leert u hoe u grip houdt op gemeenschappelijke regelingen. De leergang is bedoeld voor bestuurders en hun adviseurs.',
      ['2026-05-07+'],
      { dateLine: 'Vanaf 07-05-2026', actions: ['Bekijk het programma'] },
    ),
    event(
      'Spreekuur Wet open overheid',
      'Dienstverlening en bedrijfsvoering van gemeenten',
      'Vragen over het actief openbaar maken van stukken? Tijdens het spreekuur zitten onze juristen klaar. Sinds 1 november 2025 geldt de plicht ook voor vergaderstukken.',
      ['2026-04-16', '2026-04-23'],
      { dateLine: '16 en 23-04-2026' },
    ),
    event(
      'Congres: Warmte in de wijk',
      'Energietransitie',
      'Tweedaags congres over de uitvoering van warmteprogramma’s, met excursies naar 3 wijken waar de schop al in de grond is gegaan.',
      ['2026-05-19/2026-05-20'],
      { dateLine: '19-05-2026 t/m 20-05-2026' },
    ),
    event(
      'Dinsdagwebinar Gemeentefinanciën: de kadernota',
      'Financiën',
      'Iedere maand praat het team u bij over de financiën van gemeenten. Deze keer: hoe maak je een kadernota zonder meicirculaire?',
      ['2026-04-14'],
      { dateLine: '14-04-2026' },
    ),
    event(
      'Inspiratiemiddag: Jongeren aan zet',
      'Jeugd',
      'Hoe betrek je jongeren bij beleid dat over henzelf gaat? Jongerenraden uit het hele land laten zien wat werkt. De datum volgt.',
      [],
    ),
    event(
      'Training: Omgaan met agressie aan de balie',
      'Openbare orde en veiligheid',
      'In deze training van een dagdeel oefent u met een acteur. Er is plek voor 16 deelnemers; aanmelden kan tot en met 24 april.',
      ['2026-05-11'],
      { dateLine: '11-05-2026', actions: ['Aanmelden'] },
    ),
    VACANCIES,
  ],
});
