export { unwrapLink, type UnwrappedLink } from './unwrap.ts';
export {
  describeLink,
  isPassable,
  isSafeLink,
  namesOtherHost,
  type LinkDescription,
  type LinkFlag,
} from './describe.ts';
export { platformSays, type PlatformAddress } from './platforms/index.ts';
export { isFootLabel, isFootLine, isWayOut, judgeLetter, type Judgement } from './ways-out/index.ts';
export { kindFromPath } from './kind-from-path.ts';
export { carriesSafeLink, passable, type WithheldReason } from './passable.ts';
export { cleanText } from './clean-text.ts';
