import type { Split } from '../families/index.ts';
import type { Letter } from './letter.ts';
import { kenniscentrumWijk } from './test/kenniscentrum-wijk.ts';
import { ministerieVanBestuur } from './test/ministerie-van-bestuur.ts';
import { raadsledenApril } from './test/raadsleden-april.ts';
import { veiligheidsregioDuinrand } from './test/veiligheidsregio-duinrand.ts';
import { weekoverzichtSeptember } from './test/weekoverzicht-september.ts';
import { griffierskringVechtstreek } from './train/griffierskring-vechtstreek.ts';
import { kenniscentrumRaad } from './train/kenniscentrum-raad.ts';
import { omgevingsdienstMiddenrijn } from './train/omgevingsdienst-middenrijn.ts';
import { provincieOosterhaven } from './train/provincie-oosterhaven.ts';
import { raadsledenOktober } from './train/raadsleden-oktober.ts';
import { weekoverzichtFebruari } from './train/weekoverzicht-februari.ts';
import { regioTussenDeMeren } from './validation/regio-tussen-de-meren.ts';
import { verenigingRaadsledenNoord } from './validation/vereniging-raadsleden-noord.ts';
import { waterschapDeLageDijk } from './validation/waterschap-de-lage-dijk.ts';

/** Letters by split; each author writes in one of them only. */
export const letters: Record<Split, readonly Letter[]> = {
  train: [
    weekoverzichtFebruari,
    provincieOosterhaven,
    omgevingsdienstMiddenrijn,
    griffierskringVechtstreek,
    kenniscentrumRaad,
    raadsledenOktober,
  ],
  validation: [waterschapDeLageDijk, regioTussenDeMeren, verenigingRaadsledenNoord],
  test: [ministerieVanBestuur, weekoverzichtSeptember, veiligheidsregioDuinrand, kenniscentrumWijk, raadsledenApril],
};
