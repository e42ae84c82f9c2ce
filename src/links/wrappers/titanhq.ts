import { targetFromParameter, type LinkWrapper } from '../wrapper.ts';

/** TitanHQ Link Lock: `https://linklock.titanhq.com/analyse?url=<encoded>&data=…`. */
export const titanHq: LinkWrapper = {
  id: 'titanhq',
  hosts: ['linklock.titanhq.com'],
  target: targetFromParameter('url'),
};
