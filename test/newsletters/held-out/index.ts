import { griffiers } from './griffiers.ts';
import type { Letter } from './letter.ts';
import { omgevingsdienst } from './omgevingsdienst.ts';
import { provincie } from './provincie.ts';
import { raadsledenApril } from './raadsleden-april.ts';
import { raadsledenAugustus } from './raadsleden-augustus.ts';
import { raadsledenDecember } from './raadsleden-december.ts';
import { raadsledenExtra } from './raadsleden-extra.ts';
import { raadsledenFebruari } from './raadsleden-februari.ts';
import { raadsledenMaart } from './raadsleden-maart.ts';
import { raadsledenMei } from './raadsleden-mei.ts';
import { raadsledenNovember } from './raadsleden-november.ts';
import { raadsledenOktober } from './raadsleden-oktober.ts';
import { waterschap } from './waterschap.ts';
import { weekoverzichtApril } from './weekoverzicht-april.ts';
import { weekoverzichtDecember } from './weekoverzicht-december.ts';
import { weekoverzichtJanuari } from './weekoverzicht-januari.ts';
import { weekoverzichtJuni } from './weekoverzicht-juni.ts';
import { weekoverzichtMaart } from './weekoverzicht-maart.ts';
import { weekoverzichtSeptember } from './weekoverzicht-september.ts';

/** Every invented letter. */
export const letters: readonly Letter[] = [
  weekoverzichtJanuari,
  weekoverzichtMaart,
  weekoverzichtApril,
  weekoverzichtJuni,
  weekoverzichtSeptember,
  weekoverzichtDecember,
  raadsledenMaart,
  raadsledenApril,
  raadsledenAugustus,
  raadsledenOktober,
  raadsledenNovember,
  raadsledenDecember,
  raadsledenFebruari,
  raadsledenMei,
  raadsledenExtra,
  provincie,
  griffiers,
  omgevingsdienst,
  waterschap,
];
