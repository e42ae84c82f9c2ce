import { targetFromParameter, type LinkWrapper } from '../wrapper.ts';

/** Barracuda Link Protection: `https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fexample.com&c=E,1,…&typo=1`. */
export const barracuda: LinkWrapper = {
  id: 'barracuda',
  hosts: ['linkprotect.cudasvc.com'],
  target: targetFromParameter('a'),
};
