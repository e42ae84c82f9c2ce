import { event, news, podcast, publication } from '../build.ts';
import type { Letter } from '../letter.ts';

/** A knowledge centre: titles that ask or promise, sections by theme, publications before all. */
export const kenniscentrumRaad: Letter = {
  id: 'kenniscentrum-raad',
  author: 'wervend',
  publisher: null,
  from: { name: 'Kenniscentrum Lokale Democratie', address: 'info@kennislokaal.example' },
  series: 'Kennis Lokaal',
  subject: 'Zo houdt u grip op samenwerking | Kennis Lokaal 21',
  sent: '2027-01-26T07:45',
  edition: 'Editie 21 | 26 januari 2027',
  linkHost: 'kennislokaal.example',
  intro: {
    greeting: 'Beste lezer,',
    text: ['Grip op samenwerking: elke raad wil het, weinig raden hebben het. Deze maand helpen wij u op weg.'],
    signature: 'Het team van Kennis Lokaal',
  },
  chapters: [
    {
      stories: [
        publication(
          'Tien vragen die elke raad aan zijn gemeenschappelijke regelingen moet stellen',
          'Regionale samenwerking',
          'Waar gaat het geld heen, wie beslist, en wat als het misgaat? In dit boekje leest u welke vragen helpen, met voorbeelden uit acht gemeenten.',
          { actions: ['Lees het boekje', 'Bestel een papieren exemplaar'], published: '2027-01-19' },
        ),
        news(
          'Onderzoek: raadsleden besteden zestien uur per week aan hun werk',
          'Positie van de raad',
          'Dat is een uur meer dan in 2023. Vooral het lezen van stukken kost tijd. Wij vroegen ruim negenhonderd raadsleden naar hun agenda.',
          { published: '2027-01-12' },
        ),
        news(
          'Wat verandert er op 1 februari?',
          'Wetgeving',
          [
            'Vanaf die datum gelden nieuwe regels voor rekenkamers. De drie belangrijkste:',
            {
              list: [
                'het budget staat in de verordening',
                'leden worden openbaar geworven',
                'het jaarverslag verschijnt voor 1 april',
              ],
            },
          ],
          { published: '2027-01-25' },
        ),
        podcast(
          'Raadswerk in je oren: de wethouder van buiten',
          'Positie van de raad',
          'Drie fractievoorzitters over de vraag of het uitmaakt waar een wethouder woont.',
          { actions: ['Beluister de aflevering'], published: '2027-01-20' },
        ),
        publication(
          'Handreiking Participatie: eindelijk af',
          'Inwoners betrekken',
          'Na twee jaar werk verscheen vorige week de handreiking waaraan 34 gemeenten meeschreven.',
          { actions: ['Download de handreiking'], published: '2027-01-18' },
        ),
        news(
          'Zo ging het er op onze startbijeenkomst aan toe',
          'Inwoners betrekken',
          'Op 14 januari kwamen honderd griffiers en raadsleden naar Deventer. Bekijk de foto’s en lees [[het verslag van de ochtend]].',
          { actions: ['Bekijk de foto’s'], published: '2027-01-15' },
        ),
      ],
    },
    {
      heading: 'Leren en ontmoeten',
      agenda: true,
      stories: [
        event(
          'Masterclass Sturen op verbonden partijen',
          'Regionale samenwerking',
          'Twee dagen de diepte in, met een oud-wethouder en een accountant. Er zijn nog negen plaatsen.',
          ['2027-03-04/2027-03-05'],
          { place: 'Kasteel Vaeshartelt', actions: ['Reserveer een plaats'] },
        ),
        event(
          'Webinar: de rekenkamer na 1 februari',
          'Wetgeving',
          'In een uur weet u wat u moet regelen.',
          ['2027-02-09T12:00/2027-02-09T13:00'],
          { place: 'online', actions: ['Meld u aan'] },
        ),
        event(
          'Werkplaats Burgerberaad',
          'Inwoners betrekken',
          'U werkt aan uw eigen plan en gaat met een draaiboek naar huis. Aanmelden tot uiterlijk 12 februari.',
          ['2027-02-18T10:00/2027-02-18T16:00'],
          { place: 'Eindhoven', actions: ['Meld u aan'] },
        ),
        event(
          'Leerkring voor beginnende raadsleden',
          'Positie van de raad',
          'Vier avonden in een vaste groep.',
          ['2027-02-16T19:30', '2027-03-16T19:30', '2027-04-13T19:30', '2027-05-11T19:30'],
          { place: 'Zwolle', actions: ['Meld u aan'] },
        ),
        event(
          'Congres De raad van morgen',
          'Positie van de raad',
          'Het programma verschijnt in maart; de datum kunt u al noteren.',
          ['2027-06-10'],
          { place: 'Jaarbeurs, Utrecht', actions: ['Zet mij op de hoogte'] },
        ),
      ],
    },
  ],
  standing: [
    {
      title: 'Stel uw vraag',
      text: ['Onze helpdesk beantwoordt elke vraag over raadswerk binnen drie werkdagen.'],
      action: 'Naar de helpdesk',
    },
  ],
  advertisement: {
    title: 'Boek: De kunst van het vragen',
    text: ['Tachtig oefeningen voor betere debatten.'],
    action: 'Bestel nu',
  },
  colophon: [
    'Kenniscentrum Lokale Democratie, Brink 12, 7411 BT Deventer',
    'Kennis Lokaal verschijnt tien keer per jaar.',
  ],
};
