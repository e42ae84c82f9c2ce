export { unwrapLink, type UnwrappedLink } from './unwrap.ts';
export {
  describeLink,
  isPassable,
  isSafeLink,
  namesOtherHost,
  type LinkDescription,
  type LinkFlag,
} from './describe.ts';
export { isFooterLink } from './footer.ts';
export { kindFromPath } from './kind-from-path.ts';
export { carriesSafeLink, passable, type WithheldReason } from './passable.ts';
export { cleanText } from './clean-text.ts';
