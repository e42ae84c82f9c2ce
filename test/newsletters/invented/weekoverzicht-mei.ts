import { event, INTRO, news, podcast, publication, section, VACANCIES, weekoverzicht } from './build.ts';

/** As a weekly letter mostly is: one lead item, news, then events without a heading of their own. */
export const weekoverzichtMei = weekoverzicht({
  id: 'weekoverzicht-mei',
  sent: '2026-05-22T09:00',
  blocks: [
    news(
      'Handreiking informatieveiligheid aangeboden op VNG-congres',
      null,
      'Tijdens het congres Digitale Overheid nam staatssecretaris Van Marum het eerste exemplaar in ontvangst van de handreiking die gemeenten helpt bij het inrichten van hun informatiebeveiliging.',
      { kind: ['nieuws', 'publicatie'] },
    ),
    INTRO,
    section('Nieuws'),
    news(
      'Onderhandelaarsakkoord Cao Gemeenten: stem mee',
      'Arbeidszaken',
      'De VNG en de vakbonden hebben een onderhandelaarsakkoord bereikt. Gemeenten kunnen tot en met 12 juni hun stem uitbrengen via de ledenraadpleging. De uitslag maken we op 16 juni bekend.',
    ),
    news(
      'Tweede Kamer stemt op 3 juni over Wet regie volkshuisvesting',
      'Ruimte, wonen en mobiliteit',
      'Na een debat van 2 dagen stemt de Tweede Kamer op 3 juni over de ingediende amendementen. De VNG roept Kamerleden op om gemeenten de ruimte te geven bij de urgentieregeling.',
    ),
    news(
      'Internetconsultatie Omgevingsbesluit geopend',
      'Leefomgeving',
      'Tot 19 juni kan iedereen reageren op de voorgestelde wijzigingen van het Omgevingsbesluit. De VNG bereidt een eigen reactie voor en haalt daarvoor graag uw ervaringen op.',
    ),
    news(
      'Webinar Wet open overheid gemist? Kijk terug',
      'Informatiesamenleving',
      'Ruim 400 deelnemers volgden op 12 mei het webinar over actieve openbaarmaking. De opname, de presentatie en de antwoorden op alle gestelde vragen staan nu online.',
    ),
    news(
      'E-learning Integriteit voor nieuwe raadsleden',
      'Bestuur',
      'In 6 korte modules maakt u in uw eigen tempo kennis met dilemma’s uit de raadspraktijk. De e-learning is gratis en vanaf nu beschikbaar voor alle gemeenten.',
    ),
    news(
      'Nominaties Beste Lokale Bestuurders 2026 bekend',
      'Bestuur',
      'De jury heeft 3 wethouders, 3 raadsleden en 3 burgemeesters genomineerd. De winnaars worden in december bekendgemaakt.',
    ),
    publication(
      'Model Afvalstoffenverordening aangepast aan nieuwe regels',
      'Leefomgeving',
      'De modelverordening is in overeenstemming gebracht met het Circulair materialenplan. Ook de toelichting en de was-wordt-tabel zijn geactualiseerd.',
    ),
    news(
      'Subsidieregeling isolatie opnieuw open',
      'Energietransitie',
      'Vanaf 1 juni kunnen gemeenten weer een aanvraag indienen voor de lokale aanpak isolatie. Het loket sluit op 30 september of zodra het budget van € 250 miljoen op is.',
    ),
    news(
      'VNG bij rondetafelgesprek over jeugdbescherming',
      'Jeugd',
      'Wethouder Lisa Vermaat sprak namens de VNG in de Tweede Kamer over de wachtlijsten. Zij vroeg aandacht voor de tarieven en voor de rol van de gecertificeerde instellingen.',
    ),
    podcast(
      'Podcast: op bezoek bij het Festival van het Bestuur',
      'Bestuur',
      'In deze aflevering lopen we rond op het Festival van het Bestuur in Deventer en vragen we bezoekers wat zij meenemen naar hun eigen gemeente.',
    ),
    news(
      'Reactie kabinet op advies kinderopvangtoeslag',
      'Sociaal domein breed',
      'Het kabinet heeft gereageerd op het advies van de commissie. De bewindspersonen nemen 14 van de 17 aanbevelingen over. Op 10 juni debatteert de Kamer met de staatssecretaris.',
    ),
    news(
      'Monitor Sociale Kracht: inwoners voelen zich minder verbonden',
      'Sociaal domein breed',
      'Uit de nieuwe meting blijkt dat het vertrouwen in de buurt iets is gedaald. De cijfers zijn per gemeente te raadplegen op Waarstaatjegemeente.nl.',
      { kind: ['nieuws', 'publicatie'] },
    ),
    event(
      'Online inloopspreekuur: Wet kwaliteitsborging',
      'Leefomgeving',
      'Heeft u vragen over de Wkb of wilt u ervaringen uitwisselen met collega’s? Ons team zit klaar om met u mee te denken. U hoeft zich niet vooraf aan te melden.',
      ['2026-06-02'],
      { dateLine: '02-06-2026' },
    ),
    event(
      'Leeraanbod: Sturen op verbonden partijen',
      'Bestuur',
      'In dit leeraanbod leert u hoe u als raadslid grip krijgt op gemeenschappelijke regelingen en hoe u daarin samen met andere raden optrekt.',
      ['2026-09-10+'],
      { dateLine: 'Vanaf 10-09-2026' },
    ),
    event(
      'Bijeenkomst: Netwerkdag Dienstverlening',
      'Dienstverlening en bedrijfsvoering van gemeenten',
      'Sinds 1 januari werken 40 gemeenten met de nieuwe servicenormen. Tijdens deze netwerkdag delen zij hun ervaringen. ’s Middags kiest u uit 8 deelsessies.',
      ['2026-06-11'],
      { dateLine: '11-06-2026' },
    ),
    event(
      'Webinar: Septembercirculaire en begroting 2027',
      'Financiën',
      'VNG Team Financiën neemt u mee in de belangrijkste gevolgen voor uw begroting. Voor raadsleden, griffiers en controllers.',
      ['2026-09-29'],
      { dateLine: '29-09-2026' },
    ),
    event(
      'Regionale sessies: Hervormingsagenda Jeugd',
      'Jeugd',
      'In 3 regio’s gaan we in gesprek over de uitvoering van de Hervormingsagenda. Per regio is plaats voor 60 deelnemers.',
      ['2026-06-09', '2026-06-16', '2026-06-23'],
      { dateLine: '9, 16 en 23-06-2026' },
    ),
    event(
      'Vraag en antwoord: Wet betaalbare huur in de praktijk',
      'Ruimte, wonen en mobiliteit',
      'De wet geldt sinds 1 juli 2024. Wat betekent dat voor het toezicht? Een jurist van de VNG beantwoordt uw vragen live.',
      ['2026-06-18'],
      { dateLine: '18-06-2026' },
    ),
    event(
      'Tweedaagse: Strategisch adviseren',
      'Arbeidszaken',
      'Voor adviseurs die hun invloed willen vergroten. U werkt 2 dagen met een eigen vraagstuk, een acteur en een ervaren trainer.',
      ['2026-10-08', '2026-10-09'],
      { dateLine: '8 en 9-10-2026' },
    ),
    VACANCIES,
  ],
});
