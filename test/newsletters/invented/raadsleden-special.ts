import { event, news, podcast, publication, raadsleden, section } from './build.ts';

/** A special edition about one subject, in sections of its own, topic labels under the titles. */
export const raadsledenSpecial = raadsleden({
  id: 'raadsleden-special',
  month: 'special gemeenteraadsverkiezingen',
  sent: '2026-02-05T12:00',
  look: { topics: 'below', titleTag: 'h2', pictures: false },
  blocks: [
    news(
      'Nog 6 weken tot 18 maart',
      null,
      'Op woensdag 18 maart kiezen inwoners van 340 gemeenten een nieuwe raad. In deze special vindt u alles wat u als vertrekkend of aankomend raadslid nodig heeft.',
    ),
    section('Stoppen'),
    news(
      'Afscheid nemen: wat zijn de regels?',
      'Arbeidszaken',
      'Uw lidmaatschap eindigt op 26 maart. Daarna heeft u onder voorwaarden recht op een uitkering. Lees wat u zelf moet regelen.',
    ),
    event(
      'Afscheidsavond voor vertrekkende raadsleden',
      'Bestuur',
      'Samen terugblikken en vooruitkijken, met een hapje en een drankje. Op dinsdag 10 maart vanaf 19.30 uur bent u van harte welkom in de Grote Kerk in Den Haag.',
      ['2026-03-10T19:30'],
    ),
    podcast(
      'Terug naar de tribune',
      'Bestuur',
      'Oud-raadsleden vertellen in deze 4-delige podcast over het gat waarin zij vielen en wat ze daarna gingen doen.',
    ),
    section('Beginnen'),
    event(
      'Introductieprogramma De Eerste Honderd Dagen',
      'Bestuur',
      'Een complete leerlijn voor nieuwe raadsleden, met 5 trainingen op locatie en een buddy uit een andere gemeente.',
      [],
      { kind: ['evenement', 'nieuws'] },
    ),
    event(
      'Startdag nieuwe raadsleden',
      'Bestuur',
      'Na de installatie op 26 maart begint het echte werk. Op zaterdag 11 april ontmoet u in Nieuwegein honderden andere nieuwkomers.',
      ['2026-04-11'],
    ),
    publication(
      'Pocket Raadslid 2026-2030',
      'Bestuur',
      'Alle basiskennis in een boekje dat past in uw binnenzak. Vanaf 19 maart bij uw griffie verkrijgbaar.',
    ),
    news(
      'Verplichte screening van kandidaten? Kamer verdeeld',
      'Bestuur',
      'In het commissiedebat van 29 januari bleek dat er geen meerderheid is voor een verplichte VOG. De motie-Chakor komt op 10 februari in stemming.',
    ),
    event(
      'Spoedcursus vergadertechniek',
      'Bestuur',
      'In 2 uur leert u het verschil tussen een motie, een amendement en een initiatiefvoorstel. U kunt instappen wanneer het u uitkomt: de cursus wordt in april elke maandag gegeven.',
      [],
    ),
    section('Campagne voeren'),
    news(
      'Veilig op straat: 10 tips',
      'Openbare orde en veiligheid',
      'Ga met zijn tweeën flyeren, spreek een route af en doe altijd aangifte bij geweld. De tips zijn opgesteld met het Netwerk Weerbaar Bestuur.',
    ),
    news(
      'Slotdebat op NPO 2 op 16 maart',
      'Bestuur',
      'De lijsttrekkers van de grootste landelijke partijen debatteren op maandag 16 maart over lokale thema’s. De VNG leverde de organisatie input voor de stellingen.',
      { kind: ['evenement', 'nieuws'], dates: ['2026-03-16'] },
    ),
    event(
      'Q&A: wat mag wel en niet met AI in uw campagne?',
      'Informatiesamenleving',
      'Onze jurist en een onderzoeker van de Universiteit Leiden beantwoorden uw vragen online.',
      [],
    ),
    news(
      'Kieskompas in 180 gemeenten beschikbaar',
      'Bestuur',
      'Vanaf 16 februari kunnen inwoners stellingen doorlopen en de standpunten van partijen vergelijken. De stellingen zijn getest door de redactie van lokale media.',
    ),
    news(
      'Stempluspunten, voorleesstem en andere nieuwe woorden',
      'Bestuur',
      'Een verklarende woordenlijst bij de verkiezingen, van A-selectie tot zetelverdeling.',
      { kind: ['nieuws', 'publicatie'] },
    ),
    news(
      'Lokaal verkiezingsdebat? Zo organiseert u het',
      'Bestuur',
      'Een goede gespreksleider, korte stellingen en een zaal die meedoet. Met dit stappenplan zet u in 6 weken een debat neer.',
    ),
    event(
      'Online vragenuur kandidaatstelling',
      'Bestuur',
      'Is er iets misgegaan met uw lijst? Medewerkers van de Kiesraad en de NVVB staan klaar voor vragen van partijen en gemeenten.',
      [],
    ),
    event(
      'Uitslagenavond in de Beurs van Berlage',
      'Over de VNG',
      'Volg met ons de uitslagen op het grote scherm. Er zijn 200 plaatsen beschikbaar en vol is vol.',
      [],
    ),
  ],
});
