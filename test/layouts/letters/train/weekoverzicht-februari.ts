import { event, news, podcast, publication } from '../build.ts';
import type { Letter } from '../letter.ts';

/** The weekly letter of the association, in its sober, official voice. */
export const weekoverzichtFebruari: Letter = {
  id: 'weekoverzicht-februari',
  author: 'ambtelijk',
  publisher: 'vng',
  from: { name: 'VNG', address: 'weekoverzicht@vng.nl' },
  series: 'VNG Weekoverzicht',
  subject: 'VNG Weekoverzicht week 6',
  sent: '2027-02-12T09:05',
  edition: 'Week 6, 12 februari 2027',
  linkHost: 'spotler',
  intro: {
    greeting: 'Beste lezer,',
    text: ['Hieronder vindt u de nieuwsberichten en bijeenkomsten die deze week op vng.nl zijn geplaatst.'],
    signature: 'Redactie VNG Weekoverzicht',
  },
  chapters: [
    {
      heading: 'Nieuws',
      stories: [
        news(
          'Akkoord over middelen voor wijkverpleging',
          'Maatschappelijke ondersteuning en zorg',
          'Het ministerie en de VNG hebben op 9 februari afspraken gemaakt over de inzet van wijkverpleegkundigen in sociale teams. De afspraken gelden tot en met 31 december 2028.',
          { published: '2027-02-10' },
        ),
        news(
          'Gemeentefonds: voorlopige verdeling bekend',
          'Financiën',
          'De voorlopige uitkering per gemeente staat online. De definitieve cijfers volgen in de meicirculaire.',
          { published: '2027-02-09' },
        ),
        publication(
          'Handreiking voor het aanwijzen van stembureauleden',
          'Bestuur',
          'De handreiking beschrijft stap voor stap hoe u leden werft, opleidt en benoemt. Ook staat erin welke termijnen de Kieswet stelt.',
          { actions: ['Download de handreiking'], published: '2027-02-11' },
        ),
        news(
          'Reactie op de Wet regie volkshuisvesting',
          'Ruimte, wonen en mobiliteit',
          'De wet treedt naar verwachting op 1 juli 2027 in werking. De VNG vraagt de minister om een overgangstermijn van twee jaar en om [[duidelijkheid over de urgentieregeling]].',
          { published: '2027-02-08' },
        ),
        news(
          'Minder aanvragen voor energietoeslag',
          'Werk, inkomen en sociale zekerheid',
          'In 2026 vroegen 312.000 huishoudens de toeslag aan, een daling van 8 procent. Aanvragen kan nog tot en met 30 april 2027.',
          { published: '2027-02-11' },
        ),
        podcast(
          'Podcast: de burgemeester en de buurtapp',
          'Openbare orde en veiligheid',
          'In deze aflevering vertelt een burgemeester hoe een buurtapp in haar gemeente uit de hand liep, en wat zij sindsdien anders doet.',
          { actions: ['Luister de podcast'], published: '2027-02-09' },
        ),
        news(
          'Terugblik op de bijeenkomst over jeugdbescherming',
          'Jeugd',
          'Op 4 februari spraken tachtig wethouders over de regionale veiligheidsteams. De presentaties zijn nu beschikbaar.',
          { published: '2027-02-10' },
        ),
      ],
    },
    {
      heading: 'Agenda',
      agenda: true,
      stories: [
        event(
          'Webinar Begrotingsruimte en de meicirculaire',
          'Financiën',
          'In een uur praten wij u bij over de ruimte die uw gemeente houdt. U kunt vooraf vragen indienen.',
          ['2027-03-04T15:00/2027-03-04T16:00'],
          { place: 'online', actions: ['Meld u aan'] },
        ),
        event(
          'Startdag voor nieuwe griffiemedewerkers',
          'Bestuur',
          'Een dag vol praktijk: van raadsinformatiebrief tot besluitenlijst. Aanmelden kan tot 5 maart.',
          ['2027-03-18T09:30/2027-03-18T16:30'],
          { place: 'VNG-kantoor, Den Haag', actions: ['Meld u aan'] },
        ),
        event(
          'Tweedaagse Informatiebeveiliging',
          'Informatiesamenleving',
          'Oefenen met een hack op het stadhuis, onder begeleiding van de IBD.',
          ['2027-04-07/2027-04-08'],
          { place: 'Amersfoort' },
        ),
        event(
          'Spreekuur Wet open overheid',
          'Informatiesamenleving',
          'Stel uw vraag aan een jurist. Het spreekuur is zonder afspraak.',
          ['2027-02-23T12:00/2027-02-23T13:00', '2027-03-09T12:00/2027-03-09T13:00'],
          { place: 'online' },
        ),
        event(
          'Regiobijeenkomst Asiel en spreiding',
          'Asiel tot integratie',
          'Wethouders en raadsleden bespreken de opgave per provincie.',
          ['2027-03-25T13:00'],
          { place: 'Provinciehuis, Zwolle' },
        ),
        event(
          'Leergang Economische visie',
          'Economie',
          'Zes middagen over bedrijventerreinen, winkelgebieden en arbeidsmarkt.',
          ['2027-09-14+'],
          { place: 'Utrecht' },
        ),
      ],
    },
  ],
  standing: [
    {
      title: 'Vacatures',
      text: ['Werken aan een sterk lokaal bestuur? Bekijk welke functies er nu openstaan bij de VNG.'],
      action: 'Bekijk de vacatures',
    },
  ],
  advertisement: {
    title: 'Raadsleden leren van elkaar',
    text: ['De Bestuursacademie biedt dit voorjaar cursussen aan met tien procent korting.'],
    action: 'Naar het aanbod',
  },
  colophon: ['Dit bericht is verzonden door de VNG.', 'Postbus 30435, 2500 GK Den Haag'],
};
