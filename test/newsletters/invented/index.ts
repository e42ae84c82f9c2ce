import { griffiers } from './griffiers.ts';
import type { Letter } from './letter.ts';
import { omgevingsdienst } from './omgevingsdienst.ts';
import { provincie } from './provincie.ts';
import { raadsledenApril } from './raadsleden-april.ts';
import { raadsledenAugustus } from './raadsleden-augustus.ts';
import { raadsledenDecember } from './raadsleden-december.ts';
import { raadsledenDerde } from './raadsleden-derde.ts';
import { raadsledenExtra } from './raadsleden-extra.ts';
import { raadsledenFebruari } from './raadsleden-februari.ts';
import { raadsledenHerfst } from './raadsleden-herfst.ts';
import { raadsledenJanuari } from './raadsleden-januari.ts';
import { raadsledenJuli } from './raadsleden-juli.ts';
import { raadsledenJuni } from './raadsleden-juni.ts';
import { raadsledenMaart } from './raadsleden-maart.ts';
import { raadsledenMei } from './raadsleden-mei.ts';
import { raadsledenNovember } from './raadsleden-november.ts';
import { raadsledenOktober } from './raadsleden-oktober.ts';
import { raadsledenSeptember } from './raadsleden-september.ts';
import { raadsledenSpecial } from './raadsleden-special.ts';
import { waterschap } from './waterschap.ts';
import { weekoverzichtApril } from './weekoverzicht-april.ts';
import { weekoverzichtDecember } from './weekoverzicht-december.ts';
import { weekoverzichtFebruari } from './weekoverzicht-februari.ts';
import { weekoverzichtJanuari } from './weekoverzicht-januari.ts';
import { weekoverzichtJuni } from './weekoverzicht-juni.ts';
import { weekoverzichtMaart } from './weekoverzicht-maart.ts';
import { weekoverzichtMei } from './weekoverzicht-mei.ts';
import { weekoverzichtNovember } from './weekoverzicht-november.ts';
import { weekoverzichtOktober } from './weekoverzicht-oktober.ts';
import { weekoverzichtSeptember } from './weekoverzicht-september.ts';
/** Every invented letter. */
export const letters: readonly Letter[] = [
  weekoverzichtJanuari,
  weekoverzichtMaart,
  weekoverzichtApril,
  weekoverzichtJuni,
  weekoverzichtSeptember,
  weekoverzichtDecember,
  weekoverzichtMei,
  weekoverzichtOktober,
  weekoverzichtNovember,
  weekoverzichtFebruari,
  raadsledenMaart,
  raadsledenApril,
  raadsledenAugustus,
  raadsledenOktober,
  raadsledenNovember,
  raadsledenDecember,
  raadsledenFebruari,
  raadsledenMei,
  raadsledenExtra,
  raadsledenJanuari,
  raadsledenJuni,
  raadsledenJuli,
  raadsledenSeptember,
  raadsledenSpecial,
  raadsledenHerfst,
  raadsledenDerde,
  provincie,
  griffiers,
  omgevingsdienst,
  waterschap,
];
