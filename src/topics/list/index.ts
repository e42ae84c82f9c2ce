import type { Topic } from '../topic.ts';
import { arbeidszaken } from './arbeidszaken.ts';
import { asielTotIntegratie } from './asiel-tot-integratie.ts';
import { belastingen } from './belastingen.ts';
import { bestuur } from './bestuur.ts';
import { dienstverleningEnBedrijfsvoering } from './dienstverlening-en-bedrijfsvoering.ts';
import { economie } from './economie.ts';
import { energietransitie } from './energietransitie.ts';
import { europaEnInternationaal } from './europa-en-internationaal.ts';
import { financien } from './financien.ts';
import { informatiesamenleving } from './informatiesamenleving.ts';
import { jeugd } from './jeugd.ts';
import { kabinetsformatie } from './kabinetsformatie.ts';
import { leefomgeving } from './leefomgeving.ts';
import { maatschappelijkeOndersteuningEnZorg } from './maatschappelijke-ondersteuning-en-zorg.ts';
import { onderwijs } from './onderwijs.ts';
import { openbareOrdeEnVeiligheid } from './openbare-orde-en-veiligheid.ts';
import { overDeVng } from './over-de-vng.ts';
import { ruimteWonenEnMobiliteit } from './ruimte-wonen-en-mobiliteit.ts';
import { schuldenEnArmoede } from './schulden-en-armoede.ts';
import { sociaalDomein } from './sociaal-domein.ts';
import { sociaalDomeinBreed } from './sociaal-domein-breed.ts';
import { toezichtEnHandhavingInHetSociaalDomein } from './toezicht-en-handhaving-in-het-sociaal-domein.ts';
import { werkInkomenEnSocialeZekerheid } from './werk-inkomen-en-sociale-zekerheid.ts';

/** The subject labels that VNG newsletters print, seen in letters of 2024 to 2026 and on vng.nl. Not complete: others are accepted as printed. */
export const topics: readonly Topic[] = [
  arbeidszaken,
  asielTotIntegratie,
  belastingen,
  bestuur,
  dienstverleningEnBedrijfsvoering,
  economie,
  energietransitie,
  europaEnInternationaal,
  financien,
  informatiesamenleving,
  jeugd,
  kabinetsformatie,
  leefomgeving,
  maatschappelijkeOndersteuningEnZorg,
  onderwijs,
  openbareOrdeEnVeiligheid,
  overDeVng,
  ruimteWonenEnMobiliteit,
  schuldenEnArmoede,
  sociaalDomein,
  sociaalDomeinBreed,
  toezichtEnHandhavingInHetSociaalDomein,
  werkInkomenEnSocialeZekerheid,
];
